import { isLanguage, LANGUAGES, type Language } from './languages.js';

const COOKIE = 'language';
/** A choice is kept for a year, in seconds. */
const KEPT_SECONDS = 31_536_000;

/** The language of a page view: what its address asks for, or what was chosen before, or the first. */
export function languageOf(request: Request): Language {
  return askedFor(request) ?? keptIn(request) ?? LANGUAGES[0];
}

/** The cookie that keeps what the address asks for, unless it asks for none or is kept already. */
export function cookieForChoice(request: Request, isSecure: boolean): string | undefined {
  const asked = askedFor(request);
  if (!asked || asked === keptIn(request)) return undefined;
  const secure = isSecure ? '; Secure' : '';
  return `${COOKIE}=${asked}; Path=/; Max-Age=${KEPT_SECONDS}; HttpOnly; SameSite=Lax${secure}`;
}

function askedFor(request: Request): Language | undefined {
  const asked = new URL(request.url).searchParams.get('lang');
  return isLanguage(asked) ? asked : undefined;
}

function keptIn(request: Request): Language | undefined {
  const kept = /(?:^|;\s*)language=(\w+)/.exec(request.headers.get('Cookie') ?? '')?.[1];
  return isLanguage(kept) ? kept : undefined;
}
