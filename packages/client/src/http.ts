import ky, { HTTPError, TimeoutError as KyTimeoutError } from 'ky';
import { orAbort } from './abort.js';
import { type Answered } from './call.js';
import { createCredentials, type Credentials } from './credentials.js';
import {
  BadResponseError,
  ConnectionError,
  CouncilKitError,
  type Failure,
  refuse,
  TimeoutError,
} from './errors.js';
import { type Problem } from './contract.js';
import { type Attempt, readDeprecation } from './hooks.js';
import { type CouncilKitOptions, type WriteOptions } from './options.js';
import { toPath } from './path.js';
import { readRetryAfter, retryDelay } from './retry.js';

/** One call, as the contract has it. */
export interface Operation {
  id: string;
  method: 'GET' | 'POST';
  /** Segments, not yet encoded. */
  path: readonly string[];
  query?: Record<string, string | number | undefined> | undefined;
  headers?: Record<string, string | undefined> | undefined;
  body?: unknown;
  /** Hands the answer over as soon as its headers are here; its body comes bit by bit. Never retried. */
  isStream?: boolean | undefined;
}

/** The one place that talks to the network. */
export class Http {
  readonly #options: CouncilKitOptions;
  readonly #base: string;
  readonly #credentials: Credentials | undefined;
  readonly #fetch: (request: Request) => Promise<Response>;
  readonly #warned = new Set<string>();

  constructor(options: CouncilKitOptions) {
    this.#options = options;
    this.#base = readBase(options.baseUrl);
    // Called as a function of its own: browsers refuse a fetch that is called as a method of something else.
    const { fetch = (request) => globalThis.fetch(request) } = options;
    this.#fetch = fetch;
    this.#credentials = createCredentials(options, fetch);
  }

  /** The longest first wait of a backoff. */
  get retryDelayMs(): number {
    return this.#options.retryDelayMs ?? 300;
  }

  /** Sends and reads; the JSON is taken to be what the contract says it is. A 304 gives null. */
  async send<T>(operation: Operation, options: WriteOptions = {}): Promise<Answered<T>> {
    const { response, idempotencyKey } = await this.#exchange(operation, options);
    const { status, headers } = response;
    const requestId = readRequestId(headers);
    const data = status === 304 ? null : readObject(await response.text());
    if (data === undefined) {
      throw new BadResponseError(`${status} with a body that is not the JSON of the contract`, {
        operation: operation.id,
        idempotencyKey,
        requestId,
      });
    }
    // The contract gives the shape; a reader tolerates what it does not know, so nothing is checked further.
    return {
      data: data as T,
      status,
      headers,
      etag: headers.get('etag') ?? undefined,
      requestId,
      idempotencyKey,
    };
  }

  /** Opens a stream. The time limit of one attempt is the limit for its headers. */
  async open(operation: Operation, signal: AbortSignal | undefined): Promise<Response> {
    const { response } = await this.#exchange({ ...operation, isStream: true }, { signal });
    return response;
  }

