/** A sentence for each plural form that its language has, as `Intl.PluralRules` names them. `other` is the fallback. */
export type PluralText = { other: string } & { [Form in Intl.LDMLPluralRule]?: string };

/**
 * The right plural form, with `%{count}` replaced by the number as the language writes it. A plain string serves every
 * number.
 */
export function countText(text: string | PluralText, count: number, language: string): string {
  const form =
    typeof text === 'string' ? text : (text[new Intl.PluralRules(language).select(count)] ?? text.other);
  return form.replace('%{count}', new Intl.NumberFormat(language).format(count));
}

/** The language of an element's words: the nearest `lang`, or English. */
export function languageOf(element: Element | null): string {
  return element?.closest<HTMLElement>('[lang]')?.lang || 'en';
}
