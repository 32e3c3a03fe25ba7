import ky, { type Options, TimeoutError as KyTimeoutError } from 'ky';
import { type Answered, type Call, call } from './call.js';
import { readBaseUrl } from './base-url.js';
import { type Problem } from './contract.js';
import {
  BadResponseError,
  ConnectionError,
  CouncilKitError,
  type Failure,
  refuse,
  TimeoutError,
} from './errors.js';
import { type Attempt, readDeprecation } from './hooks.js';
import { Listing, type Onward } from './listing.js';
import {
  type CallOptions,
  type CouncilKitOptions,
  type Fetch,
  type Issue,
  type Send,
  type WriteOptions,
} from './options.js';
import { toPath } from './path.js';
import { pause } from './pause.js';
import { readRetryAfter, retryDelay } from './retry.js';

/** One call, as the contract has it; its content in the words of ky. */
export interface Operation {
  id: string;
  /** Segments, not yet encoded. */
  path: readonly string[];
  /** Left out, a POST where there is something to send, and a GET where there is not. */
  method?: Attempt['method'];
  searchParams?: Record<string, string | number | undefined> | undefined;
  headers?: Record<string, string | undefined> | undefined;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is. Not `BodyInit`: our declarations name it, and a program without the DOM's types has none. */
  body?: Blob | ReadableStream<Uint8Array> | URLSearchParams;
  /**
   * What comes back, when that is not JSON. A `stream` is the body itself, as soon as the headers are here: not
   * retried, and `timeoutMs` is for the headers.
   */
  gives?: keyof typeof ACCEPTED | undefined;
  /** What to fetch with instead. */
  fetch?: Fetch | undefined;
  /** Throws when the answer is one to be expected, and not one that the method gives. */
  refuse?: (data: object, known: Failure & { status: number }) => void;
}

/** How to ask for what is not JSON. */
const ACCEPTED = { nothing: '*/*', bytes: 'image/*, application/pdf', stream: 'text/event-stream' };

/** The one place that talks to the network. */
export class Http {
  readonly options: CouncilKitOptions;
  readonly fetch: Fetch;
  /** The longest first wait of a backoff. */
  readonly retryDelayMs: number;
  readonly #base: string;
  readonly #send: Send;
  readonly #warned = new Set<string>();

  /** `send` sends the credentials along. */
  constructor(options: CouncilKitOptions, send: Send) {
    this.options = options;
    this.retryDelayMs = options.retryDelayMs ?? 300;
    this.#base = readBaseUrl(options.baseUrl);
    this.#send = send;
    // Called as a function of its own: browsers refuse a fetch that is called as a method of something else.
    this.fetch = options.fetch ?? ((request) => globalThis.fetch(request));
  }

  /** Sends, and reads what comes back, which is taken to be what the contract says it is. A 304 gives null. */
  send<T>(operation: Operation, options: WriteOptions = {}): Call<T> {
    return call(this.#exchange(operation, options));
  }

  /** A list of what `send` gives page by page. */
  list<Item, Page extends Onward & { data: Item[] }>(
    { searchParams, ...operation }: Operation,
    options?: CallOptions,
  ): Listing<Item, Page> {
    return new Listing((position) =>
      this.send({ ...operation, searchParams: { ...searchParams, ...position } }, options),
    );
  }

  /** Tries until there is an answer, or until trying again makes no sense. */
  async #exchange<T>(operation: Operation, options: WriteOptions): Promise<Answered<T>> {
    const { id, path, json, body, gives, method = json || body ? 'POST' : 'GET' } = operation;
    const { hooks, maxRetries, totalTimeoutMs } = this.options;
    const { signal } = options;
    const idempotencyKey = method === 'GET' ? undefined : (options.idempotencyKey ?? makeKey());
    const attempt: Attempt = { operation: id, method, attempt: 0, idempotencyKey };
    const url = this.#base + toPath(path, id);
    const deadline = performance.now() + (options.totalTimeoutMs ?? totalTimeoutMs ?? 30_000);
    const retries = gives === 'stream' ? 0 : (options.maxRetries ?? maxRetries ?? 2);
    for (;;) {
      try {
        return await this.#attempt<T>(url, operation, options, attempt, deadline - performance.now());
      } catch (cause) {
        // What ky did not make is not ours to change: an abort, a mistake in a program.
        const error =
          cause instanceof KyTimeoutError ? new TimeoutError('no answer in time', attempt) : cause;
        const { attempt: tries } = attempt;
        const delayMs =
          tries > retries
            ? undefined
            : retryDelay(error, tries, this.retryDelayMs, deadline - performance.now());
        if (delayMs === undefined) throw error;
        // What has a delay is an error of ours.
        hooks?.onRetry?.({ ...attempt, delayMs, error: error as CouncilKitError });
        await pause(delayMs, signal);
        signal?.throwIfAborted();
      }
    }
  }

