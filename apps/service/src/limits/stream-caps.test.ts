import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskToken } from '../../test/callers.js';
import { runApp, type RunningApp } from '../../test/running-app.js';
import { OpenStreams } from './stream-caps.js';

let app: RunningApp;
let id: string;
beforeAll(async () => {
  app = await runApp({ streamCaps: { total: 5, each: 2 } });
  ({ id } = await app.report());
});
afterAll(() => app.stop());

/** A stream from an address, kept open until it is dropped. */
async function open(from: string, path = `/requests/${id}/events/stream`, more: Record<string, string> = {}) {
  const ending = new AbortController();
  const response = await fetch(app.baseUrl + path, {
    headers: { 'x-forwarded-for': from, ...more },
    signal: ending.signal,
  });
  const { status, headers } = response;
  const problem = status === 200 ? undefined : ((await response.json()) as { detail?: string });
  return { status, retryAfter: Number(headers.get('retry-after')), problem, drop: () => ending.abort() };
}

describe('streams beyond the caps', () => {
  it('are a 429 for a household that has its share, and open again once a page is closed', async () => {
    const [first, second] = [await open('203.0.113.1'), await open('203.0.113.1')];
    expect([first.status, second.status]).toEqual([200, 200]);
    const third = await open('203.0.113.1');
    expect(third.status).toBe(429);
    expect(third.retryAfter).toBeGreaterThan(0);
    const neighbour = await open('203.0.113.2');
    expect(neighbour.status).toBe(200);
    first.drop();
    await expect.poll(async () => (await open('203.0.113.1')).status).toBe(200);
    second.drop();
    neighbour.drop();
  });

  it('are a 429 for a client that has its share, wherever it calls from', async () => {
    const authorization = `Bearer ${await deskToken(app)}`;
    const opened = [];
    for (const place of [11, 12, 13])
      opened.push(await open(`203.0.113.${place}`, undefined, { authorization }));
    expect(opened.map(({ status }) => status)).toEqual([200, 200, 429]);
    for (const { drop } of opened) drop();
  });

  it('are a 503 once the instance has all it takes, whoever asks and whatever is followed', async () => {
    const opened = [];
    for (let person = 1; person <= 8; person++) opened.push(await open(`198.51.100.${person}`));
    expect(opened.at(-1)).toMatchObject({
      status: 503,
      problem: { detail: expect.stringMatching(/followed live/) },
    });
    expect(opened.at(-1)?.retryAfter).toBeGreaterThan(0);
    expect((await open('198.51.100.99', '/events/stream')).status).toBe(503);
    expect((await app.call('GET', `/requests/${id}`)).status).toBe(200);
    for (const { drop } of opened) drop();
    await expect.poll(async () => (await open('198.51.100.100')).status).toBe(200);
  });
});

describe('the places for streams', () => {
  it('are as many as the caps say, and free again once they are left', () => {
    const places = new OpenStreams({ total: 3, each: 2 });
    const first = places.enter('one');
    expect(places.enter('one')).toHaveProperty('leave');
    expect(places.enter('one')).toBe('callerHasMost');
    // Who is not counted apart takes a place all the same.
    expect(places.enter(undefined)).toHaveProperty('leave');
    expect(places.enter('other')).toBe('allTaken');
    if (typeof first === 'object') first.leave();
    expect(places.enter('one')).toHaveProperty('leave');
    expect(places.enter(undefined)).toBe('allTaken');
  });
});
