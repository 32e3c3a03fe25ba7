import { type Call } from '../call.js';
import {
  type AppendEvent,
  type Change,
  type ChangeFilter,
  type ChangePage,
  type EventFilter,
  type RequestEvent,
  type RequestEventPage,
} from '../contract.js';
import { type Http } from '../http.js';
import { type Listing } from '../listing.js';
import type { FollowChangesOptions } from '../live/follow-changes.js';
import { load } from '../load.js';
import { type CallOptions, type WriteOptions } from '../options.js';

/** The timelines of requests, and the change feed, which is all of them in one. */
export class Events {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /** The timeline of a request, oldest first; with `after`, the events with a greater `seq`. Live: `requests.watch`. */
  list(
    requestId: string,
    filter?: EventFilter,
    options?: CallOptions,
  ): Listing<RequestEvent, RequestEventPage> {
    return this.#http.list(
      { id: 'listEvents', path: ['requests', requestId, 'events'], searchParams: filter },
      options,
    );
  }

  /**
   * Says what happened, and moves the request. Needs a key. An event whose `source` and `sourceEventId` were seen
   * before is stored once: the first answer comes again.
   */
  append(requestId: string, body: AppendEvent, options?: WriteOptions): Call<RequestEvent> {
    return this.#http.send(
      { id: 'appendEvent', path: ['requests', requestId, 'events'], json: body },
      options,
    );
  }

  /**
   * What happened to all requests, in the order it was recorded, kept for ever. The loop ends where the feed is now;
   * keep the `nextAfter` of each page you have handled, and go on from there another time.
   *
   * @example for await (const page of council.events.changes({ after }).pages()) await store(page.data, page.nextAfter);
   */
  changes(filter?: ChangeFilter, options?: CallOptions): Listing<Change, ChangePage> {
    return this.#http.list({ id: 'listChanges', path: ['events'], searchParams: filter }, options);
  }

  /**
   * Follows the change feed live: every change once, in order, over as many connections as it takes. Where streams
   * are blocked it asks every few seconds instead. Keep the `cursor` of the last change to go on after a restart.
   * Ends and fails as `requests.watch` does.
   *
   * @example for await (const change of council.events.follow({ after: await lastCursor() })) await handle(change);
   */
  async *follow(options: FollowChangesOptions = {}): AsyncGenerator<Change, void> {
    const { followChanges } = await load(import('../live/index.js'), 'streamChanges');
    yield* followChanges(this.#http, options);
  }
}
