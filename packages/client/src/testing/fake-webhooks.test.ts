import { describe, expect, it } from 'vitest';
import { verifyWebhook } from '../webhooks/index.js';
import { createFakeCouncil } from './create-fake-council.js';
import { exampleServices } from './example-services.js';

/** A council, and the endpoint of one of its own systems, which answers as `statuses` say and then with 204. */
async function listening(...statuses: number[]) {
  const received: { id: string | null; eventType: string; signatures: number }[] = [];
  let secrets: string[] = [];
  const receive = async (request: Request) => {
    const signatures = request.headers.get('webhook-signature')?.split(' ').length ?? 0;
    const event = await verifyWebhook(request.clone(), { secrets });
    const { eventType } = event.data as { eventType: string };
    received.push({ id: request.headers.get('webhook-id'), eventType, signatures });
    return new Response(null, { status: statuses.shift() ?? 204 });
  };
  const { server } = createFakeCouncil({ receive, now: '2026-11-23T10:00:00Z' });
  const owner = server.connect({ auth: server.staff() });
  const created = await owner.webhookEndpoints.create({ url: 'https://hooks.example.com' });
  secrets = [created.secret];
  const { id } = created.endpoint;
  const told = () => received.map(({ eventType }) => eventType);
  return {
    server,
    owner,
    id,
    received,
    told,
    believe: (...more: string[]) => (secrets = more),
    secret: created.secret,
  };
}

describe('an endpoint of the fake council', () => {
  it('is told of each event once, in order, signed with its own secret', async () => {
    const { server, owner, id, told } = await listening();
    const report = server.report();
    server.append(report.id, { status: 'planned' });
    expect(await owner.webhookEndpoints.get(id)).toMatchObject({ waiting: 2, cursor: null });
    await server.deliverWebhooks();
    await server.deliverWebhooks();
    expect(told()).toEqual(['submitted', 'statusChanged']);
    const { nextAfter } = await owner.events.changes({ after: 'latest' }).page();
    expect(await owner.webhookEndpoints.get(id)).toMatchObject({ waiting: 0, cursor: nextAfter });
    const log = await owner.webhookEndpoints.deliveries(id, { state: 'delivered' }).all();
    expect(log.map(({ attempts }) => attempts.map(({ status }) => status))).toEqual([[204], [204]]);
  });

  it('is told again of what it did not take, with the same id, and of nothing later before that', async () => {
    const { server, owner, id, received } = await listening(500);
    const report = server.report();
    server.append(report.id, { status: 'planned' });
    await server.deliverWebhooks();
    expect(await owner.webhookEndpoints.get(id)).toMatchObject({
      waiting: 2,
      failingSince: '2026-11-23T10:00:00.000Z',
    });
    server.clock.advance({ minutes: 1 });
    await server.deliverWebhooks();
    expect(received.map(({ eventType }) => eventType)).toEqual(['submitted', 'submitted', 'statusChanged']);
    expect(received[0]?.id).toBe(received[1]?.id);
    expect(await owner.webhookEndpoints.get(id)).toMatchObject({ waiting: 0, failingSince: null });
  });

  it('is left alone while it is paused, and when it says that it is gone; nothing is lost', async () => {
    const { server, owner, id, told } = await listening(410);
    await owner.webhookEndpoints.pause(id);
    server.report();
    await server.deliverWebhooks();
    expect(told()).toEqual([]);
    await owner.webhookEndpoints.resume(id);
    await server.deliverWebhooks();
    expect(await owner.webhookEndpoints.get(id)).toMatchObject({ state: 'pausedByService', waiting: 1 });
    await owner.webhookEndpoints.resume(id);
    await server.deliverWebhooks();
    expect(told()).toEqual(['submitted', 'submitted']);
  });

  it('is given up after three days of failures', async () => {
    const { server, owner, id } = await listening(...Array.from({ length: 80 }, () => 500));
    server.report();
    for (let hours = 0; hours <= 80; hours += 8) {
      await server.deliverWebhooks();
      server.clock.advance({ hours: 8 });
    }
    expect(await owner.webhookEndpoints.get(id)).toMatchObject({ state: 'pausedByService', waiting: 1 });
  });

  it('hears with both secrets for a day after one was replaced, then with the new one', async () => {
    const { server, owner, id, received, believe, secret } = await listening();
    const { secret: next } = await owner.webhookEndpoints.rotateSecret(id);
    server.report();
    await server.deliverWebhooks();
    expect(received.at(-1)?.signatures).toBe(2);
    expect(secret).not.toBe(next);
    believe(next);
    server.clock.advance({ hours: 24 });
    server.report();
    await server.deliverWebhooks();
    expect(received.at(-1)?.signatures).toBe(1);
  });

  it('is sent again what came after a place, each message with its first id', async () => {
    const { server, owner, id, received } = await listening();
    const { nextAfter: start } = await owner.events.changes({ after: 'latest' }).page();
    server.report();
    await server.deliverWebhooks();
    await owner.webhookEndpoints.replay(id, { after: start });
    await server.deliverWebhooks();
    expect(received).toHaveLength(2);
    expect(received[1]?.id).toBe(received[0]?.id);
  });

  it('is tested at once, paused or not, and says what came of it', async () => {
    const { server } = createFakeCouncil();
    const owner = server.connect({ auth: server.staff() });
    const { endpoint } = await owner.webhookEndpoints.create({ url: 'https://hooks.example.com' });
    const nobody = await owner.webhookEndpoints.test(endpoint.id);
    expect(nobody).toMatchObject({
      type: 'endpoint.test',
      state: 'failed',
      attempts: [{ error: 'nameNotFound' }],
    });
  });

  it('of a supplier hears of what it may see: of private services its own work alone', async () => {
    const heard: string[] = [];
    const receive = async (request: Request) => {
      heard.push(((await request.json()) as { data: { reference: string } }).data.reference);
      return new Response();
    };
    const services = exampleServices.map((service) => ({ ...service, visibility: 'private' as const }));
    const { server } = createFakeCouncil({ receive, services });
    const supplier = server.connect({ auth: server.supplier('peak-roads') });
    await supplier.webhookEndpoints.create({ url: 'https://hooks.peakroads.example.com' });
    const [ours] = [
      server.report({ serviceCode: 'overflowing-bin' }),
      server.report({ serviceCode: 'overflowing-bin' }),
    ];
    await server.connect({ auth: server.staff() }).assignments.offer(ours.id, { supplierId: 'peak-roads' });
    await server.deliverWebhooks();
    expect(heard).toEqual([ours.reference]);
  });
});
