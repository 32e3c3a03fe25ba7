import { describe, expect, it } from 'vitest';
import { connect, failure } from '../../test/connect.js';
import { Feed } from '../../test/feed.js';
import { aChange } from '../../test/fixtures.js';
import { hangUp, problem } from '../../test/server.js';
import { type CouncilKit, type FollowAreaOptions, NotFoundError } from '../index.js';

/** A service in whose park every odd change happens. */
async function aPark() {
  const feed = new Feed();
  const grow = () => {
    const n = feed.changes.length + 1;
    feed.changes.push(aChange(n, { recordedAt: new Date(Date.UTC(2026, 10, 20, 9, n)).toISOString() }));
    if (n % 2) feed.inArea.add(`request-${n}`);
  };
  for (let n = 0; n < 4; n += 1) grow();
  return { feed, grow, ...(await connect([feed.reply])) };
}

async function followTo(last: string, council: CouncilKit, options?: FollowAreaOptions) {
  const cursors: string[] = [];
  for await (const { cursor } of council.areas.follow('park', options)) {
    cursors.push(cursor);
    if (cursor === last) break;
  }
  return cursors;
}

describe('following an area', () => {
  it('starts with what happens from now on, and skips nothing when the line is lost at once', async () => {
    const { council, server, feed, grow } = await aPark();
    let streams = 0;
    feed.obstacle = ({ pathname }) => {
      if (!pathname.endsWith('/stream') || streams++) return undefined;
      grow();
      return hangUp;
    };
    expect(await followTo('cursor-5', council)).toEqual(['cursor-5']);
    expect(server.seen.map(({ url, headers }) => [url, headers['last-event-id']])).toEqual([
      ['/v1/events?areaCode=park&after=latest', undefined],
      ['/v1/areas/park/events/stream', 'cursor-4'],
      ['/v1/areas/park/events/stream', 'cursor-4'],
    ]);
  });

  it('starts after the change it is given', async () => {
    const { council, server } = await aPark();
    expect(await followTo('cursor-3', council, { after: 'cursor-2' })).toEqual(['cursor-3']);
    expect(server.seen).toHaveLength(1);
  });

  it('picks out what happens there where streams are blocked', async () => {
    const { council, server, feed, grow } = await aPark();
    feed.obstacle = ({ pathname }) =>
      pathname.endsWith('/stream') ? problem(406, 'not-acceptable') : undefined;
    const cursors: string[] = [];
    for await (const { cursor } of council.areas.follow('park', { after: 'cursor-0', pollIntervalMs: 10 })) {
      cursors.push(cursor);
      if (cursor === 'cursor-3') grow();
      if (cursor === 'cursor-5') break;
    }
    expect(cursors).toEqual(['cursor-1', 'cursor-3', 'cursor-5']);
    const questions = server.seen.map(({ url }) => url).filter((url) => url.startsWith('/v1/events?'));
    expect([...new Set(questions)]).toEqual([
      '/v1/events?areaCode=park&after=cursor-0',
      '/v1/events?areaCode=park&after=cursor-2',
      '/v1/events?areaCode=park&after=cursor-4',
    ]);
  });

  it('throws when there is no such area', async () => {
    const { council, feed } = await aPark();
    feed.obstacle = ({ pathname }) => (pathname.includes('/areas/') ? problem(404, 'not-found') : undefined);
    expect(await failure(followTo('never', council))).toBeInstanceOf(NotFoundError);
  });
});
