import { type PluralText } from './count-text.js';

/**
 * Texts as the attributes that GOV.UK Frontend's own script reads them from, for pages that React never hydrates:
 * `data-i18n.words-under-limit.one` for the form `one` of `wordsUnderLimitText`. Texts left unset print nothing.
 */
export function dataTexts(texts: Record<string, string | PluralText | undefined>): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [key, text] of Object.entries(texts)) {
    if (!text) continue;
    const kebab = key.replace(/Text$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const name = `data-i18n.${kebab}`;
    if (typeof text === 'string') attributes[name] = text;
    else for (const [form, sentence] of Object.entries(text)) attributes[`${name}.${form}`] = sentence;
  }
  return attributes;
}
