import type { Change, ChangeFilter } from '../contract.js';
import type { Http } from '../http.js';
import { changeFeed } from './change-feed.js';
import { follow, type FollowOptions } from './follow.js';

/** Options of `events.follow`. */
export interface FollowChangesOptions
  extends FollowOptions, Pick<ChangeFilter, 'serviceCode' | 'supplierId'> {
  /**
   * The `cursor` of the last change you have handled. Left out, the feed starts with the first change ever; with
   * `latest`, with what happens from now on.
   */
  after?: string | undefined;
}

/** Follows the change feed: every change once, in its order. */
export function followChanges(
  http: Http,
  { after, serviceCode, supplierId, ...options }: FollowChangesOptions,
): AsyncGenerator<Change, void> {
  const filter = { serviceCode, supplierId };
  const stream = { id: 'streamChanges', path: ['events', 'stream'], searchParams: filter };
  return follow(http, changeFeed(http, { stream, after, filter, signal: options.signal }), options);
}
