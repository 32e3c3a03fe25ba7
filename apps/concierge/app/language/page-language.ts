import { useLocation } from 'react-router';
import { type Language } from './languages.js';
import { useLanguage } from './use-words.js';

/** Addresses of tracking pages, which alone can be read in one more language. */
const TRACKING_PAGE = /^\/requests\/[^/]+$/;

/** What a tracking page can be read in. */
export type PageLanguage = Language | 'ur';

/** The language and the direction of this page, and whether it can be had in Urdu: on tracking pages, by `?lang=ur`. */
export function usePageLanguage(): { lang: PageLanguage; dir: 'ltr' | 'rtl'; offersUrdu: boolean } {
  const { pathname, search } = useLocation();
  const language = useLanguage();
  const offersUrdu = TRACKING_PAGE.test(pathname);
  const isUrdu = offersUrdu && new URLSearchParams(search).get('lang') === 'ur';
  return { lang: isUrdu ? 'ur' : language, dir: isUrdu ? 'rtl' : 'ltr', offersUrdu };
}
