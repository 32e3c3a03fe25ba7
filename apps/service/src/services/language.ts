import Negotiator from 'negotiator';

/**
 * The one of `languages` that whoever sent this `Accept-Language` reads best (RFC 9110, 12.5.4); the first when there is
 * none, and when they read none of them.
 */
export function languageFor(accepted: string | undefined, languages: readonly string[]): string {
  const wanted = new Negotiator({ headers: { 'accept-language': accepted } });
  return wanted.language([...languages]) ?? languages[0] ?? 'en';
}
