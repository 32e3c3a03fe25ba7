import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { isSigned } from './token.js';

// The official client keeps this to itself; there is no type for it at this address.
const createToken = createRequire(import.meta.url)('notifications-node-client/client/authentication.js') as (
  method: string,
  path: string,
  secret: string,
  issuer: string,
) => string;

const secret = 'c0de1234-0000-4000-8000-000000000002';
const issuer = 'c0de1234-0000-4000-8000-000000000001';

describe('a token that Notify takes', () => {
  const token = createToken('POST', '/v2/notifications/email', secret, issuer);

  it('is what the official client makes', () => {
    expect(isSigned(token, { secret, issuer, now: Date.now() })).toBe(true);
  });

  it('is of this key and this service alone', () => {
    expect(isSigned(token, { secret: `${secret}0`, issuer, now: Date.now() })).toBe(false);
    expect(isSigned(token, { secret, issuer: secret, now: Date.now() })).toBe(false);
    expect(isSigned(undefined, { secret, issuer, now: Date.now() })).toBe(false);
  });

  it('was made within half a minute', () => {
    for (const seconds of [32, -32])
      expect(isSigned(token, { secret, issuer, now: Date.now() + seconds * 1000 })).toBe(false);
  });

  it('is signed as its head says', () => {
    const [, claims = ''] = token.split('.');
    const head = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
    expect(isSigned(`${head}.${claims}.`, { secret, issuer, now: Date.now() })).toBe(false);
  });
});
