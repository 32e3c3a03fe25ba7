import { render, type Rendered } from './render.js';
import { templatesByLanguage, type FollowerChannel, type TemplateName } from './template.js';
import { dayInWords, wordsFor } from './words.js';

/** One message as somebody would get it, in each language and by each channel. */
export interface Example {
  template: TemplateName;
  /** By language tag, then by channel; null for what no browser gets. */
  languages: Record<string, { email: Rendered; sms: Rendered; push: Rendered | null }>;
}

const LINK = 'https://report.example.gov.uk/requests/7QK4-M2XD';
const STOP = 'https://report.example.gov.uk/subscriptions/sub_4rT9mQx2Kd7vLz1NpW8cYb';

/** What nobody is told who follows something. */
const NOT_FOR_BROWSERS: readonly TemplateName[] = ['magicLink', 'webhookPaused'];

/** What each template is filled in with here; what people write stays as they wrote it. */
const VALUES: Record<string, string> = {
  service: 'Pothole',
  reference: '7QK4-M2XD',
  text: 'A crew is on the way with hot asphalt.',
  original: '3HW8-P6TN',
  hours: '72',
  minutes: '120',
  count: '2',
  host: 'hooks.example.com',
  id: '0198f1e4-2d10-7b9a-8c3d-4e5f6a7b8c9d',
  link: LINK,
  stopLink: STOP,
};

function isForBrowsers(template: TemplateName): boolean {
  return !NOT_FOR_BROWSERS.includes(template);
}

/** The same, with our own words in the language of the message. */
function valuesIn(language: string): Record<string, string> {
  const words = wordsFor(language);
  const status = words.statuses['inProgress'] ?? '';
  const outcome = words.outcomes['fixed'] ?? '';
  const news = [`Pothole: ${status} (7QK4-M2XD)`, `Pothole 7QK4-M2XD: ${outcome}`];
  const what = `Pothole, ${words.reference} 7QK4-M2XD`;
  const items = `${news[0]}\n${VALUES['text']}\n${LINK}\n\n${news[1]}\n${LINK}`;
  return {
    ...VALUES,
    status,
    outcome,
    what,
    items,
    titles: news.join('; '),
    date: dayInWords('2026-12-04', words),
  };
}

/** Every message there is, filled in with made-up values. */
export function examples(): Example[] {
  // Every language has every template: their type says so.
  const names = Object.keys(templatesByLanguage['en'] ?? {}) as TemplateName[];
  return names.map((template) => ({
    template,
    languages: Object.fromEntries(
      Object.keys(templatesByLanguage).map((language) => {
        const values = valuesIn(language);
        const by = (channel: FollowerChannel) => render({ channel, language, template, values });
        return [
          language,
          { email: by('email'), sms: by('sms'), push: isForBrowsers(template) ? by('push') : null },
        ];
      }),
    ),
  }));
}
