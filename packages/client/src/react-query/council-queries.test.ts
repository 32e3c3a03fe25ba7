import { QueryClient } from '@tanstack/react-query';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { connect, failure } from '../../test/connect.js';
import { aRequest, anEvent } from '../../test/fixtures.js';
import { json, problem, silence } from '../../test/server.js';
import { NotFoundError, type RequestEvent, type ServiceRequest } from '../index.js';
import { councilQueries } from './index.js';

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
