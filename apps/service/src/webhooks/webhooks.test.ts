import { ApiError, CouncilKit, type CreateWebhookEndpoint } from '@councilkit/client';
import { isEndpointTest, isRequestEvent, verifyWebhook } from '@councilkit/client/webhooks';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clientToken } from '../../test/callers.js';
import { runApp, type RunningApp } from '../../test/running-app.js';
import { startReceiver, type Received } from '../../test/webhook-receiver.js';
import { takeDeliveries } from './dispatch-store.js';
import { forgetOldDeliveries } from './store.js';

const MINUTE_MS = 60 * 1000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** The clock of these tests stands still, somewhere in the year. */
const toleranceSeconds = 400 * 24 * 60 * 60;

describe('webhooks', () => {
  let app: RunningApp;
  let council: CouncilKit;
  let receiver: Awaited<ReturnType<typeof startReceiver>>;

  const clientOf = async (supplierId: string | null) =>
    new CouncilKit({
      ...{ baseUrl: app.baseUrl, maxRetries: 0 },
      auth: { accessToken: await clientToken(app, supplierId, ['webhooks:manage', 'requests:read']) },
    });

  beforeAll(async () => {
    app = await runApp();
    council = await clientOf(null);
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    app.clock.now = new Date('2026-11-23T10:00:00.000Z');
    receiver = await startReceiver();
  });
  afterEach(async () => {
    await app.db.deleteFrom('webhookEndpoint').execute();
    await receiver.stop();
  });

  const pass = (milliseconds: number) =>
    void (app.clock.now = new Date(app.clock.now.getTime() + milliseconds));
  const make = (more: Partial<CreateWebhookEndpoint> = {}) =>
    council.webhookEndpoints.create({ url: receiver.url, ...more });
  const says = (id: string, publicText: string) => app.staff.events.append(id, { publicText });

  async function read({ headers, body }: Received, ...secrets: string[]) {
    return verifyWebhook({ headers, body }, { secrets, toleranceSeconds });
  }

  async function told(received: readonly Received[], secret: string) {
    const events = await Promise.all(received.map((one) => read(one, secret)));
    return events.filter(isRequestEvent).map(({ data }) => data);
  }

  const statusOf = (call: PromiseLike<unknown>) =>
    Promise.resolve(call).then(
      () => 200,
      (error: unknown) => (error instanceof ApiError ? error.status : error),
    );

  it('say what happened where, signed, and nothing else', async () => {
    const { secret, endpoint } = await make();
    expect(endpoint).toMatchObject({ state: 'active', cursor: null, waiting: 0 });
    const request = await app.report({ description: 'A secret description' });
    await app.sendWebhooks();
    const [received, ...others] = receiver.kept;
    expect(others).toEqual([]);
    expect(received?.body).not.toContain('secret description');
    const [data] = await told(receiver.kept, secret);
    expect(data).toMatchObject({
      ...{ requestId: request.id, reference: request.reference, serviceCode: 'pothole', seq: 1 },
      ...{ eventType: 'submitted', url: `https://service.example/v1/requests/${request.id}/events?after=0` },
    });
    const now = await council.webhookEndpoints.get(endpoint.id);
    expect(now).toMatchObject({ waiting: 0, cursor: data?.cursor, failingSince: null });
    await expect(read(received ?? { headers: {}, body: '' }, `whsec_${btoa('another')}`)).rejects.toThrow();
  });

  it('come for the events and services that were asked for', async () => {
    const { secret } = await make({ eventTypes: ['comment'], serviceCodes: ['pothole'] });
    const [hole, bin] = [await app.report(), await app.report({ serviceCode: 'litter', answers: {} })];
    await says(hole.id, 'Seen');
    await says(bin.id, 'Seen');
    await app.sendWebhooks();
    expect(await told(receiver.kept, secret)).toMatchObject([{ requestId: hole.id, eventType: 'comment' }]);
  });

  it('are tried again with growing pauses, the same each time', async () => {
    const { endpoint } = await make();
    await app.report();
    receiver.status = 500;
    await app.sendWebhooks();
    await app.sendWebhooks();
    expect(receiver.refused).toHaveLength(1);
    pass(11_000);
    await app.sendWebhooks();
    pass(21_000);
    await app.sendWebhooks();
    expect(receiver.refused).toHaveLength(3);
    // What was long enough after the first is too soon after the third.
    pass(11_000);
    await app.sendWebhooks();
    expect(receiver.refused).toHaveLength(3);
    receiver.status = 204;
    pass(MINUTE_MS);
    await app.sendWebhooks();
    const ids = [...receiver.refused, ...receiver.kept].map(({ headers }) => headers['webhook-id']);
    expect(ids).toEqual(Array(4).fill(ids[0]));
    const { data } = await council.webhookEndpoints.deliveries(endpoint.id).page();
    const attempts = [500, 500, 500, 204].map((status) => ({ status }));
    expect(data).toMatchObject([{ id: ids[0], state: 'delivered', attempts }]);
  });

  it('of one request wait for the one before, and hold up those of no other', async () => {
    const { endpoint, secret } = await make();
    const [one, other] = [await app.report(), await app.report()];
    receiver.neverTakes = one.id;
    await app.sendWebhooks();
    await says(one.id, 'Seen');
    await says(other.id, 'Seen');
    receiver.neverTakes = undefined;
    // The first of `one` is not due again yet.
    await app.sendWebhooks();
    const seen = await told(receiver.kept, secret);
    expect(seen.map(({ requestId, seq }) => [requestId, seq])).toEqual([
      [other.id, 1],
      [other.id, 2],
    ]);
    // Whoever goes on from its cursor misses nothing.
    expect(await council.webhookEndpoints.get(endpoint.id)).toMatchObject({ waiting: 2, cursor: null });
    pass(MINUTE_MS);
    await app.sendWebhooks();
    expect((await told(receiver.kept.slice(2), secret)).map(({ seq }) => seq)).toEqual([1, 2]);
    const last = (await council.webhookEndpoints.get(endpoint.id)).cursor;
    expect(last).toBe((await app.staff.events.changes({ after: 'latest' }).page()).nextAfter);
  });

  it('that are never taken give way after three days, where others are taken', async () => {
    const { endpoint } = await make();
    const { id } = await app.report();
    receiver.neverTakes = id;
    for (let hours = 0; hours < 88; hours += 8) {
      await app.report();
      await app.sendWebhooks();
      pass(8 * 60 * MINUTE_MS);
    }
    expect(await council.webhookEndpoints.get(endpoint.id)).toMatchObject({ state: 'active', waiting: 0 });
    const failed = await council.webhookEndpoints.deliveries(endpoint.id, { state: 'failed' }).all();
    expect(failed).toHaveLength(1);
    receiver.neverTakes = undefined;
    receiver.kept.length = 0;
    await says(id, 'Seen');
    await app.sendWebhooks();
    expect(receiver.kept.map(({ body }) => body).join()).toContain(id);
  });

  it('are kept in the log for thirty days, and as long as they wait', async () => {
    const { endpoint } = await make();
    const [taken, waiting] = [await app.report(), await app.report()];
    receiver.neverTakes = waiting.id;
    await app.sendWebhooks();
    await council.webhookEndpoints.pause(endpoint.id);
    const log = async () =>
      (await council.webhookEndpoints.deliveries(endpoint.id).all()).map((one) => one.state);
    pass(29 * DAY_MS);
    await forgetOldDeliveries(app.db, app.clock.now);
    expect((await log()).sort()).toEqual(['delivered', 'waiting']);
    pass(2 * DAY_MS);
    await forgetOldDeliveries(app.db, app.clock.now);
    expect(await log()).toEqual(['waiting']);
    receiver.neverTakes = undefined;
    receiver.kept.length = 0;
    await council.webhookEndpoints.resume(endpoint.id);
    await app.sendWebhooks();
    expect(receiver.kept.map(({ body }) => body).join()).not.toContain(taken.id);
    expect(receiver.kept).toHaveLength(1);
  });

  it('go out at once when they are resumed, however long they were to wait', async () => {
    const { endpoint } = await make();
    await app.report();
    receiver.status = 500;
    await app.sendWebhooks();
    await council.webhookEndpoints.pause(endpoint.id);
    receiver.status = 204;
    await council.webhookEndpoints.resume(endpoint.id);
    await app.sendWebhooks();
    expect(receiver.kept).toHaveLength(1);
  });

  it('stop after three days of failure, and go on where they were', async () => {
    const { endpoint } = await make();
    await app.report();
    receiver.status = 503;
    for (let hours = 0; hours < 80; hours += 8) {
      await app.sendWebhooks();
      pass(8 * 60 * MINUTE_MS);
    }
    expect(await council.webhookEndpoints.get(endpoint.id)).toMatchObject({
      ...{ state: 'pausedByService', waiting: 1 },
      failingSince: '2026-11-23T10:00:00.000Z',
    });
    const request = await app.report();
    receiver.status = 204;
    await app.sendWebhooks();
    expect(receiver.kept).toEqual([]);
    // Whoever mends it is given three days again.
    receiver.status = 503;
    expect(await council.webhookEndpoints.resume(endpoint.id)).toMatchObject({ state: 'active' });
    await app.sendWebhooks();
    expect(await council.webhookEndpoints.get(endpoint.id)).toMatchObject({ state: 'active', waiting: 2 });
    receiver.status = 204;
    pass(6 * 60 * MINUTE_MS);
    await app.sendWebhooks();
    expect(receiver.kept).toHaveLength(2);
    // Of two requests, either may arrive first.
    expect(receiver.kept.map(({ body }) => body).join()).toContain(request.id);
  });

  it('are sent at once when their endpoint is resumed, however long a failure had put them off', async () => {
    const { endpoint } = await make();
    await app.report();
    receiver.status = 500;
    await app.sendWebhooks();
    await council.webhookEndpoints.pause(endpoint.id);
    receiver.status = 204;
    await council.webhookEndpoints.resume(endpoint.id);
    await app.sendWebhooks();
    expect(receiver.kept).toHaveLength(1);
  });

  it('stop at once where nobody wants them, and follow nobody elsewhere', async () => {
    const { endpoint } = await make();
    await app.report();
    receiver.location = 'http://127.0.0.1:1/elsewhere';
    receiver.status = 307;
    await app.sendWebhooks();
    expect(await council.webhookEndpoints.get(endpoint.id)).toMatchObject({ state: 'active' });
    receiver.status = 410;
    pass(MINUTE_MS);
    await app.sendWebhooks();
    expect(await council.webhookEndpoints.get(endpoint.id)).toMatchObject({ state: 'pausedByService' });
    const { data } = await council.webhookEndpoints.deliveries(endpoint.id).page();
    expect(data[0]?.attempts.map(({ status }) => status)).toEqual([307, 410]);
  });

  it('are signed with both secrets for a day after one was replaced', async () => {
    const { endpoint, secret: old } = await make();
    const { secret } = await council.webhookEndpoints.rotateSecret(endpoint.id);
    expect(secret).not.toBe(old);
    expect(await statusOf(council.webhookEndpoints.rotateSecret(endpoint.id))).toBe(409);
    await app.report();
    await app.sendWebhooks();
    const [first] = receiver.kept;
    for (const one of [secret, old]) await read(first ?? { headers: {}, body: '' }, one);
    pass(DAY_MS);
    await app.report();
    await app.sendWebhooks();
    const second = receiver.kept[1] ?? { headers: {}, body: '' };
    await read(second, secret);
    await expect(read(second, old)).rejects.toThrow();
  });

  it('are sent again from a place in the change feed, under the names they had', async () => {
    const { endpoint, secret } = await make();
    for (let count = 0; count < 3; count++) await app.report();
    await app.sendWebhooks();
    const first = [...receiver.kept];
    const after = (await told(first, secret))[0]?.cursor ?? '';
    // The log is gone by then.
    await app.db.deleteFrom('webhookDelivery').execute();
    await council.webhookEndpoints.replay(endpoint.id, { after });
    await app.sendWebhooks();
    const idOf = ({ headers }: Received) => headers['webhook-id'];
    expect(receiver.kept.slice(3).map(idOf).sort()).toEqual(first.slice(1).map(idOf).sort());
    // Once more, from the log.
    await council.webhookEndpoints.replay(endpoint.id, { after });
    await app.sendWebhooks();
    expect(receiver.kept.slice(5).map(idOf).sort()).toEqual(first.slice(1).map(idOf).sort());
    expect(await statusOf(council.webhookEndpoints.replay(endpoint.id, { after: 'nowhere' }))).toBe(400);
    await council.webhookEndpoints.pause(endpoint.id);
    expect(await statusOf(council.webhookEndpoints.replay(endpoint.id, { after }))).toBe(409);
  });

  it('are tested at the press of a button, paused or not', async () => {
    const { endpoint, secret } = await make();
    await council.webhookEndpoints.pause(endpoint.id);
    expect(await council.webhookEndpoints.test(endpoint.id)).toMatchObject({
      ...{ type: 'endpoint.test', state: 'delivered', cursor: null },
      attempts: [{ status: 204 }],
    });
    const event = await read(receiver.kept[0] ?? { headers: {}, body: '' }, secret);
    expect(isEndpointTest(event) && event.data.endpointId).toBe(endpoint.id);
    // Whoever asks again with the key of a call that was lost has its answer, and nothing is sent twice.
    const call = { idempotencyKey: 'pressed-once' };
    const answer = await council.webhookEndpoints.test(endpoint.id, call);
    expect(await council.webhookEndpoints.test(endpoint.id, call)).toEqual(answer);
    expect(receiver.kept).toHaveLength(2);
    receiver.status = 0;
    expect(await council.webhookEndpoints.test(endpoint.id)).toMatchObject({
      ...{ state: 'failed' },
      attempts: [{ status: null, error: 'timeout' }],
    });
  });

  it('are sent by one instance, and by another when that one dies', async () => {
    await make();
    await app.report();
    await app.sendWebhooks();
    await app.report();
    const [first, ...others] = await planned();
    expect(others).toEqual([]);
    expect(await takeDeliveries(app.db, app.clock.now, 10)).toEqual([]);
    pass(2 * MINUTE_MS);
    await app.sendWebhooks();
    expect(receiver.kept.at(-1)?.headers['webhook-id']).toBe(first?.id);

    async function planned() {
      receiver.status = 500;
      await app.sendWebhooks();
      pass(MINUTE_MS);
      receiver.status = 204;
      return takeDeliveries(app.db, app.clock.now, 10);
    }
  });

  it('are nobody else’s', async () => {
    const { endpoint } = await make();
    const other = await clientOf(null);
    expect(await statusOf(other.webhookEndpoints.get(endpoint.id))).toBe(404);
    expect(await statusOf(other.webhookEndpoints.delete(endpoint.id))).toBe(404);
    expect((await other.webhookEndpoints.list().page()).data).toEqual([]);
    expect((await council.webhookEndpoints.list().page()).data).toMatchObject([{ id: endpoint.id }]);
    expect(JSON.stringify((await council.webhookEndpoints.list().page()).data)).not.toContain('whsec_');
    await council.webhookEndpoints.delete(endpoint.id);
    expect(await statusOf(council.webhookEndpoints.get(endpoint.id))).toBe(404);
    expect(await statusOf(make({ url: 'https://sam:secret@hooks.example.com/' }))).toBe(400);
    expect(await statusOf(make({ serviceCodes: ['nonsense'] }))).toBe(400);
  });

  it('lose nothing, whatever happens to their endpoint', async () => {
    const happening = fc.constantFrom(
      'event',
      'event',
      'pause',
      'resume',
      'down',
      'up',
      'send',
      'wait' as const,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 5, maxLength: 14 }), async (happenings) => {
        receiver.kept.length = 0;
        receiver.status = 204;
        const { endpoint, secret } = await make();
        const { id } = await app.report();
        let events = 1;
        for (const what of happenings) {
          if (what === 'event') events = (await says(id, 'News')).seq;
          if (what === 'pause') await council.webhookEndpoints.pause(endpoint.id);
          if (what === 'resume') await council.webhookEndpoints.resume(endpoint.id);
          if (what === 'down') receiver.status = 500;
          if (what === 'up') receiver.status = 204;
          if (what === 'wait') pass(DAY_MS);
          if (what === 'send') await app.sendWebhooks();
        }
        receiver.status = 204;
        await council.webhookEndpoints.resume(endpoint.id);
        pass(DAY_MS);
        await app.sendWebhooks();
        const seen = (await told(receiver.kept, secret)).map(({ seq }) => seq);
        expect(seen).toEqual(Array.from({ length: events }, (_, index) => index + 1));
        await council.webhookEndpoints.delete(endpoint.id);
      }),
      { numRuns: 8 },
    );
  });
});
