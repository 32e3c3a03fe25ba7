import {
  ConflictError,
  type CouncilKit,
  NotFoundError,
  type Problem,
  ValidationError,
} from '@councilkit/client';
import { type Store } from './store.ts';

/**
 * Says what is to be said, oldest first, until nothing is left. Throws what may pass by itself, or what a person has to
 * mend in the settings, such as a key that is not known: then all of it waits.
 */
export async function postAll(
  council: CouncilKit,
  store: Store,
  signal: AbortSignal,
  log: (line: string) => void,
): Promise<void> {
  for (let next = store.nextOutgoing(); next && !signal.aborted; next = store.nextOutgoing()) {
    const { requestId, event } = next;
    try {
      // A crash between these two lines sends it again, and the council answers with the event it has.
      const { seq } = await council.events.append(requestId, event, { signal });
      store.sent(next, seq);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      store.putAside(next, reasonOf(error));
      // The council's words stay in the outbox: they may be about what somebody wrote.
      log(`${error.message}; put aside, and why is line ${next.id} of the outbox`);
    }
  }
}

type Refusal = (ValidationError | NotFoundError | ConflictError) & { problem: Problem };

/** True for what the council itself, and nobody in between, will never take, however often it is sent. */
function isRefusal(error: unknown): error is Refusal {
  return (
    (error instanceof ValidationError || error instanceof NotFoundError || error instanceof ConflictError) &&
    error.problem !== undefined
  );
}

/** Why, in the council's words. */
function reasonOf({ message, problem }: Refusal): string {
  const faults = problem.errors?.map(({ pointer, detail }) => `${pointer} ${detail}`);
  return faults?.join('; ') ?? problem.detail ?? message;
}
