import { describe, expect, it } from 'vitest';
import { connect, failure } from '../../test/connect.js';
import { message, over, stream, streamCut, streamSilent } from '../../test/event-stream.js';
import { aRequest, anEvent } from '../../test/fixtures.js';
import { hangUp, json, problem, type Reply, type ScriptedServer, silence, text } from '../../test/server.js';
import {
  AuthenticationError,
  BadResponseError,
  type CouncilKit,
  NotFoundError,
  RateLimitError,
  type RequestEvent,
  type WatchOptions,
} from '../index.js';

const [one, two, three, four] = [1, 2, 3, 4].map((seq) => message(anEvent(seq)));
if (!one || !two || !three || !four) throw new Error('There are four messages');

async function watchAll(council: CouncilKit, options?: WatchOptions): Promise<number[]> {
  const seqs: number[] = [];
  for await (const { seq } of council.requests.watch('request-1', options)) seqs.push(seq);
  return seqs;
}

/** What the server was asked for, and after which event. */
function asked(server: ScriptedServer): string[] {
  return server.seen.map(({ url, headers }) =>
    `${url.replace('/v1/requests/request-1', '')} ${headers['last-event-id'] ?? ''}`.trim(),
  );
}

/** A service behind a proxy that lets no stream through; `timeline` grows as `grow` is called. */
async function blockedBy(streamReply: Reply) {
  const timeline: RequestEvent[] = [anEvent(1), anEvent(2)];
  let isGone = false;
  const service: Reply = (response, seen) => {
    if (isGone) problem(404, 'not-found')(response, seen);
    else if (seen.url.endsWith('/stream')) streamReply(response, seen);
    else if (seen.url.includes('/events')) {
      const after = Number(new URL(seen.url, 'http://x').searchParams.get('after') ?? 0);
      json({ data: timeline.filter(({ seq }) => seq > after), nextAfter: null })(response, seen);
    } else {
      const etag = `"${timeline.length}"`;
      const isSame = seen.headers['if-none-match'] === etag;
      if (isSame) response.writeHead(304, { etag }).end();
      else json(aRequest({ lastSeq: timeline.length }), 200, { etag })(response, seen);
    }
  };
  const connected = await connect([service], { timeoutMs: 1000 });
  return {
    ...connected,
    grow: () => timeline.push(anEvent(timeline.length + 1)),
    remove: () => (isGone = true),
  };
}

