import { fillIn, templateFor, type FollowerChannel, type TemplateName } from './template.js';

/** A message as it is read. A text message has no subject. */
export interface Rendered {
  subject: string | null;
  body: string;
}

/** What is filled in: a message of one template in one language. */
export interface Renderable {
  channel: FollowerChannel;
  language: string;
  template: TemplateName;
  values: Readonly<Record<string, string>>;
}

/** The words of a message, in its language. */
export function render({ channel, language, template, values }: Renderable): Rendered {
  const { email, sms } = templateFor(template, language);
  // A browser shows a title and a few words; the link is behind them.
  if (channel === 'push')
    return {
      subject: fillIn(email.subject, values),
      body: values['text'] ?? values['titles'] ?? values['what'] ?? '',
    };
  if (channel === 'sms') return { subject: null, body: fillIn(sms, values) };
  return { subject: fillIn(email.subject, values), body: fillIn(email.body, values) };
}
