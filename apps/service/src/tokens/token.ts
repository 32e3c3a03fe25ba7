import { createHash, randomBytes } from 'node:crypto';

/** What a token is for; it starts with this, so that one found in a log or a message is known for what it is. */
export type TokenKind = 'at' | 'rt' | 'pf';

const TOKEN_BYTES = 32;

/** A new token that nobody can guess: `at` for a system's access, `pf` in a magic link, `rt` for a reporter's access. */
export function newToken(kind: TokenKind): string {
  return `${kind}_${randomBytes(TOKEN_BYTES).toString('base64url')}`;
}

/** What is kept of a token. A plain hash is enough: a token has too much chance in it to be tried out. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** True for text that could be a token of this kind; the rest need not be looked up. */
export function isToken(kind: TokenKind, text: string): boolean {
  return text.startsWith(`${kind}_`) && text.length <= LONGEST_TOKEN;
}

const LONGEST_TOKEN = 100;
