import { ConflictError, type CouncilKit, NotFoundError, ValidationError } from '@councilkit/client';
import { type Store } from './store.ts';

/**
 * Says what is to be said, oldest first, until nothing is left. Throws what may pass by itself, or what a person has to
 * mend in the settings, such as a key that is not known: then all of it waits.
 */
export async function postAll(council: CouncilKit, store: Store, signal: AbortSignal): Promise<void> {
  for (let next = store.nextOutgoing(); next && !signal.aborted; next = store.nextOutgoing()) {
    const { requestId, event } = next;
    try {
      // A crash between these two lines sends it again, and the council answers with the event it has.
      const { seq } = await council.events.append(requestId, event, { signal });
      store.sent(next, seq);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      store.putAside(next, reasonOf(error));
    }
  }
}

type Refusal = ValidationError | NotFoundError | ConflictError;

/** True for what the council will never take, however often it is sent. */
function isRefusal(error: unknown): error is Refusal {
  return error instanceof ValidationError || error instanceof NotFoundError || error instanceof ConflictError;
}

/** Why, in the council's words. */
function reasonOf({ message, problem }: Refusal): string {
  const faults = problem?.errors?.map(({ pointer, detail }) => `${pointer} ${detail}`);
  return faults?.join('; ') ?? problem?.detail ?? message;
}
