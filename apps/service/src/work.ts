import { setTimeout } from 'node:timers/promises';

/** A piece of work done over and over in the background. */
export interface Work {
  /** Does it now, or once more when it is being done. */
  wake(): void;
  /** False when no turn has ended well for so long that something is amiss: each of them fails, or one of them hangs. */
  isWorking(): boolean;
  /** Finishes what is under way, and does no more. */
  stop(): Promise<void>;
}

/** After each turn, before the next. */
const REST_MS = 20;
/** A database that was away, or a slow turn, is nothing to raise the alarm for. */
const PATIENCE_MS = 2 * 60 * 1000;

interface Schedule {
  everyMs: number;
  /** Told what went wrong; the work goes on at the next turn. */
  onError: (error: unknown) => void;
  /** How long after it was due a turn may end without anything being amiss; two minutes, when left out. */
  patienceMs?: number;
}

/** Does `turn` every `everyMs`, when woken, and again at once while it answers that there is more. Never twice at a time. */
export function workThrough(
  turn: () => Promise<boolean>,
  { everyMs, onError, patienceMs = PATIENCE_MS }: Schedule,
): Work {
  let endedWellAt = performance.now();
  let isStopped = false;
  let wasWoken = false;
  let underWay: Promise<void> | undefined;

  async function run(): Promise<void> {
    do {
      wasWoken = false;
      try {
        for (let isMore = true; isMore && !isStopped;) {
          isMore = await turn();
          endedWellAt = performance.now();
        }
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
    isWorking: () => performance.now() - endedWellAt <= everyMs + patienceMs,
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await underWay;
    },
  };
}
