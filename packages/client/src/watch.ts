import { pause } from './abort.js';
import { type Answered } from './call.js';
import { type RequestEvent, type ServiceRequest } from './contract.js';
import { ApiError, TimeoutError } from './errors.js';
import { readStream } from './event-stream.js';
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

/** What a watch asks of the service. */
export interface WatchSource {
  retryDelayMs: number;
  open(after: number): Promise<Response>;
  get(etag: string | undefined): Promise<Answered<ServiceRequest | null>>;
  list(after: number): AsyncIterable<RequestEvent>;
}

type Ending = 'over' | 'lost' | 'blocked';

/** After this many polls the stream is tried again; after twice as many when it turns out to be blocked still. */
const POLLS_BEFORE_STREAM = 12;
/** A connection that lived this long was a good one, so the next wait is short again. */
const GOOD_CONNECTION_MS = 5000;
/** One connection that closes without a byte may be chance; the second is a proxy that holds streams back. */
const SILENT_CONNECTIONS = 2;

/** Follows one timeline: every event once, in the order of `seq`, over as many connections as it takes. */
export class Watch {
  readonly #source: WatchSource;
  readonly #options: WatchOptions;
  #seq: number;
  #state: ConnectionState | undefined;
  /** Connections and polls in a row that were no good. */
  #failures = 0;
  #silent = 0;

  constructor(source: WatchSource, options: WatchOptions) {
    this.#source = source;
    this.#options = options;
    this.#seq = options.lastEventId ?? 0;
  }

  /** Ends when the service says with a 204 that nothing more will come; throws what will not pass by itself. */
  async *run(): AsyncGenerator<RequestEvent, void> {
    let polls = POLLS_BEFORE_STREAM;
    for (;;) {
      const ending = yield* this.#stream();
      if (ending === 'over') return;
      if (ending === 'lost') continue;
      yield* this.#poll(polls);
      polls *= 2;
    }
  }

  /** One connection. */
  async *#stream(): AsyncGenerator<RequestEvent, Ending> {
    const { signal, stallTimeoutMs = 35_000 } = this.#options;
    const startedAt = performance.now();
    let heard = false;
    let fault: unknown;
    try {
      const response = await this.#source.open(this.#seq);
      if (response.status === 204) return 'over';
      if (!response.body || !response.headers.get('content-type')?.startsWith('text/event-stream')) {
        void response.body?.cancel();
        return 'blocked';
      }
      this.#report('open');
      for await (const messages of readStream(response.body, stallTimeoutMs, signal)) {
        heard = true;
        for (const message of messages) yield* this.#take(message);
      }
    } catch (error) {
      fault = error;
    }
    signal?.throwIfAborted();
    this.#silent = heard || fault ? 0 : this.#silent + 1;
    const isRefused = fault instanceof ApiError && fault.status === 406;
    const isHeldBack = (fault instanceof TimeoutError && !heard) || this.#silent === SILENT_CONNECTIONS;
    if (isRefused || isHeldBack) return 'blocked';
    if (heard && performance.now() - startedAt > GOOD_CONNECTION_MS) this.#failures = 0;
    await this.#recover(fault);
    return 'lost';
  }

  async *#poll(times: number): AsyncGenerator<RequestEvent, void> {
    const { signal, pollIntervalMs = 5000 } = this.#options;
    this.#silent = 0;
    let etag: string | undefined;
    for (let poll = 0; poll < times; poll += 1) {
      try {
        const answer = await this.#source.get(etag);
        this.#report('open');
        if (answer.data && answer.data.lastSeq > this.#seq) yield* this.#catchUp();
        etag = answer.etag ?? etag;
        this.#failures = 0;
        await pause(pollIntervalMs, signal);
      } catch (error) {
        signal?.throwIfAborted();
        await this.#recover(error);
      }
    }
  }

  /** Says that the connection is lost and waits before the next; throws a fault that will not pass. */
  async #recover(fault: unknown): Promise<void> {
    this.#failures += 1;
    // A clean close is no fault: services and proxies end long connections as a matter of course.
    const error = fault ?? new TimeoutError('closed', { operation: 'streamEvents' });
    const delayMs = retryDelay(error, this.#failures, this.#source.retryDelayMs);
    if (delayMs === undefined) throw error;
    this.#report('lost');
    await pause(delayMs, this.#options.signal);
  }

  /** The event of a message, unless it came before; first those that should have come before it. */
  async *#take(message: string): AsyncGenerator<RequestEvent, void> {
    const event = readEvent(message);
    if (!event || event.seq > this.#seq + 1) yield* this.#catchUp(event?.seq);
    if (event && this.#advance(event)) yield event;
  }

  async *#catchUp(before = Infinity): AsyncGenerator<RequestEvent, void> {
    for await (const event of this.#source.list(this.#seq)) {
      if (event.seq >= before) return;
      if (this.#advance(event)) yield event;
    }
  }

  /** True when the event is new. */
  #advance({ seq }: RequestEvent): boolean {
    this.#options.signal?.throwIfAborted();
    if (seq <= this.#seq) return false;
    this.#seq = seq;
    this.#failures = 0;
    return true;
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
    const event = JSON.parse(message) as RequestEvent | null;
    return Number.isInteger(event?.seq) && event ? event : undefined;
  } catch {
    return undefined;
  }
}
