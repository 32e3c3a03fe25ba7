import { describe, expect, expectTypeOf, it } from 'vitest';
import { connect, failure } from '../../test/connect.js';
import { message, over, stream, streamCut, streamSilent } from '../../test/event-stream.js';
import { Feed } from '../../test/feed.js';
import { aChange } from '../../test/fixtures.js';
import { hangUp, json, problem, type Reply, type ScriptedServer, text } from '../../test/server.js';
import { type Change, type CouncilKit, type FollowChangesOptions, PermissionError } from '../index.js';

const [one, two, three] = [1, 2, 3].map((n) => message(aChange(n)));
if (!one || !two || !three) throw new Error('There are three messages');

/** The cursors that follow, up to the last one wanted. */
async function followTo(last: number, council: CouncilKit, options?: FollowChangesOptions) {
  const numbers: number[] = [];
  for await (const { cursor } of council.events.follow(options)) {
    numbers.push(Number(cursor.replace('cursor-', '')));
    if (numbers.at(-1) === last) break;
  }
  return numbers;
}

/** What the server was asked for, and after which change. */
function asked(server: ScriptedServer): string[] {
  return server.seen.map(({ url, headers }) =>
    `${url.replace('/v1/', '')} ${headers['last-event-id'] ?? ''}`.trim(),
  );
}

/** A client of a feed that holds `count` changes. */
async function feedOf(count: number) {
  const feed = new Feed();
  const grow = () => feed.changes.push(aChange(feed.changes.length + 1));
  for (let n = 0; n < count; n += 1) grow();
  return { feed, grow, ...(await connect([feed.reply])) };
}

/** The same numbers from 0 up to 1 for the same seed. */
function numbersOf(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

describe('following the change feed', () => {
  it('gives each change once, and goes on after the last of them when the line is cut or closed', async () => {
    const { council, server } = await connect([streamCut(one, two), stream(three), over]);
    const changes: Change[] = [];
    for await (const change of council.events.follow()) changes.push(change);
    expect(changes).toEqual([aChange(1), aChange(2), aChange(3)]);
    expect(asked(server)).toEqual(['events/stream', 'events/stream cursor-2', 'events/stream cursor-3']);
    expectTypeOf(changes[0]?.cursor).toEqualTypeOf<string | undefined>();
  });

  it('starts after the change it is given, and keeps to what it is narrowed by', async () => {
    const { council, server } = await connect([streamCut(three), over]);
    const options = { after: 'cursor-2', serviceCode: 'pothole', supplierId: 'peak-roads' };
    expect(await followTo(3, council, options)).toEqual([3]);
    expect(asked(server)[0]).toBe('events/stream?serviceCode=pothole&supplierId=peak-roads cursor-2');
  });

  it('starts with what happens from now on, and skips nothing before its first change comes', async () => {
    const { council, server, feed, grow } = await feedOf(2);
    let streams = 0;
    feed.obstacle = ({ pathname }) => {
      if (!pathname.endsWith('/stream') || streams++) return undefined;
      grow();
      return hangUp;
    };
    expect(await followTo(3, council, { after: 'latest' })).toEqual([3]);
    expect(asked(server)).toEqual([
      'events?after=latest',
      'events/stream cursor-2',
      'events/stream cursor-2',
    ]);
  });

  it('reads from the feed what it cannot read from the stream, and gives nothing twice for it', async () => {
    const { council, server, feed } = await feedOf(5);
    feed.obstacle = ({ pathname }, messages) =>
      pathname.endsWith('/stream') && messages.length === 5
        ? streamSilent(one, two.slice(0, -20) + '\n\n' + three)
        : undefined;
    expect(await followTo(5, council)).toEqual([1, 2, 3, 4, 5]);
    expect(asked(server)).toEqual(['events/stream', 'events?after=cursor-1', 'events?after=cursor-3']);
  });

  it('gives a change once when a stream begins with the last one it had', async () => {
    const { council } = await connect([streamCut(one), stream(one, two)]);
    expect(await followTo(2, council)).toEqual([1, 2]);
  });

  it('throws what will not pass', async () => {
    const { council, server } = await connect([problem(403, 'forbidden')]);
    expect(await failure(followTo(1, council))).toBeInstanceOf(PermissionError);
    expect(server.seen).toHaveLength(1);
  });

  it('stops with the reason when it is aborted', async () => {
    const { council } = await connect([streamSilent(': alive\n\n')]);
    const reason = new Error('the process is being stopped');
    const abort = new AbortController();
    setTimeout(() => abort.abort(reason), 50);
    expect(await failure(followTo(1, council, { signal: abort.signal }))).toBe(reason);
  });

  it('asks every now and then where streams are blocked, page by page, and for the same part', async () => {
    const { council, server, feed, grow } = await feedOf(3);
    feed.obstacle = ({ pathname }) =>
      pathname.endsWith('/stream') ? problem(406, 'not-acceptable') : undefined;
    const cursors: string[] = [];
    for await (const { cursor } of council.events.follow({ serviceCode: 'pothole', pollIntervalMs: 10 })) {
      cursors.push(cursor);
      // Once this page is done with, so that what is new comes with the next one.
      if (cursor === 'cursor-3') setTimeout(grow, 50);
      if (cursor === 'cursor-4') break;
    }
    expect(cursors).toEqual(['cursor-1', 'cursor-2', 'cursor-3', 'cursor-4']);
    expect([...new Set(asked(server))]).toEqual([
      'events/stream?serviceCode=pothole',
      'events?serviceCode=pothole',
      'events?serviceCode=pothole&after=cursor-2',
      'events?serviceCode=pothole&after=cursor-3',
    ]);
  });

  it('goes back to the stream from where the feed has got to', async () => {
    const { council, server } = await connect([
      problem(406, 'not-acceptable'),
      ...Array.from({ length: 12 }, () => json({ data: [], nextAfter: 'cursor-2', hasMore: false })),
      stream(three),
    ]);
    expect(await followTo(3, council, { pollIntervalMs: 1 })).toEqual([3]);
    expect(asked(server).at(-1)).toBe('events/stream cursor-2');
  });

  it('gives all of it once and in order, whatever befalls the line', { timeout: 60_000 }, async () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const random = numbersOf(seed * 7919);
      const { council, feed, grow } = await feedOf(4);
      feed.obstacle = ({ pathname }, messages) => {
        if (feed.changes.length < 40) grow();
        const befalls = Math.floor(random() * 10);
        if (!pathname.endsWith('/stream')) return befalls === 0 ? hangUp : undefined;
        const whole = messages.slice(0, Math.floor(random() * 5));
        const next = messages[whole.length] ?? '';
        const obstacles: Reply[] = [
          hangUp,
          problem(503, 'unavailable'),
          text('<p>Sign in</p>', 'text/html'),
          streamCut(...whole, next.slice(0, 50)),
          streamCut(...whole),
          stream(...whole),
          stream(...whole, 'event: request.event\ndata: {"cursor"\n\n', next),
          stream(...whole, ...whole.slice(-1)),
        ];
        return obstacles[befalls];
      };
      const expected = Array.from({ length: 40 }, (_, index) => index + 1);
      const options = { pollIntervalMs: 1, stallTimeoutMs: 100 };
      expect(await followTo(40, council, options), `seed ${seed}`).toEqual(expected);
    }
  });
});
