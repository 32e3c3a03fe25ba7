import {
  verifyWebhook,
  WebhookVerificationError,
  type RequestEventWebhook,
} from '@councilkit/client/webhooks';
import { afterEach, describe, expect, it } from 'vitest';
import { type Council, type ReceivedMessage } from '../council-under-test.js';
import { type Behaviour } from '../planned.js';

/** A receiver does not ask how the clock of a test stands. */
const ANY_TIME = { toleranceSeconds: Infinity };
const READS = ['webhooks:manage', 'requests:read'];

/** Takes away each endpoint that a test opened. */
const opened: (() => Promise<unknown>)[] = [];

/** What arrives at an endpoint: signed, in order, and until it is taken. */
export const webhookDeliveries: Behaviour = {
  needs: ['createWebhookEndpoint', 'testWebhookEndpoint', 'listWebhookDeliveries', 'rotateWebhookSecret'],
  tests(council) {
    describe('a webhook', () => {
      afterEach(async () => {
        for (const remove of opened.splice(0)) await remove();
      });

      it('is signed with the secret of its endpoint, and with no other', async () => {
        const { client, id, secret } = await listening(council());
        const [message] = await tested(council(), client, id);
        const event = await verifyWebhook(message, { secrets: [secret], ...ANY_TIME });
        expect(event).toMatchObject({ type: 'endpoint.test', data: { endpointId: id } });
        const other = { secrets: ['whsec_c29tZWJvZHkgZWxzZQ=='], ...ANY_TIME };
        await expect(verifyWebhook(message, other)).rejects.toBeInstanceOf(WebhookVerificationError);
        const changed = { ...message, body: message.body.replace('endpoint.test', 'endpoint.rest') };
        await expect(verifyWebhook(changed, { secrets: [secret], ...ANY_TIME })).rejects.toMatchObject({
          fault: 'signature',
        });
      });

      it('is signed with both secrets while one takes the place of the other', async () => {
        const { client, id, secret } = await listening(council());
        const rotated = await client.webhookEndpoints.rotateSecret(id);
        const [message] = await tested(council(), client, id);
        for (const one of [secret, rotated.secret]) {
          const event = await verifyWebhook(message, { secrets: [one], ...ANY_TIME });
          expect(event).toMatchObject({ type: 'endpoint.test' });
        }
      });

      it('tells of every event of a request that its owner may see, in their order, and where to read on', async () => {
        const { secret } = await listening(council());
        const { id, reference } = await council().report();
        for (const publicText of ['two', 'three']) await council().staff.events.append(id, { publicText });
        await council().sendWebhooks();
        const told = await eventsOf(council(), id, secret);
        expect(told.map(({ data }) => [data.seq, data.eventType])).toEqual([
          [1, 'submitted'],
          [2, 'comment'],
          [3, 'comment'],
        ]);
        const events = await council().timeline(id);
        expect(told.map(({ data }) => data.eventId)).toEqual(events.map((event) => event.id));
        expect(told[1]?.data).toMatchObject({ reference, serviceCode: 'test-pothole' });
        expect(told[1]?.data.url).toContain(id);
        // Thin: it says where, and not what.
        expect(JSON.stringify(told)).not.toContain('three');
      });

      it('reaches a supplier, too, for whatever the public may see', async () => {
        const { secret } = await listening(council(), 'larkfield');
        const { id } = await council().report();
        await council().sendWebhooks();
        expect((await eventsOf(council(), id, secret)).map(({ data }) => data.seq)).toEqual([1]);
      });

      it('comes only of the types and services that were asked for', async () => {
        const { client, secret } = await listening(council(), undefined, {
          eventTypes: ['comment'],
          serviceCodes: ['test-bin'],
        });
        const { id } = await council().report();
        await council().staff.events.append(id, { publicText: 'Not of this service' });
        const { id: bin } = await council().resident.requests.create({ serviceCode: 'test-bin' });
        await council().staff.events.append(bin, { publicText: 'Of both' });
        await council().sendWebhooks();
        expect(await eventsOf(council(), id, secret)).toEqual([]);
        expect((await eventsOf(council(), bin, secret)).map(({ data }) => data.seq)).toEqual([2]);
        expect((await client.webhookEndpoints.list().all()).map(({ waiting }) => waiting)).toEqual([0]);
      });

      it('that is refused is sent again, the same, and those behind it wait their turn', async () => {
        const { client, id: endpoint, secret } = await listening(council());
        const { id } = await council().report();
        await council().staff.events.append(id, { publicText: 'two' });
        council().receiver.status = 500;
        await council().sendWebhooks();
        const refused = received(council(), id);
        expect(refused).toHaveLength(1);
        const waiting = await client.webhookEndpoints.deliveries(endpoint, { state: 'waiting' }).all();
        expect(waiting).toHaveLength(2);
        expect(await client.webhookEndpoints.get(endpoint)).toMatchObject({ waiting: 2, state: 'active' });

        council().receiver.status = 204;
        await council().advance(10);
        await council().sendWebhooks();
        const all = received(council(), id);
        expect(all).toHaveLength(3);
        expect(all.map(({ headers }) => headers['webhook-id'])).toEqual([
          refused[0]?.headers['webhook-id'],
          refused[0]?.headers['webhook-id'],
          expect.not.stringMatching(`^${refused[0]?.headers['webhook-id']}$`),
        ]);
        expect((await eventsOf(council(), id, secret)).map(({ data }) => data.seq)).toEqual([1, 1, 2]);
        const log = await client.webhookEndpoints.deliveries(endpoint).all();
        const statuses = log.map(({ state, attempts }) => [state, attempts.map(({ status }) => status)]);
        expect(statuses).toEqual([
          ['delivered', [204]],
          ['delivered', [500, 204]],
        ]);
      });

      it('waits while its endpoint is paused, and arrives afterwards', async () => {
        const { client, id: endpoint, secret } = await listening(council());
        await client.webhookEndpoints.pause(endpoint);
        const { id } = await council().report();
        await council().sendWebhooks();
        expect(received(council(), id)).toEqual([]);
        await client.webhookEndpoints.resume(endpoint);
        await council().sendWebhooks();
        expect((await eventsOf(council(), id, secret)).map(({ data }) => data.seq)).toEqual([1]);
      });
    });
  },
};

