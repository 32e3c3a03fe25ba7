import { createHash } from 'node:crypto';

/** The same 43 characters for the same JSON value, in whatever order its members stand. */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(inOrder(value)).digest('base64url');
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => {
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
