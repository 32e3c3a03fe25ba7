import { type Caller } from '../caller.js';
import { type KeptRequest } from '../ledger.js';
import { type Means, viewOf } from '../means.js';
import { Refusal } from '../problem.js';

/** Refuses whoever is a stranger to `request`, as the contract's 403 has it: the request is another's. */
export function holdToOwn(means: Means, request: KeptRequest, caller: Caller): void {
  if (viewOf(means, caller).roleIn(request) === 'public') {
    throw new Refusal('forbidden', 'This request is another’s');
  }
}
