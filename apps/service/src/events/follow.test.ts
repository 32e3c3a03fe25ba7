import { describe, expect, it } from 'vitest';
import { follow } from './follow.js';
import { Hub } from './hub.js';
import { sharedReader } from './shared-reader.js';

/** Events of a timeline, each nothing but its `seq`. */
const readingOf = (seqs: readonly number[], hasMore = false) => ({ seqs, last: seqs.at(-1) ?? 0, hasMore });

type Say = (reading: ReturnType<typeof readingOf>) => boolean;

/** A timeline that hands out `perReading` events at a time. */
function timeline(perReading: number) {
  let length = 0;
  const readings: number[] = [];
  return {
    readings,
    grow: (by: number) => (length += by),
    read: async (_: string, after: number) => {
      readings.push(after);
      const count = Math.min(length - after, perReading);
      if (count === 0) return undefined;
      const seqs = Array.from({ length: count }, (_, index) => after + index + 1);
      return readingOf(seqs, count === perReading);
    },
  };
}

function setUp(
  perReading: number,
  { heartbeatMs = 10_000, staleReadings = 0, sayNow = undefined as Say | undefined } = {},
) {
  const hub = new Hub();
  const ending = new AbortController();
  const { read, readings, grow } = timeline(perReading);
  let stale = staleReadings;
  const events = follow({
    requestId: 'r',
    after: 0,
    hub,
    read,
    readShared: async (id, after) => (stale-- > 0 ? undefined : read(id, after)),
    show: (reading) => reading,
    sayNow,
    signal: ending.signal,
    heartbeatMs,
  });
  /** The events of so many readings; `undefined` for a heartbeat. */
  const take = async (count: number) => {
    const taken: (number | undefined)[] = [];
    for (let reading = 0; reading < count; reading++) {
      const { value, done } = await events.next();
      if (done) break;
      taken.push(...(value?.seqs ?? [undefined]));
    }
    return taken;
  };
  return { hub, ending, events, readings, grow, take };
}

describe('following a timeline', () => {
  it('reads no further than the reader has come', async () => {
    const { grow, take, readings } = setUp(3);
    grow(1000);
    expect(await take(2)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(readings).toEqual([0, 3]);
  });

  it('reads once where that was all, and then only what is announced', async () => {
    const { grow, take, readings, hub } = setUp(10);
    grow(2);
    expect(await take(1)).toEqual([1, 2]);
    const next = take(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(readings).toEqual([0]);
    grow(1);
    hub.announce('r', 3);
    expect(await next).toEqual([3]);
  });

  it('misses no event that is stored while it reads for the first time', async () => {
    const { grow, take, hub } = setUp(10);
    const first = take(1);
    grow(2);
    hub.announce('r', 2);
    expect(await first).toEqual([1, 2]);
  });

  it('tells each event once, though it is announced twice', async () => {
    const { grow, take, hub } = setUp(10);
    grow(1);
    expect(await take(1)).toEqual([1]);
    grow(1);
    hub.announce('r', 2);
    hub.announce('r', 2);
    expect(await take(1)).toEqual([2]);
    grow(1);
    hub.announce('r', 3);
    expect(await take(1)).toEqual([3]);
  });

  it('asks again when a shared reading is older than the news', async () => {
    const { grow, take, hub } = setUp(10, { staleReadings: 1 });
    grow(1);
    expect(await take(1)).toEqual([1]);
    grow(1);
    hub.announce('r', 2);
    expect(await take(1)).toEqual([2]);
  });

  it('hears nothing of other requests', async () => {
    const { take, hub } = setUp(10, { heartbeatMs: 5 });
    hub.announce('another', 7);
    expect(await take(2)).toEqual([undefined, undefined]);
  });

  it('ends at once when it is told to in the middle of a long timeline', async () => {
    const { grow, take, ending, readings } = setUp(10);
    grow(1000);
    await take(2);
    ending.abort();
    expect(await take(1)).toEqual([]);
    expect(readings).toEqual([0, 10]);
  });

  it('ends at once when it is told to, and stops listening', async () => {
    const { take, ending, hub, grow, readings } = setUp(10);
    const waiting = take(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    ending.abort();
    expect(await waiting).toEqual([]);
    const before = readings.length;
    grow(1);
    hub.announce('r', 1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(readings).toHaveLength(before);
  });
});

describe('news that can be said at once', () => {
  const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

  it('is said without waking who waits, each once and in order', async () => {
    const said: number[] = [];
    const { grow, take, hub } = setUp(10, { sayNow: ({ seqs }) => said.push(...seqs) > 0 });
    grow(1);
    expect(await take(1)).toEqual([1]);
    const woken = take(1);
    await soon();
    for (const by of [1, 2]) {
      grow(by);
      hub.announce('r', 1 + by);
      hub.announce('r', 1 + by);
      await soon();
    }
    expect(said).toEqual([2, 3, 4]);
    expect(await Promise.race([woken, soon()])).toBeUndefined();
  });

  it('is said in turn where it cannot be', async () => {
    const { grow, take, hub } = setUp(10, { sayNow: () => false });
    grow(1);
    expect(await take(1)).toEqual([1]);
    const next = take(1);
    await soon();
    grow(2);
    hub.announce('r', 3);
    expect(await next).toEqual([2, 3]);
  });

  it('is read again where the shared reading is older', async () => {
    const said: number[] = [];
    const { grow, take, hub } = setUp(10, {
      staleReadings: 1,
      sayNow: ({ seqs }) => said.push(...seqs) > 0,
    });
    grow(1);
    expect(await take(1)).toEqual([1]);
    const next = take(1);
    await soon();
    grow(1);
    hub.announce('r', 2);
    expect([...said, ...(await next)]).toEqual([2]);
  });
});

describe('a shared reading', () => {
  it('is one for all who ask for the same at the same time', async () => {
    const { read, readings, grow } = timeline(10);
    grow(3);
    const shared = sharedReader(read);
    const [one, two, other] = await Promise.all([shared('r', 0), shared('r', 0), shared('r', 2)]);
    expect(one).toBe(two);
    expect(other).toEqual(readingOf([3]));
    expect(readings).toEqual([0, 2]);
    await shared('r', 0);
    expect(readings).toEqual([0, 2, 0]);
  });
});
