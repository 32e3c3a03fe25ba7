'use client';

import { skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type {
  NearbyFilter,
  NearbyRequests,
  RequestEvent,
  Service,
  ServiceFilter,
  ServiceRequest,
} from '@councilkit/client';
import { useCouncilQueries } from './council-provider.js';

/** One request, by its id or its reference. For a page that changes by itself give `data` to `useLiveRequest`. */
export function useRequest(idOrReference: string): UseQueryResult<ServiceRequest> {
  return useQuery(useCouncilQueries().request(idOrReference));
}

/** The whole timeline of a request, oldest first. */
export function useTimeline(idOrReference: string): UseQueryResult<RequestEvent[]> {
  return useQuery(useCouncilQueries().timeline(idOrReference));
}

/** Every service that matches. What matched before stays until the answer to new words is there. */
export function useServices(filter: ServiceFilter = {}): UseQueryResult<Service[]> {
  return useQuery({ ...useCouncilQueries().services(filter), placeholderData: (before) => before });
}

/** What was reported already around a place; asks nothing until there is one. */
export function useNearby(filter: NearbyFilter | undefined): UseQueryResult<NearbyRequests> {
  const queries = useCouncilQueries();
  const options = queries.nearby(filter ?? { serviceCode: '', lat: 0, long: 0 });
  return useQuery(filter ? options : { ...options, queryFn: skipToken });
}
