import { ConnectionError, CouncilKitError, TimeoutError } from '../errors.js';
import type { Http, Operation } from '../http.js';
import { retryDelay } from '../retry.js';
import { readStream } from './event-stream.js';
import { pause } from '../pause.js';

/** `open` while what the service says reaches you; `lost` while it does not, and it is being tried again. */
export type ConnectionState = 'open' | 'lost';

/** Options of everything that is followed live. */
export interface FollowOptions {
  /** Ends it; the loop then throws the reason of the signal. */
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

/** Something that can be followed. It knows its own place, and moves on with each item it gives. */
export interface Source<Item> {
  /** The stream, from its place on. */
  connect(): Promise<Operation>;
  /** What a message of the stream says, and before that whatever the stream left out. */
  read(message: string): AsyncIterable<Item>;
  /** Asks once for what is new; calls `onAnswer` when the service has answered. */
  poll(onAnswer: () => void): AsyncIterable<Item>;
}

/** After this many polls the stream is tried again; after twice as many when it turns out to be blocked still. */
const POLLS_BEFORE_STREAM = 12;
/** So many connections in a row that were no good are no chance. */
const FAILURES_BEFORE_POLLS = 5;

/**
 * Everything `source` has to give, in its order, over as many connections as it takes. Ends when the service says with
 * a 204 that nothing more will come; throws what will not pass by itself.
 */
export async function* follow<Item>(
  http: Http,
  source: Source<Item>,
  { signal, onConnection, stallTimeoutMs = 35_000, pollIntervalMs = 5000 }: FollowOptions,
): AsyncGenerator<Item, void> {
  let state: ConnectionState | undefined;
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
  async function* stream(): AsyncGenerator<Item, boolean> {
    const connection = await source.connect();
    let chunks = 0;
    try {
      const {
        status,
        headers,
        data: body,
      } = await http
        .send<ReadableStream<Uint8Array> | null>({ ...connection, gives: 'stream' }, { signal })
        .withResponse();
      if (status === 204) return true;
      if (!body || !headers.get('content-type')?.startsWith('text/event-stream')) {
        void body?.cancel();
        fallBack();
      } else {
        report('open');
        for await (const messages of readStream(body, connection.id, stallTimeoutMs, signal)) {
          // A connection that brought more than a greeting was a good one: the next wait is short again.
          if (chunks) failures = 0;
          chunks += 1;
          for (const message of messages) yield* pass(source.read(message));
        }
      }
    } catch (error) {
      const isHeldBack = error instanceof TimeoutError && !chunks;
      if (isHeldBack || (error instanceof CouncilKitError && error.status === 406)) fallBack();
      else throw error;
    }
    // No fault of anyone's: services and proxies end long connections as a matter of course.
    throw new ConnectionError('no answer', { operation: connection.id });
  }

  async function* poll(): AsyncGenerator<Item, void> {
    yield* pass(source.poll(() => report('open')));
    failures = 0;
    pollsLeft -= 1;
  }

  async function* pass(items: AsyncIterable<Item>): AsyncGenerator<Item, void> {
    for await (const item of items) {
      signal?.throwIfAborted();
      failures = 0;
      yield item;
    }
  }

  function fallBack(): void {
    pollsLeft = polls;
    polls *= 2;
  }

  function report(now: ConnectionState): void {
    if (now !== state) onConnection?.(now);
    state = now;
  }
}