/** An endpoint of the council's own, or of a supplier's. */
async function listening(council: Council, supplierId?: string, wanted = {}) {
  council.receiver.status = 204;
  const client = await council.client(READS, supplierId);
  const { endpoint, secret } = await client.webhookEndpoints.create({ url: council.receiver.url, ...wanted });
  opened.push(() => client.webhookEndpoints.delete(endpoint.id));
  return { client, id: endpoint.id, secret };
}

/** What arrives when an endpoint is tested. */
async function tested(
  council: Council,
  client: Awaited<ReturnType<Council['client']>>,
  id: string,
): Promise<[ReceivedMessage]> {
  const before = council.receiver.received.length;
  const delivery = await client.webhookEndpoints.test(id);
  expect(delivery).toMatchObject({ type: 'endpoint.test', state: 'delivered', attempts: [{ status: 204 }] });
  const arrived = council.receiver.received.slice(before);
  expect(arrived).toHaveLength(1);
  const [message] = arrived;
  if (!message) throw new Error('It arrived');
  return [message];
}

/** What arrived of one request, taken or refused, oldest first. */
function received(council: Council, requestId: string): ReceivedMessage[] {
  return council.receiver.received.filter(({ body }) => body.includes(`"requestId":"${requestId}"`));
}

/** What arrived of one request, each message believed first. */
async function eventsOf(council: Council, requestId: string, secret: string): Promise<RequestEventWebhook[]> {
  const events = received(council, requestId).map((message) =>
    verifyWebhook(message, { secrets: [secret], ...ANY_TIME }),
  );
  // Only events of a request name one.
  return (await Promise.all(events)) as RequestEventWebhook[];
}