describe('watching a request', () => {
  it('goes on after the line is cut, with the last event it had', async () => {
    const { council, server } = await connect([streamCut(one, two), stream(three), over]);
    expect(await watchAll(council)).toEqual([1, 2, 3]);
    expect(asked(server)).toEqual(['/events/stream', '/events/stream 2', '/events/stream 3']);
  });

  it('goes on after a clean close, for more may come later', async () => {
    const { council, server } = await connect([stream(one), stream(two), over]);
    expect(await watchAll(council)).toEqual([1, 2]);
    expect(asked(server)).toEqual(['/events/stream', '/events/stream 1', '/events/stream 2']);
  });

  it('ends on a 204', async () => {
    const { council, server } = await connect([over]);
    expect(await watchAll(council)).toEqual([]);
    expect(server.seen).toHaveLength(1);
  });

  it('starts after the event it is given', async () => {
    const { council, server } = await connect([stream(three), over]);
    expect(await watchAll(council, { lastEventId: 2 })).toEqual([3]);
    expect(asked(server)[0]).toBe('/events/stream 2');
  });

  it.each([
    [404, NotFoundError],
    [401, AuthenticationError],
  ])('throws what will not pass: a %i, once', async (status, Expected) => {
    const { council, server } = await connect([problem(status, 'a-kind')]);
    expect(await failure(watchAll(council))).toBeInstanceOf(Expected);
    expect(server.seen).toHaveLength(1);
  });

  it('throws a 404 that comes while it reconnects', async () => {
    const { council } = await connect([stream(one), problem(404, 'not-found')]);
    expect(await failure(watchAll(council))).toBeInstanceOf(NotFoundError);
  });

  it.each<[string, Reply]>([
    ['a 503', problem(503, 'unavailable')],
    ['a 429', problem(429, 'too-many', { 'retry-after': '0' })],
    ['a lost connection', hangUp],
  ])('tries again after %s', async (_name, reply) => {
    const { council } = await connect([reply, stream(one), reply, over]);
    expect(await watchAll(council)).toEqual([1]);
  });

  it('says at once when it is told to come back in a day', async () => {
    const { council } = await connect([problem(429, 'too-many', { 'retry-after': '86400' })]);
    const error = await failure(watchAll(council));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfter: 86_400 });
  });

  it('takes a line that has fallen silent for dead, and goes on over another', async () => {
    const { council, server } = await connect([streamSilent(one), stream(two), over]);
    expect(await watchAll(council, { stallTimeoutMs: 400 })).toEqual([1, 2]);
    expect(asked(server)[1]).toBe('/events/stream 1');
  });

  it('takes a heartbeat for a sign of life', async () => {
    const beats = Array.from({ length: 80 }, () => ': alive\n\n');
    const { council, server } = await connect([stream(one, ...beats, two), over]);
    expect(await watchAll(council, { stallTimeoutMs: 500 })).toEqual([1, 2]);
    expect(server.seen).toHaveLength(2);
  });

  it('does not take a slow reader for a silent line', async () => {
    const { council, server } = await connect([stream(one, two, three), over]);
    const seqs: number[] = [];
    for await (const { seq } of council.requests.watch('request-1', { stallTimeoutMs: 400 })) {
      seqs.push(seq);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    expect(seqs).toEqual([1, 2, 3]);
    expect(server.seen).toHaveLength(2);
  });

  it('gives an event that is sent twice once', async () => {
    const { council } = await connect([stream(one, one + two), stream(one, two, three), over]);
    expect(await watchAll(council)).toEqual([1, 2, 3]);
  });

  it('fetches what a stream left out, and gives it in its place', async () => {
    const missing = json({ data: [anEvent(2), anEvent(3), anEvent(4), anEvent(5)], nextAfter: null });
    const { council, server } = await connect([stream(one, four), missing, over]);
    expect(await watchAll(council)).toEqual([1, 2, 3, 4]);
    expect(asked(server)[1]).toBe('/events?after=1');
  });

  it('goes on past a number that is nowhere', async () => {
    const { council } = await connect([
      stream(one, three),
      json({ data: [anEvent(3)], nextAfter: null }),
      over,
    ]);
    expect(await watchAll(council)).toEqual([1, 3]);
  });

  it.each(['{"seq":2', 'null', '"two"', '{"seq":"2"}'])(
    'reads from the timeline what a message garbles: %s',
    async (data) => {
      const garbled = `event: request.event\ndata: ${data}\n\n`;
      const { council } = await connect([
        stream(one, garbled),
        json({ data: [anEvent(2)], nextAfter: null }),
        over,
      ]);
      expect(await watchAll(council)).toEqual([1, 2]);
    },
  );

  it('passes over messages of a kind it does not know', async () => {
    const { council, server } = await connect([
      stream('event: weather\ndata: rain\n\n', 'data: {}\n\n', one),
      over,
    ]);
    expect(await watchAll(council)).toEqual([1]);
    expect(server.seen).toHaveLength(2);
  });

  it.each([
    ['with CRLF, split between the two', [one.replaceAll('\n', '\r\n').slice(0, -3), '\n\r', '\n']],
    ['with CR alone', [one.replaceAll('\n', '\r'), ': \r\r']],
    ['after a byte order mark', ['\ufeff', one]],
    [
      'byte by byte',
      [...Buffer.from(one).subarray(0, 40)]
        .map((byte) => Uint8Array.of(byte))
        .concat([Buffer.from(one).subarray(40)]),
    ],
    ['over several data lines', [one.replace('data: {', 'data: {\ndata: ')]],
  ])('reads a stream written %s', async (_name, chunks) => {
    const { council } = await connect([stream(...chunks), over]);
    expect(await watchAll(council)).toEqual([1]);
  });

  it('reads a stream that is split inside a character', async () => {
    const bytes = Buffer.from(message(anEvent(1, { publicText: 'Twll ar y ffordd ger y tŵr 🚧' })));
    const inside = bytes.indexOf('🚧') + 2;
    const { council } = await connect([stream(bytes.subarray(0, inside), bytes.subarray(inside)), over]);
    const texts: (string | null)[] = [];
    for await (const { publicText } of council.requests.watch('request-1')) texts.push(publicText);
    expect(texts).toEqual(['Twll ar y ffordd ger y tŵr 🚧']);
  });

  it.each<[string, Reply]>([
    ['while it listens', streamSilent(': alive\n\n')],
    ['while it connects', silence],
    ['while it waits to reconnect', problem(503, 'unavailable', { 'retry-after': '30' })],
  ])('stops %s when it is aborted, with the reason', async (_name, reply) => {
    const { council } = await connect([reply]);
    const reason = new Error('the resident left the page');
    const abort = new AbortController();
    setTimeout(() => abort.abort(reason), 100);
    expect(await failure(watchAll(council, { signal: abort.signal }))).toBe(reason);
  });

  it('stops where a fetch does not let go of a body when it is aborted', async () => {
    const fetch = ({ url, headers }: Request) => globalThis.fetch(url, { headers });
    const { council } = await connect([streamSilent(one)], { fetch });
    const abort = new AbortController();
    const watch = async () => {
      for await (const _event of council.requests.watch('request-1', { signal: abort.signal })) {
        setTimeout(() => abort.abort(), 50);
      }
    };
    expect(await failure(watch())).toMatchObject({ name: 'AbortError' });
  });

  it('gives nothing more once it is aborted, not even what has arrived', async () => {
    const { council } = await connect([streamSilent(one + two)]);
    const abort = new AbortController();
    const seqs: number[] = [];
    const watch = async () => {
      for await (const { seq } of council.requests.watch('request-1', { signal: abort.signal })) {
        seqs.push(seq);
        abort.abort();
      }
    };
    expect(await failure(watch())).toMatchObject({ name: 'AbortError' });
    expect(seqs).toEqual([1]);
  });

  it('hangs up when the loop is left', async () => {
    let isClosed = false;
    const { council } = await connect([
      (response, seen) => {
        response.on('close', () => (isClosed = true));
        streamSilent(one)(response, seen);
      },
    ]);
    for await (const _event of council.requests.watch('request-1')) break;
    await expect.poll(() => isClosed).toBe(true);
  });

  it('does not lose faith in streams that are cut after a while, time and again', async () => {
    const rounds = Array.from({ length: 7 }, () => streamCut(': alive\n\n', ': alive\n\n'));
    const { council, server } = await connect([...rounds, stream(one), over]);
    expect(await watchAll(council)).toEqual([1]);
    expect(server.seen.every(({ url }) => url.endsWith('/stream'))).toBe(true);
  });

  it('says when the connection comes and goes', async () => {
    const { council } = await connect([stream(one), hangUp, hangUp, stream(two), over]);
    const states: string[] = [];
    await watchAll(council, { onConnection: (state) => states.push(state) });
    expect(states).toEqual(['open', 'lost', 'open', 'lost']);
  });

  it('waits longer and longer while the service is away', async () => {
    const retryDelayMs = 40;
    const { council, server } = await connect([hangUp], { retryDelayMs });
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 1500);
    await failure(watchAll(council, { signal: abort.signal }));
    // Without backoff there would be hundreds.
    expect(server.seen.length).toBeLessThan(40);
  });
});

