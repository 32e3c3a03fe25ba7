import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { type StaffCaller } from '../access/caller.js';
import { UnavailableError } from '../errors.js';
import { scopesIn, type SignInSettings } from './settings.js';

/** Asymmetric ones alone: with a symmetric one our copy of the key could sign, and `none` is no signature. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
/** Clocks differ by so much. */
const TOLERANCE_S = 60;
const KEYS_KEPT_MS = 10 * 60 * 1000;
/** A token with a key we do not know makes us ask for the keys again, but not more often than this. */
const ASK_AGAIN_MS = 30_000;
const PATIENCE_MS = 5000;
const LONGEST_TOKEN = 16 * 1024;

interface Options {
  now: () => Date;
  askAgainMs?: number;
}

/**
 * Recognises staff by the tokens of the council's own sign-in (OpenID Connect), signed by the keys it publishes. Resolves to
 * undefined for any other token. Throws `UnavailableError` when the sign-in cannot be asked for its keys.
 */
export function recogniseStaff(
  settings: SignInSettings,
  { now, askAgainMs = ASK_AGAIN_MS }: Options,
): (token: string) => Promise<StaffCaller | undefined> {
  const { issuer, audience } = settings;
  let keys: Promise<JWTVerifyGetKey> | undefined;

  return async (token) => {
    if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token) || token.length > LONGEST_TOKEN) return undefined;
    try {
      // Asked when the first token comes, so that the service starts without the sign-in; and again after it failed.
      keys ??= keysOf(issuer, askAgainMs);
      const { payload } = await jwtVerify(token, await keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: TOLERANCE_S,
        requiredClaims: ['sub', 'exp'],
        currentDate: now(),
      });
      return toCaller(payload, settings);
    } catch (error) {
      if (isRefused(error)) return undefined;
      keys = undefined;
      throw new UnavailableError("The council's sign-in cannot be reached. Try again in a moment.", {
        cause: error,
      });
    }
  };
}

/** OpenID Connect Discovery 1.0, 4: where the keys are, as the issuer says itself. */
async function keysOf(issuer: string, cooldownDuration: number): Promise<JWTVerifyGetKey> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal });
  const found: unknown = await response.json();
  const { issuer: named, jwks_uri: address } = found as { issuer?: unknown; jwks_uri?: unknown };
  if (named !== issuer || typeof address !== 'string') throw new Error('The sign-in calls itself otherwise');
  const options = { cooldownDuration, cacheMaxAge: KEYS_KEPT_MS, timeoutDuration: PATIENCE_MS };
  return createRemoteJWKSet(new URL(address), options);
}

function toCaller(claims: JWTPayload, settings: SignInSettings): StaffCaller {
  const { sub = '', name, preferred_username: username } = claims;
  const words = [name, username, sub].find((word) => typeof word === 'string' && word !== '');
  return {
    kind: 'staff',
    scheme: 'oauth2',
    id: `sign-in:${sub}`,
    name: String(words),
    scopes: new Set(scopesIn(claims, settings)),
  };
}

/** What is wrong with the token, rather than with asking for the keys. */
function isRefused(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return false;
  if (!(error instanceof errors.JOSEError)) return false;
  // The plain class is thrown where the keys were not answered with 200.
  return error.constructor !== errors.JOSEError;
}
