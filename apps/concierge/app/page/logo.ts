import { type Theme } from '@councilkit/client';

/** Where the council's logo is; undefined where it has none, or names no address of the web. */
export function logoOf({ logoUrl }: Pick<Theme, 'logoUrl'>): URL | undefined {
  const url = logoUrl === null ? null : URL.parse(logoUrl);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}
