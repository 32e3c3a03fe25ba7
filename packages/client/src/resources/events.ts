import { type Call } from '../call.js';
import { type AppendEvent, type EventFilter, type RequestEvent, type RequestEventPage } from '../contract.js';
import { type Http } from '../http.js';
import { type Listing } from '../listing.js';
import { type CallOptions, type WriteOptions } from '../options.js';

/** The timelines of requests. To hear of events as they happen, use `requests.watch`. */
export class Events {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /** The timeline of a request, oldest first; with `after`, the events with a greater `seq`. */
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
    const path = ['requests', requestId, 'events'];
    return this.#http.send({ id: 'appendEvent', path, json: body }, options);
  }
}
