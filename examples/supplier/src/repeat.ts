import { setTimeout as pause } from 'node:timers/promises';
import { ApiError, CouncilKitError } from '@councilkit/client';

const LONGEST_PAUSE_MS = 60_000;

/**
 * Does `work` again and again, `everyMs` apart, until `signal` aborts. While the council cannot be reached the pauses
 * grow to a minute, or to what it asks for. What is not the council's doing is a mistake in this program, and thrown.
 */
export async function repeat(
  work: () => Promise<void>,
  { everyMs, signal, log }: { everyMs: number; signal: AbortSignal; log: (line: string) => void },
): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    let waitMs = everyMs;
    try {
      await work();
      failures = 0;
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof CouncilKitError)) throw error;
      failures += 1;
      const asked = error instanceof ApiError ? (error.retryAfter ?? 0) * 1000 : 0;
      waitMs = Math.min(Math.max(everyMs * 2 ** failures, asked), LONGEST_PAUSE_MS);
      // Safe to log: the client puts nothing personal into a message.
      log(`${error.message}; trying again in ${Math.ceil(waitMs / 1000)} s`);
    }
    await pause(waitMs, undefined, { signal }).catch(() => undefined);
  }
}
