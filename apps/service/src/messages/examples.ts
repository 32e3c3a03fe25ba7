import { render, type Rendered } from './render.js';
import { templatesByLanguage, type FollowerChannel, type TemplateName } from './template.js';

/** One message as somebody would get it, in each language and by each channel. */
export interface Example {
  template: TemplateName;
  /** By language tag, then by channel. */
  languages: Record<string, Record<FollowerChannel, Rendered>>;
}

const LINK = 'https://report.example.gov.uk/requests/7QK4-M2XD';
const STOP = 'https://report.example.gov.uk/subscriptions/sub_4rT9mQx2Kd7vLz1NpW8cYb';

/** What each template is filled in with here; what people write stays as they wrote it. */
const VALUES: Record<string, string> = {
  service: 'Pothole',
  reference: '7QK4-M2XD',
  status: 'Under way',
  text: 'A crew is on the way with hot asphalt.',
  date: 'Friday 4 December 2026',
  outcome: 'Fixed',
  original: '3HW8-P6TN',
  what: 'Pothole, reference 7QK4-M2XD',
  hours: '72',
  minutes: '120',
  count: '2',
  items: `Pothole: Under way (7QK4-M2XD)\nA crew is on the way with hot asphalt.\n${LINK}\n\nPothole 7QK4-M2XD: Fixed\n${LINK}`,
  titles: 'Pothole: Under way (7QK4-M2XD); Pothole 7QK4-M2XD: Fixed',
  host: 'hooks.example.com',
  id: '0198f1e4-2d10-7b9a-8c3d-4e5f6a7b8c9d',
  link: LINK,
  stopLink: STOP,
};

/** Every message there is, filled in with made-up values. */
export function examples(): Example[] {
  // Every language has every template: their type says so.
  const names = Object.keys(templatesByLanguage['en'] ?? {}) as TemplateName[];
  return names.map((template) => ({
    template,
    languages: Object.fromEntries(
      Object.keys(templatesByLanguage).map((language) => {
        const by = (channel: FollowerChannel) => render({ channel, language, template, values: VALUES });
        return [language, { email: by('email'), sms: by('sms'), push: by('push') }];
      }),
    ),
  }));
}
