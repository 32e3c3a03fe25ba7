import { type KeptRequest, type Ledger } from '../ledger.js';
import { refusalAt } from '../problem.js';
import { newToken } from '../token.js';
import { record } from './timeline.js';

/** The request that stays, which must be another and no duplicate itself. */
export function findOriginal(
  ledger: Ledger,
  request: KeptRequest,
  duplicateOf: string | undefined,
): KeptRequest | undefined {
  if (duplicateOf === undefined) return undefined;
  const refuse = (detail: string) => refusalAt('rule-broken', '/duplicateOf', detail);
  let original: KeptRequest;
  try {
    original = ledger.find(duplicateOf);
  } catch {
    throw refuse('No request has this id or reference');
  }
  if (original.id === request.id) throw refuse('A request is not a duplicate of itself');
  if (original.duplicateOf !== null) throw refuse('That request is itself a duplicate');
  return original;
}

/** Its followers move to the request that stays, which hears of it. */
export function closeAsDuplicate(
  ledger: Ledger,
  request: KeptRequest,
  original: KeptRequest,
  now: Date,
): void {
  request.duplicateOf = original.id;
  for (const subscription of [...ledger.subscriptions.values()]) {
    const { scope, state } = subscription;
    if (!('requestId' in scope) || scope.requestId !== request.id || state !== 'active') continue;
    subscription.state = 'moved';
    const follows = [...ledger.subscriptions.values()].some(
      (one) =>
        one.address === subscription.address &&
        'requestId' in one.scope &&
        one.scope.requestId === original.id,
    );
    if (follows) continue;
    const token = newToken('sub');
    const moved = { ...subscription, token, scope: { requestId: original.id }, state: 'active' };
    ledger.subscriptions.set(token, moved);
  }
  const duplicate = ledger.linkTo(request.id);
  record(ledger, original, { type: 'duplicateAdded', duplicate }, { actor: { kind: 'system' } }, now);
}
