import { describe, expect, it } from 'vitest';
import { failure } from '../../test/connect.js';
import {
  ApiError,
  AuthenticationError,
  BadResponseError,
  ConnectionError,
  CouncilKit,
  CouncilKitError,
  TimeoutError,
  UnavailableError,
  ValidationError,
} from '../index.js';
import { verifyWebhook, WebhookVerificationError } from '../webhooks/index.js';
import { createFakeCouncil, exampleServices, signWebhook } from './index.js';

const MONDAY = '2026-11-23T10:00:00Z';
const closed = { status: 'closed', outcome: 'fixed', publicText: 'Filled' } as const;

describe('the fake council', () => {
  it('is reached by the client that is shipped', async () => {
    const { council } = createFakeCouncil();
    expect(council).toBeInstanceOf(CouncilKit);
    const [service] = await council.services.list({ q: 'hole in the road' }).all({ limit: 1 });
    expect(service).toMatchObject({ code: 'pothole' });
  });

  it('tells residents from staff by the key', async () => {
    const { council, server } = createFakeCouncil();
    const { id } = server.report();
    const resident = server.connect();
    await council.events.append(id, { staffText: 'Ask Peak Roads' });
    expect(await failure(resident.events.append(id, closed))).toBeInstanceOf(AuthenticationError);
    const [, line] = await resident.events.list(id).all();
    expect(line).not.toHaveProperty('staffText');
  });

  it('offers the services it is given, and no others', async () => {
    const [pothole, bin] = exampleServices;
    if (!pothole || !bin) throw new Error('There are three example services');
    const { council, server } = createFakeCouncil({ services: [bin] });
    const codes = async () => (await council.services.list().all()).map(({ code }) => code);
    expect(await codes()).toEqual(['overflowing-bin']);
    server.offer(pothole);
    expect(await codes()).toEqual(['overflowing-bin', 'pothole']);
  });

  it('gives the same ids and references each time, so that a test may name them', () => {
    const [one, two] = [createFakeCouncil().server, createFakeCouncil().server];
    const first = one.report();
    expect(first.reference).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(two.report()).toMatchObject({ id: first.id, reference: first.reference });
    expect(one.report().reference).not.toBe(first.reference);
  });

  it('answers for nobody else', async () => {
    const { server } = createFakeCouncil();
    await expect(server.fetch('https://elsewhere.test/v1/services')).rejects.toThrow(
      /answers at https:\/\/council/,
    );
    await expect(server.fetch('https://council.test/v11/services')).rejects.toThrow(TypeError);
  });

  it('remembers what it was asked, in order', async () => {
    const { council, server } = createFakeCouncil();
    await council.services.list({ group: 'Bins and litter' }).page();
    await council.requests.create({ serviceCode: 'overflowing-bin' }, { idempotencyKey: 'case-4211' });
    await failure(council.requests.get('nobody'));
    expect(server.calls).toMatchObject([
      { operation: 'listServices', method: 'GET', path: '/services?group=Bins+and+litter', status: 200 },
      { operation: 'createRequest', body: { serviceCode: 'overflowing-bin' }, status: 201 },
      { operation: 'getRequest', path: '/requests/nobody', status: 404 },
    ]);
    expect(server.calls[1]?.headers.get('idempotency-key')).toBe('case-4211');
  });
});

