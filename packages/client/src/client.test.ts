import { describe, expect, expectTypeOf, it, onTestFinished, vi } from 'vitest';
import { connect } from '../test/connect.js';
import { aRequest } from '../test/fixtures.js';
import { json } from '../test/server.js';
import { CouncilKit, type ServiceRequest, type Status } from './index.js';

const REPORT = { serviceCode: 'pothole', answers: { size: ['larger', 'deep'] } };

describe('CouncilKit', () => {
  it('reports a pothole as it was given, with a key that makes the report safe to repeat', async () => {
    const { council, server } = await connect([json(aRequest(), 201)]);
    const request = await council.requests.create(REPORT);
    expect(request.reference).toBe('7QK4-M2XD');
    const [call] = server.seen;
    expect(call).toMatchObject({ method: 'POST', url: '/v1/requests', body: JSON.stringify(REPORT) });
    expect(call?.headers['content-type']).toBe('application/json');
    expect(call?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{8,200}$/);
  });

  it('makes a key where the platform makes no UUIDs, as on a page served without TLS', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    onTestFinished(() => void vi.unstubAllGlobals());
    const { council, server } = await connect([json(aRequest(), 201)]);
    await council.requests.create(REPORT);
    expect(server.seen[0]?.headers['idempotency-key']).toMatch(/^\d+(-\d+){3}$/);
  });

  it('makes another key for another report', async () => {
    const { council, server } = await connect([json(aRequest(), 201)]);
    await council.requests.create(REPORT);
    await council.requests.create(REPORT);
    const [first, second] = server.seen.map(({ headers }) => headers['idempotency-key']);
    expect(first).not.toBe(second);
  });

  it('sends the key it is given, and says which one it sent', async () => {
    const { council, server } = await connect([json(aRequest(), 201)]);
    const options = { idempotencyKey: 'case-4211' };
    const { idempotencyKey } = await council.requests.create(REPORT, options).withResponse();
    expect(idempotencyKey).toBe('case-4211');
    expect(server.seen[0]?.headers['idempotency-key']).toBe('case-4211');
  });

  it('gives the version, the request id and the headers to whoever asks for them', async () => {
    const headers = { etag: '"v1"', 'request-id': 'req-1' };
    const { council } = await connect([json(aRequest(), 200, headers)]);
    const answer = await council.requests.get('request-1').withResponse();
    expect(answer).toMatchObject({
      status: 200,
      etag: '"v1"',
      requestId: 'req-1',
      data: { id: 'request-1' },
    });
    expect(answer.headers.get('content-type')).toBe('application/json');
  });

  it('says null while nothing changed since the version you have', async () => {
    const { council, server } = await connect([
      (response) => response.writeHead(304, { etag: '"v1"' }).end(),
    ]);
    const call = council.requests.get('request-1', { ifNoneMatch: '"v1"' });
    expectTypeOf(call).resolves.toEqualTypeOf<ServiceRequest | null>();
    expect(await call).toBeNull();
    expect(server.seen[0]?.headers['if-none-match']).toBe('"v1"');
  });

  it('says null where a browser gives an answer without a body an empty one', async () => {
    // As Chromium does; the constructor of Response refuses to.
    const body = { value: new ReadableStream({ start: (controller) => controller.close() }) };
    const unchanged = Object.defineProperty(new Response(null, { status: 304 }), 'body', body);
    const { council } = await connect([], { fetch: () => Promise.resolve(unchanged), maxRetries: 0 });
    expect(await council.requests.get('request-1', { ifNoneMatch: '"v1"' })).toBeNull();
  });

  it('is answered in the language of the resident', async () => {
    const { council, server } = await connect([json(aRequest())], { language: 'cy' });
    await council.requests.get('request-1');
    expect(server.seen[0]?.headers['accept-language']).toBe('cy');
  });

  it.each([
    ['a Headers object', new Headers({ 'X-Trace': 'abc', 'Accept-Language': 'pl' })],
    ['a record', { 'x-trace': 'abc', 'accept-language': 'pl' }],
  ])('sends headers given as %s, which win over its own', async (_name, headers) => {
    const { council, server } = await connect([json(aRequest())], { language: 'cy' });
    await council.requests.get('request-1', { headers });
    expect(server.seen[0]?.headers).toMatchObject({ 'x-trace': 'abc', 'accept-language': 'pl' });
  });

  it('fetches with the fetch it is given', async () => {
    const urls: string[] = [];
    const fetch = (request: Request) => {
      urls.push(request.url);
      return Promise.resolve(Response.json(aRequest()));
    };
    const council = new CouncilKit({ baseUrl: 'https://requests.example.gov.uk/v1', fetch });
    await council.requests.get('request-1');
    expect(urls).toEqual(['https://requests.example.gov.uk/v1/requests/request-1']);
  });

  it('gives known statuses to the editor and lets unknown ones through', () => {
    expectTypeOf<'inProgress'>().toExtend<Status>();
    expectTypeOf<string>().toExtend<Status>();
    expectTypeOf<ServiceRequest>().not.toBeAny();
  });
});
