/**
 * The address without a slash at its end, of the service or of its token endpoint. A path belongs to the page; pages are also drawn on servers, where a path
 * leads nowhere: such a client may be made, and its calls fail.
 */
export function readBaseUrl(baseUrl: string): string {
  const page = globalThis.location?.href ?? 'http://server.invalid';
  const isWhole = /^(https?:)?\//.test(baseUrl) && URL.canParse(baseUrl, page);
  const href = isWhole ? new URL(baseUrl, page).href : '';
  // Credentials and queries end up in logs. The address is not repeated here, for the same reason.
  if (!/^[^@?#]+$/.test(href)) {
    throw new TypeError('baseUrl or tokenUrl must be an http address or path without credentials or query');
  }
  return href.replace(/\/+$/, '');
}
