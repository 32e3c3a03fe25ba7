import { Alarm } from './alarm.js';
import { type Hub } from './hub.js';
import { type ReadTimeline } from './shared-reader.js';

export interface Following<Reading, Shown> {
  requestId: string;
  /** The `seq` last seen; 0 for the whole timeline. */
  after: number;
  hub: Hub;
  /** Reads what is there at the time of the call. */
  read: ReadTimeline<Reading>;
  /** May answer with what was there a moment ago; used only where it is known how far the timeline goes. */
  readShared: ReadTimeline<Reading>;
  /** What there is to say of a reading; undefined ends the following. */
  show: (reading: Reading) => Shown | undefined | Promise<Shown | undefined>;
  /**
   * Says something at once, while nothing else is being said; false where it cannot be said now. Whoever waits for news is told by
   * this alone, since thousands are told of one event and each waking costs.
   */
  sayNow?: ((shown: Shown) => boolean) | undefined;
  /** Ends the following. */
  signal: AbortSignal;
  heartbeatMs: number;
}

/**
 * What there is to say of every event of a request after `after`, once, in order, a reading of some at a time: first those that
 * are there, then each as it comes. Yields `undefined` for a heartbeat whenever nothing happened for so long. Ends when the
 * signal aborts. In one piece, and without waiting for what is there already, since thousands are told of one event.
 */
export async function* follow<Reading extends { last: number; hasMore: boolean }, Shown>(
  following: Following<Reading, Shown>,
): AsyncGenerator<Shown | undefined, void> {
  const { requestId, hub, read, readShared, show, sayNow, signal, heartbeatMs } = following;
  let { after } = following;
  let announced = 0;
  const alarm = new Alarm();
  // Listening starts before the first reading, so what is stored in between is announced to us.
  const stop = hub.listen(requestId, (seq) => {
    announced = Math.max(announced, seq);
    if (!sayNow || !alarm.isSet) return alarm.ring();
    const from = after;
    readShared(requestId, from).then(
      (reading) => sayOrWake(from, reading),
      () => alarm.ring(),
    );
  });
  const onAbort = () => alarm.ring();
  signal.addEventListener('abort', onAbort);
  try {
    while (!signal.aborted) {
      const reading = await read(requestId, after);
      if (!reading) break;
      if (signal.aborted) return;
      after = reading.last;
      const shown = show(reading);
      const said = shown instanceof Promise ? await shown : shown;
      if (said === undefined) return;
      yield said;
      // What comes from here on is announced.
      if (!reading.hasMore) break;
    }
    while (!signal.aborted) {
      if (announced > after) {
        // A shared reading may have begun before the news; then it ends without them, and the next one has them.
        const reading = await readShared(requestId, after);
        if (!reading) continue;
        if (signal.aborted) return;
        after = reading.last;
        const shown = show(reading);
        const said = shown instanceof Promise ? await shown : shown;
        if (said === undefined) return;
        yield said;
      } else if (!(await alarm.within(heartbeatMs))) yield undefined;
    }
  } finally {
    stop();
    signal.removeEventListener('abort', onAbort);
  }

  /** Says what was read behind `from`, if it is still the next thing to say and can be said at once; otherwise wakes. */
  function sayOrWake(from: number, reading: Reading | undefined): void {
    if (!alarm.isSet || announced <= after) return;
    if (!reading || from !== after || signal.aborted) return alarm.ring();
    const shown = show(reading);
    if (shown === undefined || shown instanceof Promise || !sayNow?.(shown)) return alarm.ring();
    after = reading.last;
    if (announced > after) alarm.ring();
  }
}
