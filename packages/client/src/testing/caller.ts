import { type KeptProof, type KeptRequest, type KeptSubscription, type Ledger } from './ledger.js';

/** Who is calling, as far as that was proved. */
export type Caller =
  | { kind: 'public' }
  /** A key, which reads as staff do. */
  | { kind: 'key' }
  | { kind: 'staff'; clientId: string; scopes: readonly string[] }
  | { kind: 'supplier'; clientId: string; scopes: readonly string[]; supplierId: string }
  | { kind: 'reporter'; proof: KeptProof }
  | { kind: 'follower'; subscription: KeptSubscription };

/** What somebody is to one request: the columns of the contract's `x-visible-to`. */
export type Role = 'public' | 'reporter' | 'follower' | 'staff' | 'supplier';

/** What the caller is to `request`. A stranger's token makes a stranger, and staff without `staff:read` are the public. */
export function roleIn(ledger: Ledger, request: KeptRequest, caller: Caller): Role {
  switch (caller.kind) {
    case 'key':
      return 'staff';
    case 'staff':
      return caller.scopes.includes('staff:read') || caller.scopes.includes('staff:write')
        ? 'staff'
        : 'public';
    case 'supplier':
      return worksOn(ledger, request, caller.supplierId) ? 'supplier' : 'public';
    case 'reporter':
      return isReporter(request, caller.proof) ? 'reporter' : 'public';
    case 'follower': {
      const { scope, state } = caller.subscription;
      const isOfThis = 'requestId' in scope && ledger.find(scope.requestId).id === request.id;
      return isOfThis && state === 'active' ? 'follower' : 'public';
    }
    default:
      return 'public';
  }
}

/** True when the work on `request` was offered to the supplier, or is its own by the catalogue. */
export function worksOn(ledger: Ledger, request: KeptRequest, supplierId: string): boolean {
  return (
    request.facts.supplierId === supplierId ||
    [...ledger.assignments.values()].some(
      (one) => one.requestId === request.id && one.supplierId === supplierId,
    )
  );
}

/** True when the proof opens `request`: the one it was made out for, or all from one address. */
export function isReporter({ id, contact }: KeptRequest, { requestId, email, phone }: KeptProof): boolean {
  if (requestId) return requestId === id;
  return (
    (email !== undefined && contact?.email === email) || (phone !== undefined && contact?.phone === phone)
  );
}
