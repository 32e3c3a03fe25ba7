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

/** Follows one timeline: every event once, in the order of `seq`, over as many connections as it takes. */
export class Watch {
  readonly #http: Http;
  readonly #id: string;
  readonly #options: WatchOptions;
  #seq: number;
  #state: ConnectionState | undefined;
  #etag: string | undefined;
  /** Connections and polls in a row that were no good. */
  #failures = 0;
  #polls = POLLS_BEFORE_STREAM;
  #pollsLeft = 0;

  constructor(http: Http, id: string, options: WatchOptions) {
    this.#http = http;
    this.#id = id;
    this.#options = options;
    this.#seq = options.lastEventId ?? 0;
  }

  /** Ends when the service says with a 204 that nothing more will come; throws what will not pass by itself. */
  async *run(): AsyncGenerator<RequestEvent, void> {
    const { signal, pollIntervalMs = 5000 } = this.#options;
    for (;;) {
      let delayMs: number | undefined = pollIntervalMs;
      try {
        if (this.#pollsLeft > 0) yield* this.#poll();
        else if (yield* this.#stream()) return;
      } catch (error) {
        signal?.throwIfAborted();
        this.#failures += 1;
        delayMs = retryDelay(error, this.#failures, this.#http.retryDelayMs);
        if (delayMs === undefined) throw error;
        if (this.#failures === FAILURES_BEFORE_POLLS) this.#fallBack();
        this.#report('lost');
      }
      signal?.throwIfAborted();
      await pause(delayMs, signal);
    }
  }

  /** One connection; true when nothing more will come. Throws however else it ends. */
  async *#stream(): AsyncGenerator<RequestEvent, boolean> {
    const { signal, stallTimeoutMs = 35_000 } = this.#options;
    let chunks = 0;
    try {
      const {
        status,
        headers,
        data: body,
      } = await this.#http
        .send<ReadableStream<Uint8Array> | null>(
          {
            id: 'streamEvents',
            path: ['requests', this.#id, 'events', 'stream'],
            headers: { 'last-event-id': this.#seq ? `${this.#seq}` : undefined },
            isStream: true,
          },
          { signal },
        )
        .withResponse();
      if (status === 204) return true;
      if (!body || !headers.get('content-type')?.startsWith('text/event-stream')) {
        void body?.cancel();
        this.#fallBack();
      } else {
        this.#report('open');
        for await (const messages of readStream(body, stallTimeoutMs, signal)) {
          // A connection that brought more than a greeting was a good one: the next wait is short again.
          if (chunks) this.#failures = 0;
          chunks += 1;
          for (const message of messages) {
            const event = readEvent(message);
            if (!event || event.seq > this.#seq + 1) yield* this.#catchUp(event?.seq);
            if (event) yield* this.#fresh([event]);
          }
        }
      }
    } catch (error) {
      const isHeldBack = error instanceof TimeoutError && !chunks;
      if (isHeldBack || (error instanceof ApiError && error.status === 406)) this.#fallBack();
      else throw error;
    }
    // No fault of anyone's: services and proxies end long connections as a matter of course.
    throw new ConnectionError('no answer', { operation: 'streamEvents' });
  }

  #fallBack(): void {
    this.#pollsLeft = this.#polls;
    this.#polls *= 2;
  }

  /** Asks once whether anything changed, and for what. */
  async *#poll(): AsyncGenerator<RequestEvent, void> {
    const { data, etag } = await this.#http
      .send<ServiceRequest | null>(
        { id: 'getRequest', path: ['requests', this.#id], headers: { 'if-none-match': this.#etag } },
        { signal: this.#options.signal },
      )
      .withResponse();
    this.#report('open');
    if (data && data.lastSeq > this.#seq) yield* this.#catchUp();
    this.#etag = etag;
    this.#failures = 0;
    this.#pollsLeft -= 1;
  }

  /** What the timeline holds after the last event, up to the one at `end`. */
  #catchUp(end?: number): AsyncGenerator<RequestEvent, void> {
    const { signal } = this.#options;
    return this.#fresh(new Events(this.#http).list(this.#id, { after: this.#seq }, { signal }), end);
  }

  /** Those of `events` that did not come before, up to the one at `end`. */
  async *#fresh(
    events: Iterable<RequestEvent> | AsyncIterable<RequestEvent>,
    end = Infinity,
  ): AsyncGenerator<RequestEvent, void> {
    for await (const event of events) {
      this.#options.signal?.throwIfAborted();
      if (event.seq >= end) return;
      if (event.seq <= this.#seq) continue;
      this.#seq = event.seq;
      this.#failures = 0;
      yield event;
    }
  }

  #report(state: ConnectionState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#options.onConnection?.(state);
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
