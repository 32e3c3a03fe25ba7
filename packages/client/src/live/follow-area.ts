import type { Change, ServiceRequest, ServiceRequestPage } from '../contract.js';
import type { Http } from '../http.js';
import { changeFeed } from './change-feed.js';
import { follow, type FollowOptions } from './follow.js';

/** Options of `areas.follow`. */
export interface FollowAreaOptions extends FollowOptions {
  /**
   * The `cursor` of the last change you have, or the `nextAfter` of a page of the change feed. Left out, it starts with
   * what happens from now on.
   */
  after?: string | undefined;
}

/** Clocks are written to the second in places. */
const MARGIN_MS = 1000;

/** Follows what happens in one area: every change once, in its order. */
export function followArea(
  http: Http,
  code: string,
  { after = 'latest', ...options }: FollowAreaOptions,
): AsyncGenerator<Change, void> {
  const { signal } = options;
  const stream = { id: 'streamArea', path: ['areas', code, 'events', 'stream'] };
  return follow(http, changeFeed(http, { stream, after, among, signal }), options);

  /** The feed knows no areas. The list of requests does, and every change to a request moves its `updatedAt`. */
  async function among(changes: Change[]): Promise<Change[]> {
    if (!changes.length) return changes;
    const earliest = Math.min(...changes.map(({ recordedAt }) => Date.parse(recordedAt)));
    const updatedAfter = new Date(earliest - MARGIN_MS).toISOString();
    const list = { id: 'listRequests', path: ['requests'], searchParams: { areaCode: code, updatedAfter } };
    const ids = new Set<string>();
    for await (const { id } of http.list<ServiceRequest, ServiceRequestPage>(list, { signal })) ids.add(id);
    return changes.filter(({ requestId }) => ids.has(requestId));
  }
}
