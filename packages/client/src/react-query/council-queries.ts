import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { type CouncilKit } from '../client.js';
import { type RequestFilter, type ServiceFilter } from '../contract.js';

/** First in every key, so that all of it can be invalidated at once. */
const ROOT = 'councilkit';

/** The client has tried again already, as often as makes sense. */
const retry = false;

/**
 * What the client reads, as options for TanStack Query: for `useQuery`, `useSuspenseQuery`, `prefetchQuery` and the
 * rest. Make them once, beside the client.
 *
 * @example
 * const queries = councilQueries(council);
 * const { data } = useQuery(queries.request(reference));
 * queryClient.invalidateQueries({ queryKey: queries.request(reference).queryKey });
 */
export function councilQueries(council: Pick<CouncilKit, 'events' | 'requests' | 'services'>) {
  return {
    /** Every service that matches. */
    services: (filter: ServiceFilter = {}) =>
      queryOptions({
        queryKey: [ROOT, 'services', filter],
        queryFn: ({ signal }) => council.services.list(filter, { signal }).all(),
        retry,
      }),

    /** One service with its questions. */
    service: (code: string) =>
      queryOptions({
        queryKey: [ROOT, 'service', code],
        queryFn: ({ signal }) => council.services.get(code, { signal }),
        retry,
      }),

    /** The requests that match, a page at a time: for `useInfiniteQuery`. */
    requests: (filter: RequestFilter = {}) =>
      infiniteQueryOptions({
        queryKey: [ROOT, 'requests', filter],
        queryFn: ({ pageParam: cursor, signal }) =>
          council.requests.list({ ...filter, cursor }, { signal }).page(),
        initialPageParam: filter.cursor,
        getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
        retry,
      }),

    /** One request, by its id or its reference. */
    request: (idOrReference: string) =>
      queryOptions({
        queryKey: [ROOT, 'request', idOrReference],
        queryFn: ({ signal }) => council.requests.get(idOrReference, { signal }),
        retry,
      }),

    /** The whole timeline of a request, oldest first. */
    timeline: (idOrReference: string) =>
      queryOptions({
        queryKey: [ROOT, 'timeline', idOrReference],
        queryFn: ({ signal }) => council.events.list(idOrReference, {}, { signal }).all(),
        retry,
      }),
  };
}
