import { afterEach, describe, expect, it } from 'vitest';
import { aRequest, anEvent } from '../test/fixtures.js';
import { json, type Reply, ScriptedServer } from '../test/server.js';
import { CouncilKit, type CouncilKitOptions } from './index.js';

let server: ScriptedServer;
afterEach(() => server.stop());

async function connect(replies: Reply[], options: Partial<CouncilKitOptions> = {}) {
  server = await ScriptedServer.start(...replies);
  return new CouncilKit({ baseUrl: server.baseUrl, retryDelayMs: 1, ...options });
}

describe('CouncilKit', () => {
  it('reports a pothole with a key that makes the report safe to repeat', async () => {
    const council = await connect([json(aRequest(), 201)]);
    const request = await council.requests.create({ serviceCode: 'pothole' });
    expect(request.reference).toBe('7QK4-M2XD');
    expect(server.seen).toMatchObject([
      { method: 'POST', url: '/v1/requests', body: '{"serviceCode":"pothole"}' },
    ]);
    expect(server.seen[0]?.headers['idempotency-key']).toMatch(/^[0-9a-f]{32}$/);
  });

  it('gives the version, the request id and the headers to whoever asks for them', async () => {
    const council = await connect([json(aRequest(), 200, { etag: '"v1"', 'x-request-id': 'req-1' })]);
    const answer = await council.requests.get('7QK4 m2xd').withResponse();
    expect(answer).toMatchObject({
      status: 200,
      etag: '"v1"',
      requestId: 'req-1',
      data: { reference: '7QK4-M2XD' },
    });
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(server.seen[0]?.url).toBe('/v1/requests/7QK4%20m2xd');
  });

  it('says null while nothing changed since the version you have', async () => {
    const council = await connect([(response) => response.writeHead(304, { etag: '"v1"' }).end()]);
    expect(await council.requests.get('request-1', { ifNoneMatch: '"v1"' })).toBeNull();
    expect(server.seen[0]?.headers['if-none-match']).toBe('"v1"');
  });

  it('walks every page of a list, and asks for a page only when the loop reaches it', async () => {
    const council = await connect([
      json({ data: [aRequest({ id: 'a' }), aRequest({ id: 'b' })], nextCursor: 'next' }),
      json({ data: [aRequest({ id: 'c' })], nextCursor: null }),
    ]);
    const ids: string[] = [];
    for await (const { id } of council.requests.list({ state: 'open', serviceCode: undefined })) {
      ids.push(id);
      if (id === 'a') expect(server.seen).toHaveLength(1);
    }
    expect(ids).toEqual(['a', 'b', 'c']);
    expect(server.seen.map(({ url }) => url)).toEqual([
      '/v1/requests?state=open',
      '/v1/requests?state=open&cursor=next',
    ]);
  });

  it('follows a timeline until the service says that nothing more will come', async () => {
    const council = await connect([
      (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        for (const seq of [1, 2])
          response.write(`id: ${seq}\nevent: request.event\ndata: ${JSON.stringify(anEvent(seq))}\n\n`);
        response.end();
      },
      (response) => response.writeHead(204).end(),
    ]);
    const seen: number[] = [];
    for await (const { seq } of council.requests.watch('request-1')) seen.push(seq);
    expect(seen).toEqual([1, 2]);
    expect(server.seen.map(({ headers }) => headers['last-event-id'])).toEqual([undefined, '2']);
  });
});
