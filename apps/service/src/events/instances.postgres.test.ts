import { sql } from 'kysely';
import { type RequestEvent } from '@councilkit/client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadDemonstrationAreas } from '../areas/store.js';
import { demonstrationAreas } from '../seed/areas.js';
import { runApp, withKey, type RunningApp } from '../../test/running-app.js';

let a: RunningApp;
let b: RunningApp;
beforeAll(async () => {
  a = await runApp();
  await loadDemonstrationAreas(a.db, demonstrationAreas);
});
afterAll(() => a.stop());
beforeEach(async () => {
  b = await runApp({ database: a.database });
});
afterEach(() => b.stop());

/** The `seq` of each event that a stream of `app` tells, until `last`. */
async function follow(app: RunningApp, id: string, last: number, after = 0): Promise<number[]> {
  const heard: number[] = [];
  const ending = new AbortController();
  for await (const { seq } of app.resident.requests.watch(id, {
    lastEventId: after,
    signal: ending.signal,
  })) {
    heard.push(seq);
    if (seq >= last) break;
  }
  ending.abort();
  return heard;
}

/** Resolves once `app` has a stream open on the request. */
async function openStream(app: RunningApp, id: string) {
  const ending = new AbortController();
  const response = await fetch(`${app.baseUrl}/requests/${id}/events/stream`, { signal: ending.signal });
  const chunks = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    async until(pattern: RegExp) {
      while (!pattern.test(text)) {
        const { value, done } = await chunks.read();
        if (done) throw new Error(`The stream ended after: ${text}`);
        text += value;
      }
      return [...text.matchAll(/^id: (\d+)$/gm)].map(([, seq]) => Number(seq));
    },
    drop: () => ending.abort(),
  };
}

/** A stream of changes; `until` answers with the place of the last change that was told. */
async function openFeed(app: RunningApp, path: string, headers: Record<string, string>) {
  const ending = new AbortController();
  const response = await fetch(app.baseUrl + path, { headers, signal: ending.signal });
  const chunks = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    async until(pattern: RegExp): Promise<string> {
      while (!pattern.test(text)) {
        const { value, done } = await chunks.read();
        if (done) throw new Error(`The stream ended after: ${text}`);
        text += value;
      }
      return [...text.matchAll(/^id: (.+)$/gm)].at(-1)?.[1] ?? '';
    },
    said: () => [...text.matchAll(/"publicText":"([^"]+)"/g)].map(([, words]) => words),
    drop: () => ending.abort(),
  };
}

const cutNoticeLines = () =>
  sql`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'council-kit notices' and datname = current_database()`.execute(a.db);
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe('two instances on one database', () => {
  it('tell on one what was written on the other', async () => {
    const { id } = await a.report();
    const stream = await openStream(b, id);
    await stream.until(/^id: 1$/m);
    await a.staff.events.append(id, { publicText: 'A crew is on the way' });
    expect(await stream.until(/A crew is on the way/)).toEqual([1, 2]);
    stream.drop();
  });

  it('tell what an import on one brings, request by request', async () => {
    const requests = upTo(50).map((number) => ({
      sourceRequestId: `${number}`,
      serviceCode: 'x',
      serviceName: 'X',
      submittedAt: '2020-01-01T00:00:00Z',
    }));
    const { json } = await a.call('POST', '/imports', { source: 'old', requests }, withKey);
    const { references } = json as { references: { reference: string }[] };
    const { reference = '' } = references[41] ?? {};
    const stream = await openStream(b, reference);
    await stream.until(/^id: 1$/m);
    const events = [{ publicText: 'Found in the archive', occurredAt: '2020-01-02T00:00:00Z' }];
    const again = requests.map((request) => ({ ...request, events }));
    await a.call('POST', '/imports', { source: 'old', requests: again }, withKey);
    expect(await stream.until(/Found in the archive/)).toEqual([1, 2]);
    stream.drop();
  });

  it('tell all that was written while they could not hear each other', async () => {
    const { id } = await a.report();
    const stream = await openStream(b, id);
    await stream.until(/^id: 1$/m);
    for (let seq = 2; seq <= 12; seq++) {
      if (seq % 5 === 0) await cutNoticeLines();
      await a.staff.events.append(id, { publicText: `Line ${seq}` });
    }
    expect(await stream.until(/Line 12/)).toEqual(upTo(12));
    stream.drop();
  });

  it('tell whoever follows every request, too, after they could not hear each other', async () => {
    const ending = new AbortController();
    const feed = await fetch(`${b.baseUrl}/events/stream?after=latest`, {
      headers: withKey,
      signal: ending.signal,
    });
    const chunks = (feed.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
    await chunks.read();
    await cutNoticeLines();
    const { reference } = await a.report();
    let text = '';
    while (!text.includes(reference)) text += (await chunks.read()).value;
    ending.abort();
  });

  it.each([
    ['of every request', '/events/stream', () => withKey],
    ['of an area', '/areas/:area/events/stream', () => ({})],
  ])('take over a stream %s from each other where it broke off', async (_, path, headers) => {
    const { id, areaCode } = await a.report({ location: { point: { lat: 53.015, long: -1.7345 } } });
    const address = path.replace(':area', String(areaCode));
    const first = await openFeed(b, address, headers());
    await a.staff.events.append(id, { publicText: 'Heard at the first' });
    const place = await first.until(/Heard at the first/);
    first.drop();
    await a.staff.events.append(id, { publicText: 'Said while nobody listened' });
    const second = await openFeed(a, address, { ...headers(), 'last-event-id': place });
    await b.staff.events.append(id, { publicText: 'Heard at the second' });
    await second.until(/Heard at the second/);
    expect(second.said()).toEqual(['Said while nobody listened', 'Heard at the second']);
    second.drop();
  });

  it('keep one order when both write, and tell it to the followers of each', async () => {
    const { id } = await a.report();
    const last = 41;
    const followers = Promise.all([follow(a, id, last), follow(b, id, last), follow(b, id, last, 7)]);
    await Promise.all(
      [a, b].flatMap(({ staff }, instance) =>
        upTo(20).map((line) => staff.events.append(id, { publicText: `${instance}, ${line}` })),
      ),
    );
    expect(await followers).toEqual([upTo(last), upTo(last), upTo(last).slice(7)]);
  });

  it('take over from each other: a stream of one that stops goes on at the other', async () => {
    const { id } = await a.report();
    const stream = await openStream(b, id);
    await a.staff.events.append(id, { publicText: 'two' });
    const heard = await stream.until(/^id: 2$/m);
    await b.stop();
    await a.staff.events.append(id, { publicText: 'three' });
    heard.push(...(await follow(a, id, 3, heard.at(-1))));
    expect(heard).toEqual([1, 2, 3]);
    b = await runApp({ database: a.database });
  });

  it('answer a write that is repeated at the other as the first did', async () => {
    const body = { serviceCode: 'litter', description: 'Full since Friday' };
    const sent = await Promise.all(
      upTo(6).map((count) =>
        (count % 2 ? a : b).resident.requests.create(body, { idempotencyKey: 'sent-to-both-of-them' }),
      ),
    );
    expect(new Set(sent.map(({ reference }) => reference)).size).toBe(1);
    const { data } = (await b.call('GET', `/requests/${sent[0]?.id}/events`)).json as {
      data: RequestEvent[];
    };
    expect(data).toHaveLength(1);
  });
});
