import { CouncilKit } from '@councilkit/client';
import { isRequestEvent, verifyWebhook } from '@councilkit/client/webhooks';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asDesk, clientToken } from '../../test/callers.js';
import { runApp, withKey, type RunningApp } from '../../test/running-app.js';
import { shownMessages } from '../../test/shown-messages.js';
import { startReceiver } from '../../test/webhook-receiver.js';

const HOUR_MS = 60 * 60 * 1000;

describe('webhooks of a supplier', () => {
  let app: RunningApp;
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  let peakRoads: CouncilKit;
  let desk: CouncilKit;

  const clientOf = async (supplierId: string) =>
    new CouncilKit({
      ...{ baseUrl: app.baseUrl, maxRetries: 0 },
      auth: {
        accessToken: await clientToken(app, supplierId, [
          'webhooks:manage',
          'requests:read',
          'assignments:write',
        ]),
      },
    });
  beforeAll(async () => {
    app = await runApp();
    peakRoads = await clientOf('peak-roads');
    desk = await asDesk(app);
  });
  afterAll(() => app.stop());
  beforeEach(async () => void (receiver = await startReceiver()));
  afterEach(async () => {
    await app.db.deleteFrom('webhookEndpoint').execute();
    await receiver.stop();
  });

  const pass = (hours: number) => void (app.clock.now = new Date(app.clock.now.getTime() + hours * HOUR_MS));

  /** What arrived since the last time, of which request each. */
  async function told(secret: string): Promise<string[]> {
    await app.sendWebhooks();
    const events = await Promise.all(
      receiver.kept.splice(0).map(({ headers, body }) =>
        // The clock of these tests stands somewhere in the year.
        verifyWebhook({ headers, body }, { secrets: [secret], toleranceSeconds: 400 * 24 * 60 * 60 }),
      ),
    );
    return events.flatMap((event) => (isRequestEvent(event) ? [event.data.requestId] : []));
  }

  async function reportPrivately(): Promise<string> {
    const { id } = await app.report();
    await app.db.updateTable('serviceRequest').set({ visibility: 'private' }).where('id', '=', id).execute();
    return id;
  }

  it('tell nothing of private requests, until one is its own', async () => {
    const { endpoint, secret } = await peakRoads.webhookEndpoints.create({ url: receiver.url });
    const { nextAfter: after } = await app.resident.events.changes({ after: 'latest' }).page();
    const [secretOne, own] = [await reportPrivately(), await reportPrivately()];
    await app.staff.events.append(secretOne, { publicText: 'About somebody' });
    const heard = await told(secret);
    expect(heard).not.toContain(secretOne);
    expect(heard).not.toContain(own);

    await desk.assignments.offer(own, { supplierId: 'peak-roads' });
    await app.staff.events.append(own, { publicText: 'It is yours' });
    await app.staff.events.append(secretOne, { publicText: 'Not yours' });
    const since = await told(secret);
    expect(since).toContain(own);
    expect(since).not.toContain(secretOne);
    expect(JSON.stringify(await peakRoads.webhookEndpoints.list().all())).not.toContain(secretOne);
    // Even asked to send everything once more, it hears of nothing else.
    await peakRoads.webhookEndpoints.replay(endpoint.id, { after });
    const again = await told(secret);
    expect(again).toContain(own);
    expect(again).not.toContain(secretOne);
  });

  it('can be read of in its log, by nobody else', async () => {
    const { endpoint } = await peakRoads.webhookEndpoints.create({ url: receiver.url });
    const request = await app.report();
    await desk.assignments.offer(request.id, { supplierId: 'peak-roads' });
    receiver.status = 500;
    await app.sendWebhooks();
    receiver.status = 204;
    pass(1);
    await app.sendWebhooks();
    const log = await peakRoads.webhookEndpoints.deliveries(endpoint.id, { state: 'delivered' }).all();
    expect(log.every(({ type, nextAttemptAt }) => type === 'request.event' && nextAttemptAt === null)).toBe(
      true,
    );
    expect(log.map(({ attempts }) => attempts.map(({ status }) => status))).toContainEqual([500, 204]);
    expect(log.map(({ id }) => id).sort()).toEqual(
      receiver.kept.map(({ headers }) => headers['webhook-id']).sort(),
    );
    const larkfield = await clientOf('larkfield');
    await expect(larkfield.webhookEndpoints.deliveries(endpoint.id).page()).rejects.toMatchObject({
      status: 404,
    });
    // Another system of the same supplier looks after the same endpoints.
    const second = await clientOf('peak-roads');
    expect(await second.webhookEndpoints.deliveries(endpoint.id, { state: 'delivered' }).all()).toEqual(log);
  });

  it('are paused after three days, and their contact told once', async () => {
    const contactEmail = 'on-call@peakroads.example.com';
    const url = `${receiver.url}?token=hidden`;
    const { endpoint } = await peakRoads.webhookEndpoints.create({ url, contactEmail });
    expect(endpoint.contactMasked).toBe('o******@p********.example.com');
    for (let count = 0; count < 3; count++) {
      const request = await app.report();
      await desk.assignments.offer(request.id, { supplierId: 'peak-roads' });
    }
    receiver.status = 503;
    for (let hours = 0; hours < 80; hours += 8) {
      await app.sendWebhooks();
      pass(8);
    }
    expect(await peakRoads.webhookEndpoints.get(endpoint.id)).toMatchObject({ state: 'pausedByService' });
    await app.sendMessages();
    const [message, ...others] = await shownMessages(app.db, contactEmail);
    expect(others).toEqual([]);
    expect(message?.subject).toBe(`Webhooks to ${new URL(url).host} are paused`);
    expect(message?.body).toContain(endpoint.id);
    expect(message?.body).not.toContain('hidden');

    const metrics = await app.call('GET', '/../metrics', undefined, withKey);
    expect(metrics.text).toContain('councilkit_paused_webhook_endpoints 1\n');

    await peakRoads.webhookEndpoints.delete(endpoint.id);
    const addresses = app.db.selectFrom('address').select('id').where('value', '=', contactEmail);
    expect(await addresses.execute()).toEqual([]);
  });
});
