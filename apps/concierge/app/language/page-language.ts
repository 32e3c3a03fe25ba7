import { useLocation } from 'react-router';
import { type Language } from './languages.js';
import { useLanguage } from './use-words.js';

/** Addresses of tracking pages, which alone can be read in one more language. */
const TRACKING_PAGE = /^\/requests\/[^/]+$/;

/** What a tracking page can be read in. */
export type PageLanguage = Language | 'ur';

/** The language and the direction of this page, and whether it can be had in Urdu: on tracking pages, by `?lang=ur`. */
export function usePageLanguage(): { lang: PageLanguage; dir: 'ltr' | 'rtl'; offersUrdu: boolean } {
  const location = useLocation();
  const lang = pageLanguageOf(location, useLanguage());
  const offersUrdu = TRACKING_PAGE.test(location.pathname);
  return { lang, dir: lang === 'ur' ? 'rtl' : 'ltr', offersUrdu };
}

/** The language of the page at an address, where pages are in `language`. */
export function pageLanguageOf(
  { pathname, search }: Pick<URL, 'pathname' | 'search'>,
  language: Language,
): PageLanguage {
  const isUrdu = TRACKING_PAGE.test(pathname) && new URLSearchParams(search).get('lang') === 'ur';
  return isUrdu ? 'ur' : language;
}
