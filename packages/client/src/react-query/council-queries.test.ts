import { QueryClient } from '@tanstack/react-query';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { connect, failure } from '../../test/connect.js';
import { aRequest, anEvent } from '../../test/fixtures.js';
import { json, problem, silence } from '../../test/server.js';
import { contracted } from '../generated/operations.js';
import { NotFoundError, type RequestEvent, type ServiceRequest } from '../index.js';
import { createFakeCouncil } from '../testing/index.js';
import { councilQueries } from './index.js';

/** What is read and has no query. */
const NO_QUERY = new Set([
  // Followed, not asked for.
  ...['listChanges', 'streamChanges', 'streamEvents', 'streamArea'],
  // An image has an address.
  'getDerivative',
  // Each reading is noted, so a cache may not read again by itself.
  'getReporterContact',
  // Their tokens are secrets, which have no place in a key.
  ...['getSubscription', 'getIntakeToken'],
]);

describe('queries', () => {
  it('read a request, once for all who ask', async () => {
    const { council, server } = await connect([json(aRequest())]);
    const [cache, queries] = [new QueryClient(), councilQueries(council)];
    const [request] = await Promise.all([
      cache.fetchQuery(queries.request('request-1')),
      cache.fetchQuery(queries.request('request-1')),
    ]);
    expectTypeOf(request).toEqualTypeOf<ServiceRequest>();
    expect(request).toEqual(aRequest());
    expect(cache.getQueryData(queries.request('request-1').queryKey)).toEqual(aRequest());
    expect(server.seen).toHaveLength(1);
  });

  it('read a whole timeline', async () => {
    const { council } = await connect([
      json({ data: [anEvent(1)], nextAfter: 1 }),
      json({ data: [anEvent(2)], nextAfter: null }),
    ]);
    const timeline = await new QueryClient().fetchQuery(councilQueries(council).timeline('request-1'));
    expectTypeOf(timeline).toEqualTypeOf<RequestEvent[]>();
    expect(timeline.map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it('read a list page by page', async () => {
    const { council, server } = await connect([
      json({ data: [aRequest()], nextCursor: 'next' }),
      json({ data: [aRequest()], nextCursor: null }),
    ]);
    const options = { ...councilQueries(council).requests({ state: 'open' }), pages: 9 };
    const { pages } = await new QueryClient().fetchInfiniteQuery(options);
    expect(pages).toHaveLength(2);
    expect(server.seen.map(({ url }) => url)).toEqual([
      '/v1/requests?state=open',
      '/v1/requests?state=open&cursor=next',
    ]);
  });

  it('read the services and their questions under keys of their own', async () => {
    const { council, server } = await connect([
      json({ data: [], nextCursor: null }),
      json({ code: 'pothole', questions: [] }),
    ]);
    const [cache, queries] = [new QueryClient(), councilQueries(council)];
    expect(await cache.fetchQuery(queries.services({ q: 'hole' }))).toEqual([]);
    expect(await cache.fetchQuery(queries.service('pothole'))).toMatchObject({ code: 'pothole' });
    expect(server.seen.map(({ url }) => url)).toEqual(['/v1/services?q=hole', '/v1/services/pothole']);
    expect(queries.services({ q: 'hole' }).queryKey).not.toEqual(queries.services().queryKey);
  });

  it('read whatever of the contract a page may show', async () => {
    const { server } = createFakeCouncil();
    const council = server.connect({ auth: server.staff() });
    const queries = councilQueries(council);
    const { id } = server.report({ serviceCode: 'pothole' });
    const offer = await council.assignments.offer(id, { supplierId: 'peak-roads' });
    const photo = await council.attachments.upload(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), {});
    const url = 'https://hooks.peakroads.example.com';
    const { endpoint } = await council.webhookEndpoints.create({ url });
    const [address] = (await council.addresses.find({ q: 'lane' })).data;
    const days = { from: '2026-11-01', to: '2026-11-23' };
    const before = server.calls.length;

    const cache = new QueryClient();
    const read: unknown[] = [
      await cache.fetchQuery(queries.authority()),
      await cache.fetchQuery(queries.services()),
      await cache.fetchQuery(queries.service('pothole')),
      await cache.fetchInfiniteQuery(queries.requests()),
      await cache.fetchQuery(queries.request(id)),
      await cache.fetchQuery(queries.timeline(id)),
      await cache.fetchQuery(queries.nearby({ serviceCode: 'pothole', lat: 53.0166, long: -1.7312 })),
      await cache.fetchQuery(queries.areas()),
      await cache.fetchQuery(queries.area('park-riverside')),
      await cache.fetchQuery(queries.addresses({ q: 'lane' })),
      await cache.fetchQuery(queries.address(address?.uprn ?? '')),
      await cache.fetchQuery(queries.suppliers({ serviceCode: 'pothole' })),
      await cache.fetchQuery(queries.supplier('peak-roads')),
      await cache.fetchInfiniteQuery(queries.assignments()),
      await cache.fetchQuery(queries.assignment(offer.id)),
      await cache.fetchQuery(queries.trail(id)),
      await cache.fetchQuery(queries.notifications(id)),
      await failure(cache.fetchQuery(queries.feedback(id))),
      await cache.fetchQuery(queries.attachment(photo.id)),
      await cache.fetchQuery(queries.insight(days)),
      await cache.fetchQuery(queries.kpiDefinitions()),
      await cache.fetchQuery(queries.webhookEndpoints()),
      await cache.fetchQuery(queries.webhookEndpoint(endpoint.id)),
      await cache.fetchInfiniteQuery(queries.webhookDeliveries(endpoint.id)),
    ];
    const calls = server.calls.slice(before).map(({ operation }) => operation);
    expect(read[15]).toMatchObject([{ id: offer.id }]);
    expect(read[17]).toBeInstanceOf(NotFoundError);
    const keys = cache.getQueryCache().getAll().map(({ queryKey }) => JSON.stringify(queryKey)); // prettier-ignore
    expect(new Set(keys).size).toBe(read.length);
    expect(Object.keys(queries)).toHaveLength(read.length);

    const toRead = Object.entries(contracted).flatMap(([name, { method }]) =>
      method === 'GET' ? [name] : [],
    );
    expect(calls.sort()).toEqual(toRead.filter((name) => !NO_QUERY.has(name)).sort());
  });

  it('leave trying again to the client', async () => {
    const { council, server } = await connect([problem(404, 'not-found')]);
    const fetch = new QueryClient({ defaultOptions: { queries: { retry: 3, retryDelay: 1 } } }).fetchQuery(
      councilQueries(council).request('request-1'),
    );
    expect(await failure(fetch)).toBeInstanceOf(NotFoundError);
    expect(server.seen).toHaveLength(1);
  });

  it('end their call when nobody wants the answer any more', async () => {
    let isClosed = false;
    const { council, server } = await connect([
      (response, seen) => {
        response.on('close', () => (isClosed = true));
        silence(response, seen);
      },
    ]);
    const [cache, { queryKey, ...options }] = [
      new QueryClient(),
      councilQueries(council).request('request-1'),
    ];
    const fetch = failure(cache.fetchQuery({ queryKey, ...options }));
    await expect.poll(() => server.seen.length).toBe(1);
    await cache.cancelQueries({ queryKey });
    await fetch;
    await expect.poll(() => isClosed).toBe(true);
  });
});
