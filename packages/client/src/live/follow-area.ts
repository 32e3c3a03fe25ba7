import type { Change } from '../contract.js';
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

/** Follows what happens in one area: every change once, in its order. */
export function followArea(
  http: Http,
  code: string,
  { after = 'latest', ...options }: FollowAreaOptions,
): AsyncGenerator<Change, void> {
  const { signal } = options;
  const stream = { id: 'streamArea', path: ['areas', code, 'events', 'stream'] };
  return follow(http, changeFeed(http, { stream, after, filter: { areaCode: code }, signal }), options);
}