describe('its clock', () => {
  it('stands still where it is told to, until it moves on; then promises fall overdue, and versions change', async () => {
    const { council, server } = createFakeCouncil({ now: MONDAY });
    const { id, promise, submittedAt } = server.report();
    expect(submittedAt).toBe('2026-11-23T10:00:00.000Z');
    expect(promise).toMatchObject({ expectedOn: '2026-11-30', overdue: false });
    const { etag = '' } = await council.requests.get(id).withResponse();
    server.clock.advance({ days: 7, hours: 13, minutes: 59 });
    expect(await council.requests.get(id, { ifNoneMatch: etag })).toBeNull();
    server.clock.advance({ minutes: 1 });
    const late = await council.requests.get(id, { ifNoneMatch: etag });
    expect(late?.promise).toMatchObject({ expectedOn: '2026-11-30', overdue: true });
  });

  it('runs with the real time where it is told nothing, so that what happens now is not late', () => {
    const { server } = createFakeCouncil();
    const { id } = server.report();
    const occurredAt = new Date().toISOString();
    server.append(id, { status: 'planned', occurredAt });
    server.clock.advance({ seconds: 1 });
    const event = server.append(id, { status: 'inProgress' });
    expect(event).toMatchObject({ isLate: false, standing: { status: 'inProgress' } });
    expect(Date.parse(event.recordedAt)).toBeGreaterThanOrEqual(Date.parse(occurredAt) + 1000);
  });

  it('leaves each event as it was on its day', async () => {
    const { council, server } = createFakeCouncil({ now: MONDAY });
    const { id } = server.report();
    server.clock.advance({ days: 10 });
    server.append(id, { publicText: 'Sorry, we are late' });
    const events = await council.events.list(id).all();
    expect(events.map(({ standing }) => standing.promise?.overdue)).toEqual([false, true]);
  });

  it('keeps England’s summer time', () => {
    const { server } = createFakeCouncil({ now: '2026-06-12T23:30:00Z' });
    // It is Saturday in England already.
    expect(server.report().promise).toMatchObject({ expectedOn: '2026-06-19' });
  });

  it('leaves out the bank holidays it is told of', () => {
    const { server } = createFakeCouncil({
      now: '2026-12-24T10:00:00Z',
      bankHolidays: ['2026-12-25', '2026-12-28'],
    });
    expect(server.report({ serviceCode: 'overflowing-bin' }).promise).toMatchObject({
      expectedOn: '2026-12-29',
    });
  });

  it('forgets keys after a day, as a service may', async () => {
    const { council, server } = createFakeCouncil();
    const send = () =>
      council.requests.create({ serviceCode: 'overflowing-bin' }, { idempotencyKey: 'case-4211' });
    const { id } = await send();
    server.clock.advance({ hours: 23 });
    expect((await send()).id).toBe(id);
    server.clock.advance({ hours: 2 });
    expect((await send()).id).not.toBe(id);
  });

  it('refuses what is no moment', () => {
    expect(() => createFakeCouncil({ now: 'Monday' })).toThrow(TypeError);
    expect(() => createFakeCouncil().server.clock.set('Monday')).toThrow(TypeError);
  });
});

describe('what it is seeded with', () => {
  it('keeps the rules, too', () => {
    const { server } = createFakeCouncil();
    const { reference } = server.report();
    expect(() => server.append(reference, { status: 'closed' })).toThrow('2 things need mending');
    expect(() => server.report({ serviceCode: 'unicorn' })).toThrow('No service has this code');
    expect(server.append(reference, closed)).toMatchObject({ seq: 2, standing: { state: 'closed' } });
  });

  it('has the contact details, for a test of a form to look at', async () => {
    const { council, server } = createFakeCouncil();
    const contact = { email: 'sam@example.org' };
    const { id } = await council.requests.create({ serviceCode: 'overflowing-bin', contact });
    expect(server.contactOf(id)).toEqual(contact);
  });
});

