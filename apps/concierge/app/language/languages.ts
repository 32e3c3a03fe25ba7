/** What these pages can be read in, the first one unless somebody chooses. */
export const LANGUAGES = ['en', 'cy'] as const;

/** The tag (BCP 47) of a language of these pages. */
export type Language = (typeof LANGUAGES)[number];

/** The same words in every language of these pages; leaving one out does not compile. */
export type Translated<Words> = Readonly<Record<Language, Words>>;

/** Whether these pages can be read in what `text` names. */
export function isLanguage(text: unknown): text is Language {
  return LANGUAGES.some((language) => language === text);
}