  /** One try, which ky makes and times. Its retries are not used: they copy each request, the body included. */
  async #attempt<T>(
    url: string,
    { searchParams, headers: own, json, body, gives, fetch = this.fetch, refuse: refuseAnswer }: Operation,
    { signal, headers: more, timeoutMs = this.options.timeoutMs ?? 10_000 }: WriteOptions,
    attempt: Attempt,
    leftMs: number,
  ): Promise<Answered<T>> {
    const { language, hooks } = this.options;
    const { method, idempotencyKey } = attempt;
    let startedAt = 0;
    let content: string | Blob | undefined;
    const request: Options = {
      method,
      headers: {
        accept: gives ? ACCEPTED[gives] : 'application/json',
        'accept-language': language,
        'idempotency-key': idempotencyKey,
        ...own,
        ...(more && Object.fromEntries(new Headers(more))),
      },
      // The contract knows no redirects. A write that followed one would arrive as a GET, or at another host.
      redirect: 'manual',
      timeout: Math.min(timeoutMs, leftMs),
      retry: 0,
      throwHttpErrors: false,
      // The body is read here, under ky's timer, so that a stalled or cut body is a failed try too.
      // ky gives its fetch a Request and nothing else.
      fetch: (async (request: Request) => {
        attempt.attempt += 1;
        hooks?.onAttempt?.({ ...attempt });
        startedAt = performance.now();
        try {
          const response = await this.#send(request, fetch);
          if (!(response.ok && gives === 'stream'))
            content = await (response.ok && gives === 'bytes' ? response.blob() : response.text());
          return response;
        } catch (cause) {
          throw request.signal.aborted || cause instanceof CouncilKitError
            ? cause
            : new ConnectionError('no answer', { ...attempt, cause });
        }
      }) as NonNullable<Options['fetch']>,
    };
    // Left out where there is nothing to say, for ky copies every option many times.
    if (searchParams) request.searchParams = searchParams;
    if (json) request.json = json;
    if (body) request.body = body;
    if (signal) request.signal = signal;
    const response = await ky(url, request);
    const { status, headers, ok } = response;
    const requestId = headers.get('request-id') ?? undefined;
    hooks?.onResponse?.({ ...attempt, status, durationMs: performance.now() - startedAt, requestId });
    this.#warn(attempt.operation, headers);
    const known = { ...attempt, requestId, status };
    const data: unknown = status === 304 ? null : ok && gives === 'stream' ? response.body : read(content);
    if (typeof data === 'object' && data) refuseAnswer?.(data, known);
    if (!ok && data !== null) throw toError(headers, data, known);
    if (data === undefined && gives !== 'nothing')
      throw new BadResponseError(`${status} without an answer`, known);
    const schema = data ? this.options.schemas?.[attempt.operation] : undefined;
    const [issue] = (await schema?.['~standard'].validate(data))?.issues ?? [];
    if (issue) throw new BadResponseError(`${status} breaks the contract${placeOf(issue)}`, known);
    // The contract gives the shape, and what its reader does not know is let through: the answer is given as it came.
    const answer = data as T;
    return {
      data: answer,
      status,
      headers,
      etag: headers.get('etag') ?? undefined,
      requestId,
      idempotencyKey,
    };
  }

  /** Tells once of each operation that is going away. */
  #warn(operation: string, headers: Headers): void {
    const notice = readDeprecation(operation, headers);
    if (!notice || this.#warned.has(operation)) return;
    this.#warned.add(operation);
    this.options.hooks?.onDeprecation?.(notice);
  }
}

// Not `randomUUID` alone, which browsers keep from pages served without TLS.
function makeKey(): string {
  return crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-');
}

/** The error for an answer that is neither 2xx nor 304. */
function toError(headers: Headers, data: unknown, known: Failure & { status: number }): CouncilKitError {
  // Anything may stand between us and the service, so the body is a problem only if it looks like one.
  const body = data as Partial<Problem> | undefined;
  const problem = typeof body?.type === 'string' ? (body as Problem) : undefined;
  return refuse({
    ...known,
    requestId: problem?.requestId ?? known.requestId,
    problem,
    retryAfter: readRetryAfter(headers.get('retry-after')),
  });
}

/** What the contract could mean by `content`; undefined where that is nothing. */
function read(content: string | Blob | undefined): unknown {
  // Between us and the service anything may answer for it, with a page of its own.
  if (content instanceof Blob) return /^(image\/|application\/pdf)/.test(content.type) ? content : undefined;
  try {
    const data: unknown = JSON.parse(content ?? '');
    if (typeof data === 'object') return data ?? undefined;
  } catch {
    // As below.
  }
  return undefined;
}

/** Where an issue is, as a pointer. Not what is there, which may be about a person. */
function placeOf({ path = [] }: Issue): string {
  const steps = path.map((step) => `/${String(typeof step === 'object' ? step.key : step)}`);
  return path.length ? ` at ${steps.join('')}` : '';
}
