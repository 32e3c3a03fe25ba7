import type { RequestEvent, RequestEventPage, ServiceRequest } from '../contract.js';
import type { Http } from '../http.js';
import { follow, type FollowOptions, type Source } from './follow.js';
import { readMessage } from './read-message.js';

/** Options of `requests.watch`. */
export interface WatchOptions extends FollowOptions {
  /** The `seq` of the last event you have. Left out, the watch starts with the first event of the timeline. */
  lastEventId?: number | undefined;
}

/** Follows one timeline: every event once, in the order of `seq`. */
export function watch(
  http: Http,
  id: string,
  { lastEventId = 0, ...options }: WatchOptions,
): AsyncGenerator<RequestEvent, void> {
  const { signal } = options;
  let seq = lastEventId;
  let etag: string | undefined;

  const source: Source<RequestEvent> = {
    async connect() {
      return {
        id: 'streamEvents',
        path: ['requests', id, 'events', 'stream'],
        headers: { 'last-event-id': seq ? `${seq}` : undefined },
      };
    },

    async *read(message) {
      const event = readMessage<RequestEvent>(message, ({ seq }) => Number.isInteger(seq));
      // A message that cannot be read is asked for by what comes after it.
      if (!event || event.seq > seq + 1) yield* catchUp(event?.seq);
      if (event) yield* fresh([event]);
    },

    async *poll(onAnswer) {
      const { data, etag: newest } = await http
        .send<ServiceRequest | null>(
          { id: 'getRequest', path: ['requests', id], headers: { 'if-none-match': etag } },
          { signal },
        )
        .withResponse();
      onAnswer();
      if (data && data.lastSeq > seq) yield* catchUp();
      etag = newest ?? etag;
    },
  };
  return follow(http, source, options);

  /** What the timeline holds after the last event, up to the one at `end`. */
  function catchUp(end?: number): AsyncGenerator<RequestEvent, void> {
    const list = { id: 'listEvents', path: ['requests', id, 'events'], searchParams: { after: seq } };
    return fresh(http.list<RequestEvent, RequestEventPage>(list, { signal }), end);
  }

  /** Those of `events` that did not come before, up to the one at `end`. */
  async function* fresh(
    events: Iterable<RequestEvent> | AsyncIterable<RequestEvent>,
    end = Infinity,
  ): AsyncGenerator<RequestEvent, void> {
    for await (const event of events) {
      if (event.seq >= end) return;
      if (event.seq <= seq) continue;
      seq = event.seq;
      yield event;
    }
  }
}
