import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 24;

/** A new token for a follower: it opens one subscription, and nobody can guess it. */
export function newFollowerToken(): string {
  return `sub_${randomBytes(TOKEN_BYTES).toString('base64url')}`;
}

/** What is kept of a token. It has too many possible values to be found by trying. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
