import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

const SECRET_BYTES = 32;
const SALT_BYTES = 16;
const HASH_BYTES = 32;
/** RFC 7914's cost for logging in: about 50 ms and 16 MB. */
const COST = { N: 16_384, r: 8, p: 1 } as const;

/** A new client secret, to be shown once. */
export function newSecret(): string {
  return `cs_${randomBytes(SECRET_BYTES).toString('base64url')}`;
}

/** What is kept of a secret: `scrypt$<salt>$<hash>`. */
export async function hashSecret(secret: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(secret, salt);
  return ['scrypt', salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Whether `secret` is the one kept as `kept`. Takes the same time for every secret. */
export async function isSecret(secret: string, kept: string): Promise<boolean> {
  const [, salt = '', hash = ''] = kept.split('$');
  return timingSafeEqual(
    await derive(secret, Buffer.from(salt, 'base64url')),
    Buffer.from(hash, 'base64url'),
  );
}

/** Kept of no secret: comparing with it takes as long as with a real one, so a client that does not exist is not told apart. */
export const NO_SECRET = `scrypt$${Buffer.alloc(SALT_BYTES).toString('base64url')}$${Buffer.alloc(HASH_BYTES).toString('base64url')}`;

function derive(secret: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(secret, salt, HASH_BYTES, COST, (error, hash) => (error ? reject(error) : resolve(hash)));
  });
}