  async #exchange(operation: Operation, options: WriteOptions) {
    const { id, method, isStream } = operation;
    const { signal } = options;
    const totalTimeoutMs = options.totalTimeoutMs ?? this.#options.totalTimeoutMs ?? 30_000;
    const idempotencyKey = method === 'POST' ? (options.idempotencyKey ?? randomKey()) : undefined;
    const failure: Failure = { operation: id, idempotencyKey };
    const deadline = performance.now() + totalTimeoutMs;
    const attempt: Attempt = { operation: id, method, attempt: 0, idempotencyKey };
    let delayMs = 0;
    try {
      signal?.throwIfAborted();
      const response = await ky(this.#base + toPath(operation.path, id), {
        method,
        searchParams: operation.query,
        json: operation.body,
        headers: this.#headers(operation, options, idempotencyKey),
        // A redirected write would arrive as a GET, or carry a person's details to another host.
        redirect: method === 'GET' ? 'follow' : 'manual',
        signal: signal ?? null,
        timeout: options.timeoutMs ?? this.#options.timeoutMs ?? 10_000,
        totalTimeout: isStream ? false : totalTimeoutMs,
        throwHttpErrors: (status) => status !== 304,
        retry: {
          limit: isStream ? 0 : (options.maxRetries ?? this.#options.maxRetries ?? 2),
          methods: ['get', 'post'],
          delay: () => delayMs,
          shouldRetry: ({ error: cause, retryCount }) => {
            const error = toError(cause, failure);
            const wait = signal?.aborted
              ? undefined
              : retryDelay(error, retryCount, this.retryDelayMs, deadline - performance.now());
            if (wait === undefined) return false;
            delayMs = wait;
            if (error instanceof CouncilKitError)
              this.#options.hooks?.onRetry?.({ ...attempt, delayMs, error });
            return true;
          },
        },
        // ky gives its fetch a Request and nothing else.
        fetch: (request) => this.#attempt(request as Request, attempt, isStream === true),
      });
      return { response, idempotencyKey };
    } catch (error) {
      throw signal?.aborted && error === signal.reason ? error : toError(error, failure);
    }
  }

  /** One try. The body is read here, under ky's timer, so that a stalled or cut body is a failed try too. */
  async #attempt(request: Request, attempt: Attempt, isStream: boolean): Promise<Response> {
    const { hooks } = this.#options;
    attempt.attempt += 1;
    hooks?.onAttempt?.({ ...attempt });
    const startedAt = performance.now();
    const response = await this.#authorised(request)
      .then((answer) => (isStream && answer.ok ? answer : buffered(answer)))
      .catch((cause: unknown) => {
        throw request.signal.aborted || cause instanceof CouncilKitError
          ? cause
          : new ConnectionError('no answer', { ...attempt, cause });
      });
    const { status, headers } = response;
    const durationMs = performance.now() - startedAt;
    hooks?.onResponse?.({ ...attempt, status, durationMs, requestId: readRequestId(headers) });
    this.#warn(attempt.operation, headers);
    return response;
  }

  async #authorised(request: Request): Promise<Response> {
    const credentials = this.#credentials;
    if (!credentials || request.headers.has('authorization'))
      return orAbort(this.#fetch(request), request.signal);
    const spare = credentials.forget && request.clone();
    const send = async (bearing: Request): Promise<[Response, string]> => {
      const token = await orAbort(credentials.token(), request.signal);
      bearing.headers.set('authorization', `Bearer ${token}`);
      return [await orAbort(this.#fetch(bearing), request.signal), token];
    };
    const [response, token] = await send(request);
    if (response.status !== 401 || !spare) return response;
    // The token may have been withdrawn before its time: once more with a fresh one.
    void response.body?.cancel();
    credentials.forget?.(token);
    return (await send(spare))[0];
  }

  #headers(operation: Operation, options: WriteOptions, idempotencyKey: string | undefined): Headers {
    const headers = new Headers(options.headers);
    const own = {
      accept: operation.isStream ? 'text/event-stream' : 'application/json',
      'accept-language': this.#options.language,
      'idempotency-key': idempotencyKey,
      ...operation.headers,
    };
    for (const [name, value] of Object.entries(own)) {
      if (value !== undefined && !headers.has(name)) headers.set(name, value);
    }
    return headers;
  }

  #warn(operation: string, headers: Headers): void {
    const notice = readDeprecation(operation, headers);
    if (!notice || this.#warned.has(operation)) return;
    this.#warned.add(operation);
    this.#options.hooks?.onDeprecation?.(notice);
  }
}

/** What ky threw, as one of ours. What ky did not make is not ours to change: an abort, a mistake in a program. */
function toError(error: unknown, failure: Failure): unknown {
  if (error instanceof KyTimeoutError) return new TimeoutError('no answer in time', failure);
  if (!(error instanceof HTTPError)) return error;
  const { status, headers } = error.response;
  const problem = isProblemBody(error.data) ? error.data : undefined;
  const requestId = plain(problem?.requestId) ?? readRequestId(headers);
  if (status < 400)
    return new BadResponseError('a redirect; set baseUrl to where it leads', { ...failure, requestId });
  return refuse({
    ...failure,
    status,
    problem,
    requestId,
    retryAfter: readRetryAfter(headers.get('retry-after')),
  });
}

function isProblemBody(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string';
}

function readRequestId(headers: Headers): string | undefined {
  return plain(headers.get('x-request-id'));
}

/** An id that is safe to put into a message. */
function plain(id: string | null | undefined): string | undefined {
  return typeof id === 'string' && /^[\w.:-]{1,128}$/.test(id) ? id : undefined;
}

function readObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The answer with its body in memory. */
async function buffered(response: Response): Promise<Response> {
  const body = await response.arrayBuffer();
  // Status 0 is a redirect that a browser keeps from us; 204, 205 and 304 may not have a body.
  if (response.status === 0) return response;
  const { status, statusText, headers } = response;
  return new Response(body.byteLength ? body : null, { status, statusText, headers });
}

/** Not `randomUUID`, which browsers keep from pages served without TLS. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

function readBase(baseUrl: string): string {
  let url: URL;
  try {
    url = new URL(baseUrl, globalThis.location?.href);
  } catch {
    throw new TypeError(
      'baseUrl must be a whole address such as https://requests.example.gov.uk/v1, or a path in a browser',
    );
  }
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new TypeError('baseUrl must be an http or https address without credentials, query or fragment');
  }
  return url.href.replace(/\/+$/, '');
}
