import { describe, expect, it } from 'vitest';
import { Hub } from '../events/hub.js';
import { followFeed } from './follow-feed.js';

/** A feed whose changes are their positions, and what happens in the middle of a reading of it. */
function setUp({
  heartbeatMs = 10_000,
  during = () => {},
}: { heartbeatMs?: number; during?: () => void } = {}) {
  const hub = new Hub();
  const ending = new AbortController();
  let end = 0;
  const readings = followFeed({
    after: 0,
    hub,
    read: async (after) => {
      const next = end;
      during();
      return {
        seen: Array.from({ length: next - after }, (_, index) => after + index + 1),
        next,
        hasMore: false,
      };
    },
    signal: ending.signal,
    heartbeatMs,
  });
  return { hub, ending, take: async () => (await readings.next()).value?.seen, grow: () => (end += 1) };
}

describe('following the feed', () => {
  it('reads again at once what was announced in the middle of a reading', async () => {
    let isFirst = true;
    const { hub, take, grow, ending } = setUp({
      during: () => {
        if (!isFirst) return;
        isFirst = false;
        grow();
        hub.wake();
      },
    });
    expect(await take()).toEqual([]);
    // Nothing is announced any more, and no heartbeat comes before the test is over.
    expect(await take()).toEqual([1]);
    ending.abort();
  });

  it('reads after each heartbeat, though nothing was announced here', async () => {
    const { take, grow, ending } = setUp({ heartbeatMs: 1 });
    expect(await take()).toEqual([]);
    expect(await take()).toBeUndefined();
    grow();
    expect(await take()).toEqual([1]);
    ending.abort();
  });
});
