import { type Http } from './http.js';
import { pause } from './pause.js';
import { type RequestEvent, type ServiceRequest } from './contract.js';
import { ApiError, ConnectionError, TimeoutError } from './errors.js';
import { readStream } from './event-stream.js';
import { Events } from './resources/events.js';
import { retryDelay } from './retry.js';

/** `open` while what the service says reaches you; `lost` while it does not, and the watch is trying again. */
export type ConnectionState = 'open' | 'lost';

export interface WatchOptions {
  /** The `seq` of the last event you have. Left out, the watch starts with the first event of the timeline. */
  lastEventId?: number | undefined;
  /** Ends the watch, which then throws the reason of the signal. */
  signal?: AbortSignal | undefined;
  /** Called when the connection comes and goes, so that a page can be honest about how fresh it is. */
  onConnection?: ((state: ConnectionState) => void) | undefined;
  /**
   * How long a silent line is believed to be alive, in milliseconds. The service says something every 15 seconds,
   * so 35 seconds, the default, is two beats missed.
   */
  stallTimeoutMs?: number | undefined;
  /** How often to ask, in milliseconds, where streams are blocked, by a proxy that holds them back say. 5 seconds. */
  pollIntervalMs?: number | undefined;
}

/** After this many polls the stream is tried again; after twice as many when it turns out to be blocked still. */
const POLLS_BEFORE_STREAM = 12;
/** So many connections in a row that were no good are no chance. */
const FAILURES_BEFORE_POLLS = 5;

/**
 * Follows one timeline: every event once, in the order of `seq`, over as many connections as it takes. Ends when the
 * service says with a 204 that nothing more will come; throws what will not pass by itself.
 */
export async function* watch(
  http: Http,
  id: string,
  options: WatchOptions,
): AsyncGenerator<RequestEvent, void> {
  const { signal, onConnection, stallTimeoutMs = 35_000, pollIntervalMs = 5000 } = options;
  let seq = options.lastEventId ?? 0;
  let state: ConnectionState | undefined;
  let etag: string | undefined;
  /** Connections and polls in a row that were no good. */
  let failures = 0;
  let polls = POLLS_BEFORE_STREAM;
  let pollsLeft = 0;

  for (;;) {
    let delayMs: number | undefined = pollIntervalMs;
    try {
      if (pollsLeft > 0) yield* poll();
      else if (yield* stream()) return;
    } catch (error) {
      signal?.throwIfAborted();
      failures += 1;
      delayMs = retryDelay(error, failures, http.retryDelayMs);
      if (delayMs === undefined) throw error;
      if (failures === FAILURES_BEFORE_POLLS) fallBack();
      report('lost');
    }
    signal?.throwIfAborted();
    await pause(delayMs, signal);
  }

  /** One connection; true when nothing more will come. Throws however else it ends. */
  async function* stream(): AsyncGenerator<RequestEvent, boolean> {
    let chunks = 0;
    const operation = 'streamEvents';
    try {
      const headers = { 'last-event-id': seq ? `${seq}` : undefined };
      const {
        status,
        headers: known,
        data: body,
      } = await http
        .send<ReadableStream<Uint8Array> | null>(
          { id: operation, path: ['requests', id, 'events', 'stream'], headers, isStream: true },
          { signal },
        )
        .withResponse();
      if (status === 204) return true;
      if (!body || !known.get('content-type')?.startsWith('text/event-stream')) {
        void body?.cancel();
        fallBack();
      } else {
        report('open');
        for await (const messages of readStream(body, stallTimeoutMs, signal)) {
          // A connection that brought more than a greeting was a good one: the next wait is short again.
          if (chunks) failures = 0;
          chunks += 1;
          for (const message of messages) {
            const event = readEvent(message);
            if (!event || event.seq > seq + 1) yield* catchUp(event?.seq);
            if (event) yield* fresh([event]);
          }
        }
      }
    } catch (error) {
      const isHeldBack = error instanceof TimeoutError && !chunks;
      if (isHeldBack || (error instanceof ApiError && error.status === 406)) fallBack();
      else throw error;
    }
    // No fault of anyone's: services and proxies end long connections as a matter of course.
    throw new ConnectionError('no answer', { operation });
  }

  function fallBack(): void {
    pollsLeft = polls;
    polls *= 2;
  }

  /** Asks once whether anything changed, and for what. */
  async function* poll(): AsyncGenerator<RequestEvent, void> {
    const headers = { 'if-none-match': etag };
    const { data, etag: newest } = await http
      .send<ServiceRequest | null>({ id: 'getRequest', path: ['requests', id], headers }, { signal })
      .withResponse();
    report('open');
    if (data && data.lastSeq > seq) yield* catchUp();
    etag = newest ?? etag;
    failures = 0;
    pollsLeft -= 1;
  }

  /** What the timeline holds after the last event, up to the one at `end`. */
  function catchUp(end?: number): AsyncGenerator<RequestEvent, void> {
    return fresh(new Events(http).list(id, { after: seq }, { signal }), end);
  }

  /** Those of `events` that did not come before, up to the one at `end`. */
  async function* fresh(
    events: Iterable<RequestEvent> | AsyncIterable<RequestEvent>,
    end = Infinity,
  ): AsyncGenerator<RequestEvent, void> {
    for await (const event of events) {
      signal?.throwIfAborted();
      if (event.seq >= end) return;
      if (event.seq <= seq) continue;
      seq = event.seq;
      failures = 0;
      yield event;
    }
  }

  function report(now: ConnectionState): void {
    if (now !== state) onConnection?.(now);
    state = now;
  }
}

/** Undefined when it cannot be read: then the timeline is asked for what the message should have said. */
function readEvent(message: string): RequestEvent | undefined {
  try {
    // The contract gives the shape; its place in the timeline is the one thing a watch relies on.
    const event = JSON.parse(message) as RequestEvent;
    return Number.isInteger(event.seq) ? event : undefined;
  } catch {
    return undefined;
  }
}