describe('a call that is to fail', () => {
  it('is tried again by the client, once for each fault', async () => {
    const { council, server } = createFakeCouncil();
    server.failNext({ status: 503 });
    server.failNext({ connection: 'refused' });
    await council.services.list().page();
    expect(server.calls.map(({ status }) => status)).toEqual([503, undefined, 200]);
  });

  it('says how long to wait', async () => {
    const { council, server } = createFakeCouncil();
    server.failNext({ status: 503, retryAfter: 120 });
    const error = await failure(council.services.list().page());
    expect(error).toBeInstanceOf(UnavailableError);
    expect(error).toMatchObject({ retryAfter: 120 });
  });

  it('may be one of one operation, several times in a row', async () => {
    const { council, server } = createFakeCouncil();
    server.failNext({ status: 429, slug: 'too-many-requests' }, { operation: 'createRequest', times: 3 });
    await council.services.list().page();
    const error = await failure(council.requests.create({ serviceCode: 'overflowing-bin' }));
    expect(error).toBeInstanceOf(ApiError);
    expect(server.calls).toHaveLength(4);
  });

  it('whose answer is lost was done all the same, and is done once', async () => {
    const { council, server } = createFakeCouncil();
    server.failNext({ connection: 'lost' });
    const { id } = await council.requests.create({ serviceCode: 'overflowing-bin' });
    expect(await council.requests.list().all()).toMatchObject([{ id }]);
    expect(server.calls.map(({ operation, status }) => [operation, status])).toEqual([
      ['createRequest', undefined],
      ['createRequest', 201],
      ['listRequests', 200],
    ]);
  });

  it('may be answered by a proxy', async () => {
    const { server } = createFakeCouncil();
    const council = server.connect({ maxRetries: 0 });
    server.failNext({ status: 200, body: '<h1>Back soon</h1>' });
    expect(await failure(council.services.list().page())).toBeInstanceOf(BadResponseError);
  });

  it('may be slow, and is let go of in time', async () => {
    const { server } = createFakeCouncil();
    const council = server.connect({ maxRetries: 0 });
    server.failNext({ delayMs: 20 });
    await council.services.list().page();
    server.failNext({ delayMs: 60_000 });
    expect(await failure(council.services.list({}, { timeoutMs: 20 }).page())).toBeInstanceOf(TimeoutError);
    server.failNext({ delayMs: 60_000 });
    const signal = AbortSignal.timeout(20);
    expect(await failure(council.services.list({}, { signal }).page())).toBe(signal.reason);
  });
});

describe('a stream', () => {
  it('tells what is seeded, and whoever leaves is gone', async () => {
    const { council, server } = createFakeCouncil();
    const { id } = server.report();
    const heard: number[] = [];
    for await (const { seq, standing } of council.requests.watch(id)) {
      heard.push(seq);
      if (standing.state === 'closed') break;
      expect(server.openStreams).toBe(1);
      server.append(id, closed);
    }
    expect(heard).toEqual([1, 2]);
    expect(server.openStreams).toBe(0);
  });

  it('that breaks is replaced by the client, and nothing is lost or told twice', async () => {
    const { council, server } = createFakeCouncil();
    const { id } = server.report();
    const heard: number[] = [];
    for await (const { seq } of council.requests.watch(id)) {
      heard.push(seq);
      if (seq === 5) break;
      server.breakStreams();
      server.append(id, { publicText: 'On our way' });
    }
    expect(heard).toEqual([1, 2, 3, 4, 5]);
  });

  it('may be no good from the start: dead without a word, or broken', async () => {
    const { council, server } = createFakeCouncil();
    const { id } = server.report();
    server.failNext({ stream: 'stalls' });
    server.failNext({ stream: 'breaks' });
    await council.services.list().page();
    const watch = council.requests.watch(id, { stallTimeoutMs: 30 });
    expect((await watch.next()).value).toMatchObject({ seq: 1 });
    await watch.return();
    const streams = server.calls.filter(({ operation }) => operation === 'streamEvents');
    expect(streams).toHaveLength(3);
  });

  it('that is dead says nothing of what happens', async () => {
    const { server } = createFakeCouncil();
    const { id } = server.report();
    server.failNext({ stream: 'stalls' });
    const { body } = await server.fetch(`${server.baseUrl}/requests/${id}/events/stream`);
    server.append(id, closed);
    server.endStreams();
    const chunks: string[] = [];
    for await (const text of body?.pipeThrough(new TextDecoderStream()) ?? []) chunks.push(text);
    expect(chunks).toEqual(['retry: 1000\n\n']);
  });

  it('ends for good when the council says so', async () => {
    const { council, server } = createFakeCouncil();
    const { id } = server.report();
    const heard: number[] = [];
    for await (const { seq } of council.requests.watch(id)) {
      heard.push(seq);
      server.endStreams();
    }
    expect(heard).toEqual([1]);
  });
});

