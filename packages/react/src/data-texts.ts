import { type PluralText } from './count-text.js';

/**
 * Texts as the attributes that GOV.UK Frontend's own script reads them from, for pages that React never hydrates:
 * `data-i18n.words-under-limit.one` for the form `one` of `wordsUnderLimitText`. Texts left unset print nothing.
 */
export function dataTexts(texts: Record<string, string | PluralText | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]): [string, string][] => {
      const kebab = key.replace(/Text$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const name = `data-i18n.${kebab}`;
      if (!text) return [];
      if (typeof text === 'string') return [[name, text]];
      return Object.entries(text).map(([form, sentence]) => [`${name}.${form}`, sentence]);
    }),
  );
}
