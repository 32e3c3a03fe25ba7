import { ConflictError, type CouncilKit } from '@councilkit/client';
import { type Store } from './store.ts';
import { type Supplier } from './wording.ts';

/**
 * Accepts the work the council offers us, and opens a job for all we have accepted. It may end anywhere in between: what
 * was accepted is found again, and to accept with the same key is to accept once.
 */
export async function takeOffers(
  council: CouncilKit,
  store: Store,
  { name }: Supplier,
  signal: AbortSignal,
): Promise<void> {
  for await (const { id } of council.assignments.list({ state: 'offered' }, { signal })) {
    // Work you cannot do is declined here: `council.assignments.decline(id, { reason, staffText })`.
    try {
      const idempotencyKey = `accept-${id}`;
      await council.assignments.accept(id, { publicText: acceptedBy(name) }, { signal, idempotencyKey });
    } catch (error) {
      // Taken back meanwhile, or lapsed: then it is no work of ours.
      if (!(error instanceof ConflictError)) throw error;
    }
  }
  for await (const { requestId } of council.assignments.list({ state: 'accepted' }, { signal })) {
    if (!store.job(requestId)) store.takeOn(await council.requests.get(requestId, { signal }));
  }
}

function acceptedBy(name: string): string {
  return `${name} has the job`;
}
