import { setTimeout } from 'node:timers/promises';

/** A piece of work done over and over in the background. */
export interface Work {
  /** Does it now, or once more when it is being done. */
  wake(): void;
  /** Finishes what is under way, and does no more. */
  stop(): Promise<void>;
}

/** After each turn, before the next. */
const REST_MS = 20;

interface Schedule {
  everyMs: number;
  /** Told what went wrong; the work goes on at the next turn. */
  onError: (error: unknown) => void;
}

/** Does `turn` every `everyMs`, when woken, and again at once while it answers that there is more. Never twice at a time. */
export function workThrough(turn: () => Promise<boolean>, { everyMs, onError }: Schedule): Work {
  let isStopped = false;
  let wasWoken = false;
  let underWay: Promise<void> | undefined;

  async function run(): Promise<void> {
    do {
      wasWoken = false;
      try {
        while (!isStopped && (await turn()));
      } catch (error) {
        onError(error);
      }
      // What comes in quick succession is done together, not one after the other between all else.
      if (!isStopped) await setTimeout(REST_MS);
    } while (wasWoken && !isStopped);
  }

  function wake(): void {
    wasWoken = true;
    if (!isStopped) underWay ??= run().finally(() => (underWay = undefined));
  }

  const timer = setInterval(wake, everyMs);
  return {
    wake,
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await underWay;
    },
  };
}