describe('watching a request where streams are blocked', () => {
  it.each<[string, Reply, number]>([
    ['refuses them', problem(406, 'not-acceptable'), 1],
    ['answers them with a page', text('<p>Please sign in to the wifi</p>', 'text/html'), 1],
    ['holds them back', streamSilent(), 1],
    ['holds them back with their headers', silence, 1],
    ['closes them before the first byte', stream(), 5],
    ['gives up on them', problem(504, 'gateway-timeout'), 5],
  ])('asks every now and then instead: a proxy that %s', async (_name, reply, streams) => {
    const { council, server, grow } = await blockedBy(reply);
    const seqs: number[] = [];
    for await (const { seq } of council.requests.watch('request-1', {
      stallTimeoutMs: 200,
      pollIntervalMs: 20,
    })) {
      seqs.push(seq);
      if (seq === 2) setTimeout(grow, 100);
      if (seq === 3) setTimeout(grow, 100);
      if (seq === 4) break;
    }
    expect(seqs).toEqual([1, 2, 3, 4]);
    expect(server.seen.filter(({ url }) => url.endsWith('/stream'))).toHaveLength(streams);
    expect(server.seen.some(({ headers }) => headers['if-none-match'] === '"2"')).toBe(true);
    expect(
      server.seen.filter(({ url }) => url.includes('/events?')).map(({ url }) => url.split('?')[1]),
    ).toEqual(['after=0', 'after=2', 'after=3']);
  });

  it('throws what will not pass there, too', async () => {
    const { council, remove } = await blockedBy(problem(406, 'not-acceptable'));
    setTimeout(remove, 100);
    expect(await failure(watchAll(council, { pollIntervalMs: 20 }))).toBeInstanceOf(NotFoundError);
  });

  it('throws when whatever answers is not the service', async () => {
    const { council } = await connect([text('<p>Hello</p>', 'text/html')]);
    expect(await failure(watchAll(council))).toBeInstanceOf(BadResponseError);
  });

  it('goes back to the stream when that is let through again', async () => {
    const { council, server } = await connect([
      problem(406, 'not-acceptable'),
      ...Array.from({ length: 12 }, () => json(aRequest({ lastSeq: 0 }))),
      stream(one),
      over,
    ]);
    expect(await watchAll(council, { pollIntervalMs: 1 })).toEqual([1]);
    expect(asked(server).filter((url) => url.startsWith('/events/stream'))).toHaveLength(3);
  });

  it('tries the stream half as often when that turns out to be blocked still', async () => {
    const asIs = (count: number) => Array.from({ length: count }, () => json(aRequest({ lastSeq: 0 })));
    const blocked = problem(406, 'not-acceptable');
    const { council, server } = await connect([
      blocked,
      ...asIs(12),
      blocked,
      ...asIs(24),
      stream(one),
      over,
    ]);
    expect(await watchAll(council, { pollIntervalMs: 1 })).toEqual([1]);
    const order = asked(server).map((url) => (url.startsWith('/events/stream') ? 's' : '.'));
    expect(order.join('')).toBe(`s${'.'.repeat(12)}s${'.'.repeat(24)}ss`);
  });

  it('stops between two questions when it is aborted', async () => {
    const { council } = await blockedBy(problem(406, 'not-acceptable'));
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 100);
    const error = await failure(watchAll(council, { signal: abort.signal, pollIntervalMs: 60_000 }));
    expect(error).toMatchObject({ name: 'AbortError' });
  });
});
