import { describe, expect, it } from 'vitest';
import { type Behaviour } from '../planned.js';

const address = { url: 'https://hooks.peakroads.example.com/riverside' };

/** Endpoints that are told of events, as their owner looks after them. */
export const webhookEndpoints: Behaviour = {
  needs: [
    'listWebhookEndpoints',
    'createWebhookEndpoint',
    'getWebhookEndpoint',
    'deleteWebhookEndpoint',
    'rotateWebhookSecret',
    'pauseWebhookEndpoint',
    'resumeWebhookEndpoint',
    'replayWebhooks',
    'testWebhookEndpoint',
    'listWebhookDeliveries',
  ],
  tests(council) {
    const owner = () => council().client(['webhooks:manage', 'requests:read'], 'peak-roads');

    describe('a webhook endpoint', () => {
      it('gives its secret once, and again only to a repeat', async () => {
        const client = await owner();
        const options = { idempotencyKey: `endpoint-${Date.now()}` };
        const answer = await client.webhookEndpoints.create(address, options).withResponse();
        expect(answer.headers.get('cache-control')).toContain('no-store');
        const { endpoint, secret } = answer.data;
        expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]+=*$/);
        expect(endpoint).toMatchObject({ ...address, state: 'active', cursor: null, eventTypes: null });
        expect(await client.webhookEndpoints.create(address, options)).toEqual(answer.data);
        const read = await client.webhookEndpoints.get(endpoint.id);
        const listed = await client.webhookEndpoints.list().all();
        expect(listed.map(({ id }) => id)).toContain(endpoint.id);
        expect(JSON.stringify([read, listed])).not.toContain(secret);
      });

      it('gets a new secret', async () => {
        const client = await owner();
        const { endpoint, secret } = await client.webhookEndpoints.create(address);
        const rotated = await client.webhookEndpoints.rotateSecret(endpoint.id);
        expect(rotated.secret).not.toBe(secret);
        expect(rotated.endpoint.secretRotatedAt).not.toBeNull();
      });

      it('is paused and resumed, twice if need be, and asked to send again', async () => {
        const client = await owner();
        const { id } = (await client.webhookEndpoints.create(address)).endpoint;
        for (const _ of [1, 2])
          expect(await client.webhookEndpoints.pause(id)).toMatchObject({ state: 'paused' });
        for (const _ of [1, 2])
          expect(await client.webhookEndpoints.resume(id)).toMatchObject({ state: 'active' });
        const { nextAfter } = await council().resident.events.changes({ after: 'latest' }).page();
        expect(await client.webhookEndpoints.replay(id, { after: nextAfter })).toMatchObject({ id });
        expect(await client.webhookEndpoints.deliveries(id).all()).toEqual([]);
      });

      it('is tested with one message, which stands in its log', async () => {
        const client = await owner();
        const { id } = (await client.webhookEndpoints.create(address)).endpoint;
        const tested = await client.webhookEndpoints.test(id);
        expect(tested).toMatchObject({ type: 'endpoint.test', cursor: null, nextAttemptAt: null });
        // Nobody may be there: a test is tried once, whatever comes of it.
        expect(['delivered', 'failed']).toContain(tested.state);
        expect(tested.attempts).toHaveLength(1);
        expect(await client.webhookEndpoints.deliveries(id).all()).toEqual([tested]);
      });

      it('has a contact, whose address is never read again', async () => {
        const client = await owner();
        const contactEmail = 'on-call@peakroads.example.com';
        const { endpoint } = await client.webhookEndpoints.create({ ...address, contactEmail });
        expect(endpoint.contactMasked).toMatch(/@/);
        const read = [endpoint, await client.webhookEndpoints.get(endpoint.id)];
        expect(JSON.stringify([read, await client.webhookEndpoints.list().all()])).not.toContain(
          contactEmail,
        );
      });

      it('is gone once it is deleted, and never was another’s', async () => {
        const client = await owner();
        const { id } = (await client.webhookEndpoints.create(address)).endpoint;
        const other = await council().client(['webhooks:manage'], 'larkfield');
        await expect(other.webhookEndpoints.get(id)).rejects.toMatchObject({ status: 404 });
        await client.webhookEndpoints.delete(id);
        await expect(client.webhookEndpoints.get(id)).rejects.toMatchObject({ status: 404 });
      });

      it.each([
        ['without TLS', 'http://hooks.example.com/'],
        ['with a password', 'https://me:secret@hooks.example.com/'],
        ['on this machine', 'https://localhost/hook'],
        ['on a private network', 'https://192.168.0.1/hook'],
        ['where clouds keep their secrets', 'https://169.254.169.254/latest/meta-data'],
      ])('is refused an address %s', async (_, url) => {
        const client = await owner();
        const answer = client.webhookEndpoints.create({ url });
        await expect(answer).rejects.toMatchObject({ errors: [{ pointer: '/url' }] });
      });

      it('needs a token with the scope', async () => {
        await expect(council().staff.webhookEndpoints.list().all()).rejects.toMatchObject({ status: 403 });
        const other = await council().client(['requests:read']);
        await expect(other.webhookEndpoints.create(address)).rejects.toMatchObject({ status: 403 });
      });
    });
  },
};
