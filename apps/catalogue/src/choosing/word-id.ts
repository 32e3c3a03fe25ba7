/** Where a component's page says a word that people may look for: `also-called-date-picker`. */
export const wordId = (word: string): string =>
  `also-called-${word.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
