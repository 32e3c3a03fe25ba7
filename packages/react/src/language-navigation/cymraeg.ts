import { type LanguageNavigationProps } from './language-navigation.js';

/** The language navigation's words on a page in Welsh: spread them on the component. */
export const languageNavigationCymraeg = { 'aria-label': 'Iaith' } satisfies LanguageNavigationProps;
