import { Alarm } from '../events/alarm.js';
import { type Hub } from '../events/hub.js';

/** What one reading of a part of the feed gives, at the least. */
interface Place {
  /** The position to go on from. */
  next: number;
  hasMore: boolean;
}

/** What is followed, and for how long. */
export interface FollowingFeed<Reading> {
  /** The position last seen. */
  after: number;
  hub: Hub;
  /** Reads what is there at the time of the call. `news` counts what had been announced before. */
  read: (after: number, news: number) => Promise<Reading>;
  /** Ends the following. */
  signal: AbortSignal;
  heartbeatMs: number;
}

/**
 * Everything in the feed after a position, once, in order, a reading of some at a time: first what is there, then each change
 * as it comes. A reading may have nothing in it. Yields `undefined` for a heartbeat whenever nothing happened for so long.
 * Ends when the signal aborts.
 */
export async function* followFeed<Reading extends Place>({
  after,
  hub,
  read,
  signal,
  heartbeatMs,
}: FollowingFeed<Reading>): AsyncGenerator<Reading | undefined, void> {
  let position = after;
  const alarm = new Alarm();
  // Listening starts before the first reading, so what is stored in between is announced to us.
  const stop = hub.listenToAll(() => alarm.ring());
  const onAbort = () => alarm.ring();
  signal.addEventListener('abort', onAbort);
  try {
    while (!signal.aborted) {
      const news = hub.news;
      const reading = await read(position, news);
      if (signal.aborted) return;
      yield reading;
      position = reading.next;
      if (reading.hasMore || hub.news !== news) continue;
      // After a heartbeat the feed is read all the same: what another instance stored may not have been announced here.
      if (!signal.aborted && !(await alarm.within(heartbeatMs))) yield undefined;
    }
  } finally {
    stop();
    signal.removeEventListener('abort', onAbort);
  }
}
