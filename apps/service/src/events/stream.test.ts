import { type RequestEvent } from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStream } from '../../test/open-stream.js';
import { runApp, withKey, type RunningApp } from '../../test/running-app.js';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp({ heartbeatMs: 50 });
});
afterAll(() => app.stop());

const open = (id: string, headers?: Record<string, string>) =>
  openStream(app, `/requests/${id}/events/stream`, headers);

const seqs = (text: string) => [...text.matchAll(/^id: (\d+)$/gm)].map(([, seq]) => Number(seq));

describe('following a request live', () => {
  it('starts with what happened already, then tells each event as it comes', async () => {
    const { id } = await app.report();
    await app.staff.events.append(id, { status: 'acknowledged' });
    const stream = await open(id);
    await stream.until(/^id: 2$/m);
    await app.staff.events.append(id, { status: 'planned', publicText: 'Thursday' });
    const text = await stream.until(/Thursday.*\n\n/);
    expect(text).toMatch(/^retry: 1000\n\nid: 1\nevent: request\.event\ndata: \{/);
    expect(seqs(text)).toEqual([1, 2, 3]);
    const data = /id: 3\nevent: request\.event\ndata: (.*)\n\n/.exec(text)?.[1] ?? '';
    const [, , last] = ((await app.call('GET', `/requests/${id}/events`)).json as { data: RequestEvent[] })
      .data;
    expect(JSON.parse(data)).toEqual(last);
    stream.drop();
  });

  it('goes on behind the event last seen', async () => {
    const { id } = await app.report();
    for (const publicText of ['two', 'three', 'four']) await app.staff.events.append(id, { publicText });
    const stream = await open(id, { 'last-event-id': '2' });
    expect(seqs(await stream.until(/^id: 4$/m))).toEqual([3, 4]);
    stream.drop();
  });

  it('tells a long timeline whole', async () => {
    const { id } = await app.report();
    const events = Array.from({ length: 250 }, (_, index) => ({ publicText: `Line ${index}` }));
    const submittedAt = app.clock.now.toISOString();
    const request = { sourceRequestId: id, serviceCode: 'x', serviceName: 'X', submittedAt, events };
    const file = { source: 'long', requests: [request] };
    const { json } = await app.call('POST', '/imports', file, withKey);
    const [{ reference }] = (json as { references: [{ reference: string }] }).references;
    const stream = await open(reference);
    expect(seqs(await stream.until(/^id: 251$/m))).toEqual(
      Array.from({ length: 251 }, (_, index) => index + 1),
    );
    stream.drop();
  });

  it('shows that the line is alive when nothing happens', async () => {
    const { id } = await app.report();
    const stream = await open(id);
    expect(await stream.until(/(: still here\n\n[^]*){2}/)).toMatch(/still here/);
    stream.drop();
  });

  it('is not to be stored or held back on its way', async () => {
    const { reference } = await app.report();
    const { response, drop } = await open(reference);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch('text/event-stream');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    expect(response.headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
    drop();
  });

  it.each(['requests/ID/events/stream', 'events/stream', 'areas/ward-castle/events/stream'])(
    'is not there for who asks for its headers alone, and would be told nothing for ever: %s',
    async (path) => {
      const { id } = await app.report();
      const { status } = await fetch(`${app.baseUrl}/${path.replace('ID', id)}`, { method: 'HEAD' });
      expect(status).toBe(404);
    },
  );

  it('keeps what staff write from residents, and tells it to whoever has the key', async () => {
    const { id } = await app.report();
    const [asResident, asStaff] = [await open(id), await open(id, withKey)];
    await app.staff.events.append(id, { staffText: 'Ask Peak Roads', publicText: 'We are on it' });
    expect(await asStaff.until(/We are on it.*\n\n/)).toContain('Ask Peak Roads');
    expect(await asResident.until(/We are on it.*\n\n/)).not.toContain('Ask Peak Roads');
    asResident.drop();
    asStaff.drop();
  });

  it.each([
    ['a request nobody made', '7QK4-M2XD', {}, 404],
    ['a place that is no number', undefined, { 'last-event-id': 'three' }, 400],
    ['a key nobody knows', undefined, { authorization: 'Bearer wrong' }, 401],
  ])('answers %s with a problem, not with a stream', async (_, name, headers, expected) => {
    const id = name ?? (await app.report()).id;
    const { status, problem } = await app.call('GET', `/requests/${id}/events/stream`, undefined, headers);
    expect([status, problem.status]).toEqual([expected, expected]);
  });
});

describe('many who follow, over lines that drop', () => {
  it('each hear every event once, in order', async () => {
    const { id } = await app.report();
    const last = 40;
    const follower = async (patience: number) => {
      const heard: number[] = [];
      while (heard.at(-1) !== last) {
        const stream = await open(id, heard.length > 0 ? { 'last-event-id': `${heard.at(-1)}` } : {});
        const until = Math.min((heard.at(-1) ?? 0) + patience, last);
        heard.push(...seqs(await stream.until(new RegExp(`^id: ${until}\n.*\n.*\n\n`, 'm'))));
        stream.drop();
      }
      return heard;
    };
    const followers = Promise.all([1, 3, 7, 40, 40, 40].map(follower));
    for (let seq = 2; seq <= last; seq++) await app.staff.events.append(id, { publicText: `${seq}` });
    for (const heard of await followers) {
      expect(heard).toEqual(Array.from({ length: last }, (_, index) => index + 1));
    }
  });

  it('and the client resumes by itself', async () => {
    const { id } = await app.report();
    const heard: number[] = [];
    const following = (async () => {
      for await (const { seq } of app.resident.requests.watch(id)) {
        heard.push(seq);
        if (seq === 6) return;
      }
    })();
    for (let seq = 2; seq <= 6; seq++) await app.staff.events.append(id, { publicText: `${seq}` });
    await following;
    expect(heard).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
