import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { describe, expect, expectTypeOf, it, onTestFinished } from 'vitest';
import { failure } from '../../test/connect.js';
import {
  isEndpointTest,
  isRequestEvent,
  type RequestEventWebhook,
  verifyWebhook,
  WebhookVerificationError,
} from './index.js';

const SECRET = `whsec_${Buffer.from('a secret of twenty-four bytes').toString('base64')}`;
const OLD_SECRET = `whsec_${Buffer.from('the secret before that one').toString('base64')}`;
const WEBHOOK: RequestEventWebhook = {
  type: 'request.event',
  timestamp: '2026-11-23T14:05:02+00:00',
  data: {
    requestId: 'request-1',
    reference: '7QK4-M2XD',
    serviceCode: 'pothole',
    eventId: 'event-2',
    seq: 2,
    cursor: 'cursor-2',
    eventType: 'statusChanged',
    url: 'https://example.org/v1/requests/request-1/events?after=1',
  },
};
const BODY = JSON.stringify(WEBHOOK);
const secondsAgo = (seconds: number) => `${Math.floor(Date.now() / 1000) - seconds}`;

/** Signed by Node's own crypto, not by ours. */
function sign(body: string, { secret = SECRET, id = 'msg-1', timestamp = secondsAgo(0) } = {}) {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const mac = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${mac}` };
}

describe('a webhook', () => {
  it.each([
    [
      'a Request',
      new Request('https://me.example/hook', { method: 'POST', body: BODY, headers: sign(BODY) }),
    ],
    ['a Headers object and text', { headers: new Headers(sign(BODY)), body: BODY }],
    ['a record and bytes', { headers: sign(BODY), body: Buffer.from(BODY) }],
    [
      'headers as they were written',
      {
        headers: {
          'Webhook-Id': 'msg-1',
          'Webhook-Timestamp': sign(BODY)['webhook-timestamp'],
          'Webhook-Signature': [sign(BODY)['webhook-signature']],
        },
        body: new TextEncoder().encode(BODY).buffer,
      },
    ],
  ])('is read from %s', async (_name, received) => {
    expect(await verifyWebhook(received, { secrets: [SECRET] })).toEqual(WEBHOOK);
  });

  it('that arrived at a Node server is read from its headers and bytes', async () => {
    const heard = new Promise((resolve) => {
      const server = createServer((request, response) => {
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () => {
          response.end();
          resolve(
            verifyWebhook({ headers: request.headers, body: Buffer.concat(chunks) }, { secrets: [SECRET] }),
          );
        });
      }).listen(0, '127.0.0.1', () => {
        // A listening TCP server has an address of this kind.
        const { port } = server.address() as AddressInfo;
        void fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: BODY, headers: sign(BODY) });
      });
      onTestFinished(() => void server.close());
    });
    expect(await heard).toEqual(WEBHOOK);
  });

  it('is told apart by its type', async () => {
    const event = await verifyWebhook({ headers: sign(BODY), body: BODY }, { secrets: [SECRET] });
    if (!isRequestEvent(event)) throw new Error('It is news of a request');
    expectTypeOf(event.data.seq).toEqualTypeOf<number>();
  });

  it('that is a test is told apart, too', async () => {
    const body = '{"type":"endpoint.test","timestamp":"2026-11-23T14:05:02Z","data":{"endpointId":"e1"}}';
    const event = await verifyWebhook({ headers: sign(body), body }, { secrets: [SECRET] });
    if (!isEndpointTest(event)) throw new Error('It is a test');
    expect([event.data.endpointId, isRequestEvent(event)]).toEqual(['e1', false]);
  });

  it('of a type that is not known arrives, too', async () => {
    const body = '{"type":"feedback.given","timestamp":"2026-11-23T14:05:02Z","data":{}}';
    const event = await verifyWebhook({ headers: sign(body), body }, { secrets: [SECRET] });
    expect([event.type, isRequestEvent(event)]).toEqual(['feedback.given', false]);
  });

  it('is believed by each of two secrets while one takes over from the other', async () => {
    const secrets = [SECRET, OLD_SECRET];
    for (const secret of secrets) {
      await expect(
        verifyWebhook({ headers: sign(BODY, { secret }), body: BODY }, { secrets }),
      ).resolves.toBeDefined();
    }
  });

  it('is believed by one of the signatures it carries', async () => {
    const headers = sign(BODY);
    const old = sign(BODY, { secret: OLD_SECRET })['webhook-signature'];
    const signature = `v1a,abc v1,!!! ${old} ${headers['webhook-signature']}`;
    const received = { headers: { ...headers, 'webhook-signature': signature }, body: BODY };
    await expect(verifyWebhook(received, { secrets: [SECRET] })).resolves.toBeDefined();
  });

  it('is believed within the tolerance, and not without', async () => {
    const late = { headers: sign(BODY, { timestamp: secondsAgo(400) }), body: BODY };
    await expect(verifyWebhook(late, { secrets: [SECRET], toleranceSeconds: 500 })).resolves.toBeDefined();
    expect(await failure(verifyWebhook(late, { secrets: [SECRET] }))).toMatchObject({ fault: 'timestamp' });
  });

  const good = sign(BODY);
  it.each([
    ['its body was changed', { headers: good, body: BODY.replace('request-1', 'request-2') }, 'signature'],
    [
      'it is signed with another secret',
      { headers: sign(BODY, { secret: OLD_SECRET }), body: BODY },
      'signature',
    ],
    ['its id was changed', { headers: { ...good, 'webhook-id': 'msg-2' }, body: BODY }, 'signature'],
    [
      'its time was changed',
      { headers: { ...good, 'webhook-timestamp': secondsAgo(-30) }, body: BODY },
      'signature',
    ],
    [
      'its signature is no base64',
      { headers: { ...good, 'webhook-signature': 'v1,!!!' }, body: BODY },
      'signature',
    ],
    [
      'its signature is of another version',
      {
        headers: { ...good, 'webhook-signature': good['webhook-signature'].replace('v1', 'v2') },
        body: BODY,
      },
      'signature',
    ],
    ['it is not signed', { headers: { ...good, 'webhook-signature': undefined }, body: BODY }, 'headers'],
    ['it has no id', { headers: { ...good, 'webhook-id': '' }, body: BODY }, 'headers'],
    [
      'it is from the future',
      { headers: sign(BODY, { timestamp: secondsAgo(-400) }), body: BODY },
      'timestamp',
    ],
    ['its time is no number', { headers: sign(BODY, { timestamp: 'now' }), body: BODY }, 'timestamp'],
    ['it is signed, but says nothing', { headers: sign('{}'), body: '{}' }, 'body'],
    ['it is signed, but is no JSON', { headers: sign('hello'), body: 'hello' }, 'body'],
  ])('is not believed when %s', async (_name, received, fault) => {
    const error = await failure(verifyWebhook(received, { secrets: [SECRET] }));
    expect(error).toBeInstanceOf(WebhookVerificationError);
    expect(error).toMatchObject({ fault });
  });

  it('is not believed by no secret at all', async () => {
    const error = await failure(verifyWebhook({ headers: sign(BODY), body: BODY }, { secrets: [] }));
    expect(error).toMatchObject({ fault: 'signature' });
  });

  it.each(['', 'whsec_', 'whsec_!!!'])(
    'cannot be read with a secret like %j, which is not repeated',
    async (secret) => {
      const error = await failure(verifyWebhook({ headers: sign(BODY), body: BODY }, { secrets: [secret] }));
      expect(error).toBeInstanceOf(TypeError);
      expect(error).not.toMatchObject({ message: expect.stringContaining('!!!') });
    },
  );

  it('that a framework has parsed already is refused with the reason', async () => {
    // @ts-expect-error A body is text or bytes.
    const error = await failure(verifyWebhook({ headers: sign(BODY), body: WEBHOOK }, { secrets: [SECRET] }));
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: expect.stringContaining('parsed') });
  });
});