describe('a webhook', () => {
  it('is signed as the service signs, and says where to read', async () => {
    const { server } = createFakeCouncil();
    const { id, reference } = server.report();
    const { id: eventId } = server.append(id, { status: 'planned' });
    const event = await verifyWebhook(await server.signedWebhook('requestEvent', reference), {
      secrets: server.webhookSecrets,
    });
    expect(event).toMatchObject({
      type: 'request.event',
      data: { requestId: id, reference, serviceCode: 'pothole', eventId, eventType: 'statusChanged', seq: 2 },
    });
    const answer = await server.fetch((event.data as { url: string }).url);
    expect(await answer.json()).toMatchObject({ data: [{ seq: 2 }] });
  });

  it('has one id however often it is sent, so that a receiver knows it again', async () => {
    const { server } = createFakeCouncil();
    const { id } = server.report();
    server.append(id, { status: 'planned' });
    const idOf = async (seq?: number) =>
      (await server.signedWebhook('requestEvent', id, { seq })).headers.get('webhook-id');
    expect(await idOf(2)).toBe(await idOf());
    expect(await idOf(1)).not.toBe(await idOf(2));
    await expect(server.signedWebhook('requestEvent', id, { seq: 3 })).rejects.toThrow(RangeError);
  });

  it('is signed with both secrets while one replaces the other', async () => {
    const { server } = createFakeCouncil();
    const { id } = server.report();
    const [old = ''] = server.webhookSecrets;
    const secret = server.rotateWebhookSecret();
    const receive = async (secrets: string[]) =>
      verifyWebhook(await server.signedWebhook('requestEvent', id), { secrets });
    await receive([old]);
    await receive([secret]);
    server.rotateWebhookSecret();
    await receive([secret]);
    expect(await failure(receive([old]))).toBeInstanceOf(WebhookVerificationError);
  });

  it('of any other kind can be signed, too, and one that is old is refused', async () => {
    const [secrets, id, url] = [['whsec_YSBzZWNyZXQgb2YgbWluZQ=='], 'message-1', 'https://me.test/hook'];
    const test = { type: 'endpoint.test', timestamp: MONDAY, data: { endpointId: '1' } };
    expect(await verifyWebhook(await signWebhook(test, { secrets, id, url }), { secrets })).toEqual(test);
    const old = await signWebhook(test, { secrets, id, url, signedAt: new Date(MONDAY) });
    expect(await failure(verifyWebhook(old, { secrets }))).toMatchObject({ fault: 'timestamp' });
  });
});

describe('in the place of a network', () => {
  it('its fetch stands in for the platform’s', async () => {
    const { server } = createFakeCouncil({ baseUrl: 'http://localhost:3001/v1/' });
    expect(server.baseUrl).toBe('http://localhost:3001/v1');
    const answer = await server.fetch(new URL('http://localhost:3001/v1/services/pothole'));
    expect(await answer.json()).toMatchObject({ code: 'pothole' });
  });
});

describe('what a client is told of a mistake', () => {
  it('is what the service would tell', async () => {
    const { council } = createFakeCouncil();
    const error = await failure(
      council.requests.create({ serviceCode: 'pothole', answers: { place: 'roof' } }),
    );
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toBeInstanceOf(CouncilKitError);
    expect((error as ValidationError).errors).toEqual([
      { pointer: '/location', detail: 'Say where it is' },
      { pointer: '/answers/place', detail: 'Choose from the options of “Where in the road is it?”' },
      { pointer: '/answers/size', detail: 'Answer “How big is the pothole?”' },
    ]);
  });

  it('of a cut connection is a ConnectionError', async () => {
    const { server } = createFakeCouncil();
    server.failNext({ connection: 'refused' });
    expect(await failure(server.connect({ maxRetries: 0 }).services.list().page())).toBeInstanceOf(
      ConnectionError,
    );
  });
});
