import { describe, expect, it } from 'vitest';
import { sharedFeed } from './shared-feed.js';

describe('a reading of the feed', () => {
  const query = { after: 7, limit: 10 };

  it('is one for all who ask for the same and have heard the same news', async () => {
    let readings = 0;
    const read = sharedFeed(async () => (readings += 1));
    expect(await Promise.all([read(query, 1), read(query, 1), read({ ...query, after: 8 }, 1)])).toEqual([
      1, 1, 2,
    ]);
    expect(await read(query, 1)).toBe(3);
  });

  it('that is under way is too old for who has heard more since', async () => {
    let readings = 0;
    const read = sharedFeed(async () => (readings += 1));
    expect(await Promise.all([read(query, 1), read(query, 2)])).toEqual([1, 2]);
  });
});
