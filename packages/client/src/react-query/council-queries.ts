import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { type CouncilKit } from '../client.js';
import {
  type AddressFilter,
  type AreaFilter,
  type AssignmentFilter,
  type DeliveryFilter,
  type InsightFilter,
  type NearbyFilter,
  type NotificationFilter,
  type RequestFilter,
  type ServiceFilter,
  type SupplierFilter,
} from '../contract.js';

/** First in every key, so that all of it can be invalidated at once. */
const ROOT = 'councilkit';

/** The client has tried again already, as often as makes sense. */
const retry = false;

/** What a call is told of whoever waits for it. */
interface Waiting {
  signal: AbortSignal;
}

/**
 * What the client reads, as options for TanStack Query: for `useQuery`, `useSuspenseQuery`, `prefetchQuery` and the
 * rest; those that give a page at a time are for `useInfiniteQuery`. Make them once, beside the client. They fail as the
 * client's own methods do.
 *
 * @example
 * const queries = councilQueries(council);
 * const { data } = useQuery(queries.request(reference));
 * queryClient.invalidateQueries({ queryKey: queries.request(reference).queryKey });
 */
export function councilQueries(council: CouncilKit) {
  return {
    /** Whose service this is. */
    authority: () => query(['authority'], (waiting) => council.authority.get(waiting)),

    /** Every service that matches. */
    services: (filter: ServiceFilter = {}) =>
      query(['services', filter], (waiting) => council.services.list(filter, waiting).all()),

    /** One service with its questions. */
    service: (code: string) => query(['service', code], (waiting) => council.services.get(code, waiting)),

    /** The requests that match, a page at a time. */
    requests: (filter: RequestFilter = {}) =>
      pagedQuery(['requests', filter], filter.cursor, (cursor, waiting) =>
        council.requests.list({ ...filter, cursor }, waiting).page(),
      ),

    /** One request, by its id or its reference. */
    request: (idOrReference: string) =>
      query(['request', idOrReference], (waiting) => council.requests.get(idOrReference, waiting)),

    /** The whole timeline of a request, oldest first. */
    timeline: (idOrReference: string) =>
      query(['timeline', idOrReference], (waiting) => council.events.list(idOrReference, {}, waiting).all()),

    /** Open requests for a service around a point, nearest first. */
    nearby: (filter: NearbyFilter) =>
      query(['nearby', filter], (waiting) => council.requests.nearby(filter, waiting)),

    /** Every area that matches, by name. */
    areas: (filter: AreaFilter = {}) =>
      query(['areas', filter], (waiting) => council.areas.list(filter, waiting).all()),

    /** One area with its boundary. */
    area: (code: string) => query(['area', code], (waiting) => council.areas.get(code, waiting)),

    /** The addresses with a postcode, with words, or with both. */
    addresses: (filter: AddressFilter) =>
      query(['addresses', filter], (waiting) => council.addresses.find(filter, waiting)),

    /** One address by its UPRN. */
    address: (uprn: string) => query(['address', uprn], (waiting) => council.addresses.get(uprn, waiting)),

    /** Every supplier that matches, by name. */
    suppliers: (filter: SupplierFilter = {}) =>
      query(['suppliers', filter], (waiting) => council.suppliers.list(filter, waiting).all()),

    /** One supplier. */
    supplier: (id: string) => query(['supplier', id], (waiting) => council.suppliers.get(id, waiting)),

    /** The work offered to the caller, or for staff to everyone, a page at a time. */
    assignments: (filter: AssignmentFilter = {}) =>
      pagedQuery(['assignments', filter], filter.cursor, (cursor, waiting) =>
        council.assignments.list({ ...filter, cursor }, waiting).page(),
      ),

    /** One assignment. */
    assignment: (id: string) => query(['assignment', id], (waiting) => council.assignments.get(id, waiting)),

    /** Who has worked on a request, oldest first. */
    trail: (requestId: string) =>
      query(['trail', requestId], (waiting) => council.assignments.trail(requestId, {}, waiting).all()),

    /** Every message about a request that matches, newest first. */
    notifications: (requestId: string, filter: NotificationFilter = {}) =>
      query(['notifications', requestId, filter], (waiting) =>
        council.notifications.list(requestId, filter, waiting).all(),
      ),

    /** What the reporter said of how it ended. */
    feedback: (requestId: string) =>
      query(['feedback', requestId], (waiting) => council.feedback.get(requestId, waiting)),

    /** One photo or paper, such as one that is still being looked at. */
    attachment: (id: string) => query(['attachment', id], (waiting) => council.attachments.get(id, waiting)),

    /** The figures of a stretch of days. */
    insight: (filter: InsightFilter) =>
      query(['insight', filter], (waiting) => council.insight.get(filter, waiting)),

    /** What each figure means. */
    kpiDefinitions: () => query(['kpiDefinitions'], (waiting) => council.insight.definitions(waiting)),

    /** Every webhook endpoint of the caller, or for staff of everyone. */
    webhookEndpoints: () =>
      query(['webhookEndpoints'], (waiting) => council.webhookEndpoints.list({}, waiting).all()),

    /** One webhook endpoint. */
    webhookEndpoint: (id: string) =>
      query(['webhookEndpoint', id], (waiting) => council.webhookEndpoints.get(id, waiting)),

    /** What was sent to a webhook endpoint, a page at a time. */
    webhookDeliveries: (id: string, filter: DeliveryFilter = {}) =>
      pagedQuery(['webhookDeliveries', id, filter], filter.cursor, (cursor, waiting) =>
        council.webhookEndpoints.deliveries(id, { ...filter, cursor }, waiting).page(),
      ),
  };
}

/** The options of a query that `read` answers. */
function query<Data>(key: readonly unknown[], read: (waiting: Waiting) => Promise<Data>) {
  return queryOptions({
    queryKey: [ROOT, ...key],
    // Taking `signal` out is what tells TanStack Query that the call can be ended.
    queryFn: ({ signal }) => read({ signal }),
    retry,
  });
}

/** The options of a query that `read` answers a page at a time, from `first` on. */
function pagedQuery<Page extends { nextCursor?: string | null }>(
  key: readonly unknown[],
  first: string | undefined,
  read: (cursor: string | undefined, waiting: Waiting) => Promise<Page>,
) {
  return infiniteQueryOptions({
    queryKey: [ROOT, ...key],
    queryFn: ({ pageParam, signal }) => read(pageParam, { signal }),
    initialPageParam: first,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    retry,
  });
}
