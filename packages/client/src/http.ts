import ky, { HTTPError, TimeoutError as KyTimeoutError } from 'ky';
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
  type Send,
  type WriteOptions,
} from './options.js';
import { toPath } from './path.js';
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
  /** Sent as it is. */
  body?: BodyInit;
  /**
   * What comes back, when that is not JSON. A `stream` is the body itself, as soon as the headers are here: not
   * retried, and `timeoutMs` is for the headers.
   */
  gives?: keyof typeof ACCEPTED | undefined;
  /** What to fetch with instead. */
  fetch?: Fetch | undefined;
}

/** How to ask for what is not JSON. */
const ACCEPTED = { nothing: '*/*', bytes: 'image/*, application/pdf', stream: 'text/event-stream' };

/** What an answer held, once it is in memory: its text, or its bytes. */
interface Held {
  content?: string | Blob | undefined;
}

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
    const { id, json, body, gives, method = json || body ? 'POST' : 'GET' } = operation;
    // Not `randomUUID`, which browsers keep from pages served without TLS.
    const makeKey = () => crypto.getRandomValues(new Uint32Array(4)).join('-');
    const idempotencyKey = method === 'GET' ? undefined : (options.idempotencyKey ?? makeKey());
    const attempt: Attempt = { operation: id, method, attempt: 0, idempotencyKey };
    const answer = async (): Promise<Answered<T>> => {
      const held: Held = {};
      const response = await this.#exchange(operation, options, attempt, held);
      const { status, headers } = response;
      const known = { idempotencyKey, requestId: readRequestId(headers) };
      const data = status === 304 ? null : gives === 'stream' ? response.body : read(held.content, gives);
      if (data === undefined && gives !== 'nothing')
        throw new BadResponseError(`${status} without what was asked for`, { ...attempt, ...known });
      // The contract gives the shape; a reader tolerates what it does not know, so nothing is checked further.
      return { ...known, data: data as T, status, headers, etag: headers.get('etag') ?? undefined };
    };
    return call(answer());
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

  /** An answer that is 2xx or 304. What it holds has been read, unless it is a stream. */
  async #exchange(
    operation: Operation,
    options: WriteOptions,
    attempt: Attempt,
    held: Held,
  ): Promise<Response> {
    const { id, path, headers, gives, ...content } = operation;
    const { method, idempotencyKey } = attempt;
    const { language, hooks, ...defaults } = this.options;
    const totalTimeout = options.totalTimeoutMs ?? defaults.totalTimeoutMs ?? 30_000;
    const deadline = performance.now() + totalTimeout;
    let delayMs: number | undefined;
    try {
      return await ky(this.#base + toPath(path, id), {
        ...content,
        method,
        headers: {
          accept: gives ? ACCEPTED[gives] : 'application/json',
          'accept-language': language,
          'idempotency-key': idempotencyKey,
          ...headers,
          ...(options.headers && Object.fromEntries(new Headers(options.headers))),
        },
        // The contract knows no redirects. A write that followed one would arrive as a GET, or at another host.
        redirect: 'manual',
        signal: options.signal ?? null,
        timeout: options.timeoutMs ?? defaults.timeoutMs ?? 10_000,
        totalTimeout,
        throwHttpErrors: (status) => status !== 304,
        retry: {
          limit: gives === 'stream' ? 0 : (options.maxRetries ?? defaults.maxRetries ?? 2),
          methods: ['get', 'post', 'put', 'patch', 'delete'],
          delay: () => delayMs ?? 0,
          shouldRetry: ({ error: cause, retryCount }) => {
            const error = toError(cause, attempt);
            delayMs = retryDelay(error, retryCount, this.retryDelayMs, deadline - performance.now());
            if (delayMs === undefined) return false;
            // What has a delay is an error of ours.
            hooks?.onRetry?.({ ...attempt, delayMs, error: error as CouncilKitError });
            return true;
          },
        },
        // ky gives its fetch a Request and nothing else.
        fetch: (request) => this.#attempt(request as Request, operation, attempt, held),
      });
    } catch (error) {
      throw toError(error, attempt);
    }
  }

  /** One try. The body is read here, under ky's timer, so that a stalled or cut body is a failed try too. */
  async #attempt(
    request: Request,
    { gives, fetch = this.fetch }: Operation,
    attempt: Attempt,
    held: Held,
  ): Promise<Response> {
    const { hooks } = this.options;
    attempt.attempt += 1;
    hooks?.onAttempt?.({ ...attempt });
    const startedAt = performance.now();
    let response: Response;
    try {
      response = await this.#send(request, fetch);
      if (!response.ok) {
        // A 304 may not be given a body, not even an empty one; Chromium's has one all the same.
        if (response.body) response = new Response((await response.text()) || null, response);
      } else if (gives !== 'stream') {
        held.content = await (gives === 'bytes' ? response.blob() : response.text());
      }
    } catch (cause) {
      throw request.signal.aborted || cause instanceof CouncilKitError
        ? cause
        : new ConnectionError('no answer', { ...attempt, cause });
    }
    const { status, headers } = response;
    const durationMs = performance.now() - startedAt;
    hooks?.onResponse?.({ ...attempt, status, durationMs, requestId: readRequestId(headers) });
    const notice = readDeprecation(attempt.operation, headers);
    if (notice && !this.#warned.has(attempt.operation)) {
      this.#warned.add(attempt.operation);
      hooks?.onDeprecation?.(notice);
    }
    return response;
  }
}

/** What ky threw, as one of ours. What ky did not make is not ours to change: an abort, a mistake in a program. */
function toError(error: unknown, failure: Failure): unknown {
  if (error instanceof KyTimeoutError) return new TimeoutError('no answer in time', failure);
  if (!(error instanceof HTTPError)) return error;
  const { status, headers } = error.response;
  // Anything may stand between us and the service, so the body is a problem only if it looks like one.
  const body = error.data as Problem | null | undefined;
  const problem = typeof body?.type === 'string' ? body : undefined;
  const known = { ...failure, requestId: problem?.requestId ?? readRequestId(headers) };
  if (status < 400) return new BadResponseError('redirected: mend baseUrl', known);
  return refuse({ ...known, status, problem, retryAfter: readRetryAfter(headers.get('retry-after')) });
}

/** What the contract could mean by `content`; undefined where that is nothing. */
function read(content: Held['content'], gives: Operation['gives']): unknown {
  // Between us and the service anything may answer for it, with a page of its own.
  if (content instanceof Blob) return /^(image\/|application\/pdf)/.test(content.type) ? content : undefined;
  if (gives) return undefined;
  try {
    const data: unknown = JSON.parse(content ?? '');
    if (typeof data === 'object') return data ?? undefined;
  } catch {
    // As below.
  }
  return undefined;
}

function readRequestId(headers: Headers): string | undefined {
  return headers.get('request-id') ?? undefined;
}
