/** The languages that every pattern is written in. */
export type PatternLanguage = 'cy' | 'en';

/** Words for each of the two, so that neither can be left out. */
export type InBoth<Words> = Readonly<Record<PatternLanguage, Words>>;

/** The language chosen above the page. */
export const chosen = ({ globals }: { globals: Record<string, unknown> }): PatternLanguage =>
  globals['language'] === 'cy' ? 'cy' : 'en';
