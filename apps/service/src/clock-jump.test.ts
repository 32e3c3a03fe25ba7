import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CouncilKit } from '@councilkit/client';
import { clientToken } from '../test/callers.js';
import { runApp, type RunningApp } from '../test/running-app.js';
import { startReceiver } from '../test/webhook-receiver.js';

const HOUR_MS = 60 * 60 * 1000;
const RIGHT = new Date('2026-11-23T10:00:00.000Z');

let app: RunningApp;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  app = await runApp();
  receiver = await startReceiver();
});
afterAll(async () => {
  await receiver.stop();
  await app.stop();
});

const set = (hours: number) => void (app.clock.now = new Date(RIGHT.getTime() + hours * HOUR_MS));

describe.each([
  ['back', -26],
  ['ahead', 26],
])('a clock that jumps %s and is put right', (_, hours) => {
  it('leaves the order of timelines and of the feed as things were said', async () => {
    set(0);
    const { id } = await app.report();
    const said: string[] = [];
    for (const at of [0, hours, hours, 0]) {
      set(at);
      const { publicText } = await app.staff.events.append(id, { publicText: `Line ${said.length}` });
      said.push(publicText ?? '');
    }
    const timeline = (await app.resident.events.list(id).all()).slice(1);
    expect(timeline.map(({ seq, publicText }) => [seq, publicText])).toEqual(
      said.map((text, index) => [index + 2, text]),
    );
    const feed = (await app.resident.events.changes().all()).filter(({ requestId }) => requestId === id);
    expect(feed.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    const cursors = feed.map(({ cursor }) => cursor);
    expect(cursors).toEqual(cursors.toSorted());
  });

  it('keeps the promise that was given, and lets the request be closed once the clock is right', async () => {
    set(0);
    const { id, promise } = await app.report();
    set(hours);
    expect((await app.resident.requests.get(id)).promise).toEqual(promise);
    await app.staff.events.append(id, { publicText: 'On our way' });
    set(0.1);
    await app.staff.events.append(id, { status: 'closed', outcome: 'fixed', publicText: 'Filled' });
    expect(await app.resident.requests.get(id)).toMatchObject({ state: 'closed', outcome: 'fixed', promise });
  });

  it('answers a call that is repeated in between as it was first', async () => {
    set(0);
    const options = { idempotencyKey: `clock-${hours}-0` };
    const first = await app.resident.requests.create({ serviceCode: 'litter' }, options);
    set(hours);
    expect(await app.resident.requests.create({ serviceCode: 'litter' }, options)).toMatchObject({
      id: first.id,
    });
  });

  it('loses no webhook, of before, in between or after', async () => {
    set(0);
    const accessToken = await clientToken(app, null, ['webhooks:manage', 'requests:read']);
    const council = new CouncilKit({ baseUrl: app.baseUrl, maxRetries: 0, auth: { accessToken } });
    const { endpoint } = await council.webhookEndpoints.create({ url: receiver.url });
    receiver.kept.length = 0;
    const ids: string[] = [];
    for (const at of [0, hours, 0]) {
      set(at);
      ids.push((await app.report()).id);
      await app.sendWebhooks();
    }
    // What was put off while the clock was wrong is due by then.
    set(Math.max(hours, 0) + 1);
    await app.sendWebhooks();
    for (const id of ids) expect(receiver.kept.some(({ body }) => body.includes(id))).toBe(true);
    await council.webhookEndpoints.delete(endpoint.id);
  });
});
