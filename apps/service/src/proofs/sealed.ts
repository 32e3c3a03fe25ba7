import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * `text` so that only who knows `secret` reads it again. The first answer to an exchange is kept, to be given again for
 * the same `Idempotency-Key`; sealed with the caller's own link, it holds no token that a reader of the database could use.
 */
export function sealed(text: string, secret: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyFrom(secret), nonce);
  const content = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), content]).toString('base64url');
}

/** What `sealed` was given. Throws when `secret` is another one. */
export function unsealed(box: string, secret: string): string {
  const bytes = Buffer.from(box, 'base64url');
  const tagEnd = NONCE_BYTES + TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', keyFrom(secret), bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, tagEnd));
  return Buffer.concat([decipher.update(bytes.subarray(tagEnd)), decipher.final()]).toString('utf8');
}

/** The secrets sealed with here are tokens, which have chance enough for a plain hash. */
function keyFrom(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
