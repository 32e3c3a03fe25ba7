import { setTimeout as pause } from 'node:timers/promises';
import { type Hub } from './hub.js';

/** A request that has news, up to `seq`. */
export interface News {
  requestId: string;
  seq: number;
}

/** A connection that hears notices; it is over when `ended` settles. */
export interface NoticeLine {
  ended: Promise<unknown>;
  hangUp(): Promise<void>;
}

export interface Notices {
  /** Connects, and calls `hear` for each notice from then on. Throws when it cannot. */
  connect(hear: (notice: string) => void): Promise<NoticeLine>;
  newsBetween(first: number, last: number): Promise<News[]>;
  newestOf(requestIds: readonly string[]): Promise<News[]>;
  hub: Hub;
}

const SHORTEST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2000;

/**
 * Announces on `hub` what any instance writes. A line that breaks is made anew for as long as it takes, and what was written
 * meanwhile is then announced to whoever listens. Resolves once it hears; call what comes back to stop.
 */
export async function passNoticesOn({
  connect,
  newsBetween,
  newestOf,
  hub,
}: Notices): Promise<() => Promise<void>> {
  const stopping = new AbortController();
  let line: NoticeLine | undefined;
  // A reading that fails is made good by the next connection: whatever ends a query ends the line as well, or is passing.
  const announce = async (reading: Promise<News[]>) => {
    for (const { requestId, seq } of await reading) hub.announce(requestId, seq);
  };
  const hear = (notice: string) => {
    const [first = 0, last = 0] = notice.split(' ').map(Number);
    void announce(newsBetween(first, last)).catch(() => line?.hangUp());
  };

  async function connectAgain(): Promise<NoticeLine> {
    for (let wait = SHORTEST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      let made: NoticeLine | undefined;
      try {
        made = await connect(hear);
        // Heard from here on; what was written before is asked for.
        await announce(newestOf(hub.followed()));
        hub.wake();
        return made;
      } catch {
        await made?.hangUp();
        await pause(wait, undefined, { signal: stopping.signal });
      }
    }
  }

  line = await connect(hear);
  const keeping = (async () => {
    while (!stopping.signal.aborted) {
      await line?.ended;
      if (!stopping.signal.aborted) line = await connectAgain();
    }
  })().catch(() => {});
  return async () => {
    stopping.abort();
    await line?.hangUp();
    await keeping;
  };
}
