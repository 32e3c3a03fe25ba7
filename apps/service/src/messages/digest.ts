import { type NewsMessage } from './news.js';
import { fillIn, templateFor, type DigestValues } from './template.js';

/** Who reads it, and where its links lead. */
interface Reading {
  language: string;
  stopLink: string;
  /** Where to look when it tells of several requests. */
  homeLink: string;
}

export interface DigestMessage {
  template: 'digest';
  values: DigestValues;
}

/** Nobody reads more in one message; the rest is on the pages. */
const MOST_IN_EMAIL = 50;
/** Every 160 characters are paid for. */
const MOST_IN_TEXT = 3;

/** One message that tells of all of `news`; undefined when there is none. */
export function digestOf(
  news: readonly NewsMessage[],
  { language, stopLink, homeLink }: Reading,
): DigestMessage | undefined {
  const [first] = news;
  if (!first) return undefined;
  const titles = news.map(titleOf);
  const items = news.slice(0, MOST_IN_EMAIL).map((one, index) => {
    const { text, link } = one.values;
    return [titles[index], text, link].filter(Boolean).join('\n');
  });
  const isOfOne = news.every(({ values }) => values.link === first.values.link);
  return {
    template: 'digest',
    values: {
      count: String(news.length),
      items: withRest(items, news.length - items.length).join('\n\n'),
      titles: withRest(titles.slice(0, MOST_IN_TEXT), news.length - MOST_IN_TEXT).join('; '),
      link: isOfOne ? first.values.link : homeLink,
      stopLink,
    },
  };

  /** A line that says which request, and what happened to it. */
  function titleOf({ template, values }: NewsMessage): string {
    const title = fillIn(templateFor(template, language).email.subject, { ...values });
    const { reference } = values;
    return title.includes(reference) ? title : `${title} (${reference})`;
  }

  function withRest(lines: string[], rest: number): string[] {
    return rest > 0 ? [...lines, `+${rest}`] : lines;
  }
}
