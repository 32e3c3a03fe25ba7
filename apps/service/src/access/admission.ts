import { type SecurityRequirement } from '../contract/document.js';
import { ForbiddenError, UnauthorizedError, type ServiceError } from '../errors.js';
import { ANYBODY, type Caller, type PublicCaller } from './caller.js';

/** Who a call counts as, or why it is refused. */
export type Admission = { caller: Caller } | { refusal: ServiceError };

const CREDENTIALS: Record<Exclude<Caller, PublicCaller>['scheme'], string> = {
  apiKey: 'A key',
  oauth2: 'This token',
  reporter: "A reporter's token",
  follower: "A follower's token",
};

/**
 * Holds a caller to what an operation asks for: one requirement met is enough. Where anybody is let in, credentials
 * that the operation does not know, or that lack its scopes, open no more than none would.
 */
export function admit(caller: Caller, security: readonly SecurityRequirement[]): Admission {
  if (security.some((requirement) => isMet(requirement, caller))) return { caller };
  if (security.some((requirement) => Object.keys(requirement).length === 0)) return { caller: ANYBODY };
  if (caller.kind === 'public') return { refusal: new UnauthorizedError(wayIn(security)) };

  const lacking = security.flatMap(({ [caller.scheme]: scopes }) => (scopes ? [scopes.join(' and ')] : []));
  if (lacking.length > 0)
    return { refusal: new ForbiddenError(`This call needs the scope ${either(lacking)}`) };
  return {
    refusal: new ForbiddenError(`${CREDENTIALS[caller.scheme]} does not open this call. ${wayIn(security)}`),
  };
}

function isMet(requirement: SecurityRequirement, caller: Caller): boolean {
  if (caller.kind === 'public') return Object.keys(requirement).length === 0;
  const scopes = requirement[caller.scheme];
  if (scopes === undefined) return false;
  return !('scopes' in caller) || scopes.every((scope) => caller.scopes.has(scope));
}

/** What to send instead, as a sentence. */
function wayIn(security: readonly SecurityRequirement[]): string {
  const scopes = security.flatMap(({ oauth2 }) => (oauth2 ? [oauth2.join(' and ')] : []));
  const ways = [
    ...(security.some(({ apiKey }) => apiKey) ? ['the key that the council gave you'] : []),
    ...(scopes.length > 0 ? [`a token with the scope ${either(scopes)}`] : []),
    ...(security.some(({ reporter }) => reporter) ? ['the token that a magic link was exchanged for'] : []),
    ...(security.some(({ follower }) => follower) ? ['the token of a subscription'] : []),
  ];
  return `Send ${either(ways)} as "Authorization: Bearer ..."`;
}

function either(words: readonly string[]): string {
  return [...new Set(words)].join(' or ');
}
