import { contracted as operations } from '../generated/operations.js';
import { type Access } from './access.js';
import { type Faults, type HappeningFault } from './faults.js';
import { type IdempotencyKeys } from './idempotency.js';
import { type Answer, type Handler, type Handlers, type OperationId, type ReadCall } from './operation.js';
import { Refusal, toProblem } from './problem.js';
import { type Incoming, readContent } from './read-call.js';
import { type Contracted } from './shape.js';

/** One call as the fake council saw it. */
export interface SeenCall {
  /** The operation of the contract, such as `createRequest`; empty when the contract has no such operation. */
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
  handlers: Handlers<OperationId>;
  baseUrl: URL;
  /** Where clients get their tokens. */
  tokenUrl: string;
  access: Access;
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
    const bytes = new Uint8Array(await request.arrayBuffer());
    const { signal, url, headers } = request;
    signal.throwIfAborted();
    if (url === this.#means.tokenUrl) {
      return this.#means.access.grant(headers, new TextDecoder().decode(bytes), this.#means.now());
    }
    const incoming = this.#find(request, bytes);
    const call = seen(incoming);
    this.calls.push(call);
    const fault = this.#means.faults.take(call.operation);
    if (fault.connection === 'refused') throw new TypeError('fetch failed');
    if (fault.delayMs !== undefined) await wait(fault.delayMs, signal);
    const isFailing = fault.status !== undefined;
    const response = isFailing ? this.#fail(fault) : await this.#answer(incoming, signal, fault);
    if (fault.connection === 'lost') throw new TypeError('terminated');
    call.status = response.status;
    return response;
  }

  #find({ url: address, method, headers }: Request, bytes: Uint8Array<ArrayBuffer>): Incoming {
    const { baseUrl } = this.#means;
    const url = new URL(address);
    const path = url.pathname.slice(baseUrl.pathname.length);
    if (url.origin !== baseUrl.origin || !url.pathname.startsWith(`${baseUrl.pathname}/`)) {
      throw new TypeError(`The fake council answers at ${baseUrl.href} alone`);
    }
    const [id, contracted] =
      operationsOfContract.find(([, one]) => one.method === method && segmentsOf(one, path)) ?? [];
    const segments = (contracted && segmentsOf(contracted, path)) ?? [];
    return { id, contracted, method, segments, path, url, headers, bytes };
  }

  async #answer(incoming: Incoming, signal: AbortSignal, fault: HappeningFault): Promise<Response> {
    const requestId = this.#nextRequestId();
    try {
      const { id: operation, contracted, headers } = incoming;
      if (!operation || !contracted) throw new Refusal('not-found', 'There is nothing at this address');
      const { access, now, handlers } = this.#means;
      const caller = access.admit(contracted, headers, now());
      const content = await readContent(contracted, incoming);
      const [id = '', name = ''] = incoming.segments.map(readSegment);
      // The handler of the operation whose shapes the call was held to.
      const handle = handlers[operation] as Handler<OperationId>;
      const call = { id, name, ...content, headers, signal, caller, fault: fault.stream } as ReadCall;
      const answer = () => handle(call);
      const isWrite = contracted.method !== 'GET';
      return respond(await (isWrite ? this.#write(operation, call, answer) : answer()), requestId);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return refusal(error, requestId);
    }
  }

  async #write(
    operation: OperationId,
    { id, name, body, headers }: ReadCall,
    write: () => Answer | Promise<Answer>,
  ): Promise<Answer> {
    const { keys, now, onWritten } = this.#means;
    const key = headers.get('idempotency-key');
    const answer = await keys.once(operation, key, { id, name, body }, now(), write);
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

/** A path in plain words comes before one in which that word may vary. */
const operationsOfContract = (Object.entries(operations) as [OperationId, Contracted][]).toSorted(
  ([, a], [, b]) => a.path.split('*').length - b.path.split('*').length,
);

function seen({ id, method, path, url, headers, bytes }: Incoming): SeenCall {
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // Not JSON, or nothing at all.
  }
  return { operation: id ?? '', method, path: path + url.search, headers, body, status: undefined };
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

function respond({ status, body, bytes, stream, headers }: Answer, requestId: string): Response {
  const json = body === undefined ? null : JSON.stringify(body);
  return new Response(stream ?? bytes?.content ?? json, {
    status,
    headers: {
      ...(json !== null && { 'content-type': 'application/json' }),
      ...(bytes && { 'content-type': bytes.mediaType }),
      'cache-control': 'no-cache',
      'request-id': requestId,
      ...headers,
    },
  });
}

function refusal(error: Refusal, requestId: string): Response {
  const problem = toProblem(error, requestId);
  const headers = new Headers({ 'content-type': 'application/problem+json', 'request-id': requestId });
  for (const [name, value] of Object.entries(error.headers)) headers.set(name, value);
  if (problem.status === 401) headers.set('www-authenticate', 'Bearer');
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}

/** What stands in `path` where the operation's path varies; undefined when the paths differ. */
function segmentsOf({ path: template }: Contracted, path: string): string[] | undefined {
  const [expected, given] = [template.split('/'), path.split('/')];
  const isSame = expected.every((segment, index) => segment === '*' || segment === given[index]);
  if (!isSame || expected.length !== given.length) return undefined;
  return given.filter((_, index) => expected[index] === '*');
}

function readSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Refusal('not-found', 'There is nothing at this address');
  }
}
