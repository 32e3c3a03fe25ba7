import { hash } from 'node:crypto';
import { jsonText } from '../json-text.js';

/** A strong entity tag (RFC 9110, 8.8.3): the same for the same content, so a promise that falls overdue changes it too. */
export function etagOf(content: unknown): string {
  return `"${hash('sha256', jsonText(content), 'base64url').slice(0, 22)}"`;
}

/** True when an `If-None-Match` header names `etag`. Weak tags match too: RFC 9110, 13.1.2 compares weakly. */
export function isKnown(etag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  const known = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes('*') || known.includes(etag);
}

/** True when an `If-Match` header names `etag`. Weak tags never do: RFC 9110, 13.1.1 compares strongly. */
export function isCurrent(etag: string, ifMatch: string): boolean {
  const known = ifMatch.split(',').map((tag) => tag.trim());
  return known.includes('*') || known.includes(etag);
}
