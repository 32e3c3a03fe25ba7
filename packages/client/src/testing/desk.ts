import { type Faults, type HappeningFault } from './faults.js';
import { type IdempotencyKeys } from './idempotency.js';
import { type Answer, type Operation } from './operations.js';
import { Refusal, toProblem } from './problem.js';
import { checkKey, type Incoming, readContent } from './read-call.js';

/** One call as the fake council saw it. */
export interface SeenCall {
  /** The operation of the contract, such as `createRequest`; empty when the fake council has no such operation. */
  operation: string;
  method: string;
  /** With its query, without what every path starts with. */
  path: string;
  headers: Headers;
  /** What the body says, when it is JSON. */
  body: unknown;
  /** Undefined while it is under way, and when no answer arrived. */
  status: number | undefined;
}

interface Means {
  operations: readonly Operation[];
  baseUrl: URL;
  apiKey: string;
  now: () => Date;
  keys: IdempotencyKeys;
  faults: Faults;
  /** Called after each write. */
  onWritten: () => void;
}

/** Takes calls and answers them, or lets happen to them what was asked for. */
export class Desk {
  readonly calls: SeenCall[] = [];
  readonly #means: Means;
  #requestIds = 0;

  constructor(means: Means) {
    this.#means = means;
  }

  /** As a platform's `fetch` does. */
  async fetch(request: Request): Promise<Response> {
    const text = await request.text();
    const { signal } = request;
    signal.throwIfAborted();
    const incoming = this.#find(request, text);
    const call = seen(incoming);
    this.calls.push(call);
    const fault = this.#means.faults.take(call.operation);
    if (fault.connection === 'refused') throw new TypeError('fetch failed');
    if (fault.delayMs !== undefined) await wait(fault.delayMs, signal);
    const isFailing = fault.status !== undefined;
    const response = isFailing ? this.#fail(fault) : this.#answer(incoming, signal, fault);
    if (fault.connection === 'lost') throw new TypeError('terminated');
    call.status = response.status;
    return response;
  }

  #find({ url: address, method, headers }: Request, text: string): Incoming {
    const { baseUrl, operations } = this.#means;
    const url = new URL(address);
    const path = url.pathname.slice(baseUrl.pathname.length);
    if (url.origin !== baseUrl.origin || !url.pathname.startsWith(`${baseUrl.pathname}/`)) {
      throw new TypeError(`The fake council answers at ${baseUrl.href} alone`);
    }
    const operation = operations.find((one) => one.method === method && segmentsOf(one, path));
    const [id = ''] = (operation && segmentsOf(operation, path)) ?? [];
    return { operation, method, id, path, url, headers, text };
  }

  #answer(incoming: Incoming, signal: AbortSignal, fault: HappeningFault): Response {
    const requestId = this.#nextRequestId();
    try {
      const { operation, headers, method, path } = incoming;
      if (!operation) throw new Refusal('not-in-the-fake', `The fake council has no ${method} ${path}`);
      const hasKey = checkKey(operation, headers, this.#means.apiKey);
      const { query, body } = readContent(operation, incoming);
      const id = readId(incoming.id);
      const answer = () =>
        operation.answer({ id, query, body, headers, signal, hasKey, fault: fault.stream });
      return respond(
        operation.body ? this.#write(operation, id, body, headers, answer) : answer(),
        requestId,
      );
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return refusal(error, requestId);
    }
  }

  #write({ id: name }: Operation, id: string, body: unknown, headers: Headers, write: () => Answer): Answer {
    const { keys, now, onWritten } = this.#means;
    const answer = keys.once(name, headers.get('idempotency-key'), { id, body }, now(), write);
    onWritten();
    return answer;
  }

  #fail({ status = 503, retryAfter, slug = 'unavailable', body }: HappeningFault): Response {
    const requestId = this.#nextRequestId();
    const headers = new Headers({ 'request-id': requestId });
    if (retryAfter !== undefined) headers.set('retry-after', `${retryAfter}`);
    headers.set('content-type', body === undefined ? 'application/problem+json' : 'text/html');
    const type = `urn:councilkit:problem:${slug}`;
    const problem = { type, title: 'The fake council was told to fail', status, requestId };
    return new Response(body ?? JSON.stringify(problem), { status, headers });
  }

  #nextRequestId(): string {
    this.#requestIds += 1;
    return `fake-${this.#requestIds}`;
  }
}

function seen({ operation, method, path, url, headers, text }: Incoming): SeenCall {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // Not JSON, or nothing at all.
  }
  return {
    operation: operation?.id ?? '',
    method,
    path: path + url.search,
    headers,
    body,
    status: undefined,
  };
}

/** Settles after `ms`, or rejects with the reason of `signal` as soon as that aborts, as a platform's `fetch` does. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      // Whatever the caller gave as its reason is what it hears.
      reject(signal.reason as Error);
    });
  });
}

function respond({ status, body, stream, headers }: Answer, requestId: string): Response {
  const json = body === undefined ? null : JSON.stringify(body);
  return new Response(stream ?? json, {
    status,
    headers: {
      ...(json !== null && { 'content-type': 'application/json' }),
      'cache-control': 'no-cache',
      'request-id': requestId,
      ...headers,
    },
  });
}

function refusal(error: Refusal, requestId: string): Response {
  const problem = toProblem(error, requestId);
  const headers = new Headers({ 'content-type': 'application/problem+json', 'request-id': requestId });
  if (problem.status === 401) headers.set('www-authenticate', 'Bearer');
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}

/** What stands in `path` where the operation's path varies; undefined when the paths differ. */
function segmentsOf({ path: template }: Operation, path: string): string[] | undefined {
  const [expected, given] = [template.split('/'), path.split('/')];
  const isSame = expected.every((segment, index) => segment === '*' || segment === given[index]);
  if (!isSame || expected.length !== given.length) return undefined;
  return given.filter((_, index) => expected[index] === '*');
}

function readId(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Refusal('not-found', 'There is nothing at this address');
  }
}
