import { type AppendEvent, type CreateServiceRequest, type Import } from '../contract.js';
import { appendEvent, createServiceRequest, importFile } from './bodies.js';
import { etagOf, isKnown } from './canonical.js';
import { type KeptRequest, type Ledger, toRequestEvent, toServiceRequest } from './ledger.js';
import { type LiveStreams, type StreamFault } from './live-streams.js';
import { pageOf } from './pages.js';
import { Refusal } from './problem.js';
import { bringIn } from './rules/imports.js';
import { takeIn } from './rules/intake.js';
import { search } from './rules/search.js';
import { append } from './rules/timeline.js';
import { type Shape } from './shape.js';

/** One call that has been read and found to be well formed. */
export interface ReadCall {
  /** The last variable part of the path: an id, a reference or a code. */
  id: string;
  query: Record<string, string | number | undefined>;
  /** Of the operation's own shape. */
  body: unknown;
  headers: Headers;
  signal: AbortSignal;
  /** True when the caller showed the key. */
  hasKey: boolean;
  fault: StreamFault | undefined;
}

export interface Answer {
  status: number;
  body?: unknown;
  stream?: ReadableStream<Uint8Array> | undefined;
  headers?: Record<string, string> | undefined;
}

export interface Operation {
  id: string;
  method: 'GET' | 'POST';
  /** With `*` for what varies. */
  path: string;
  needsKey?: boolean;
  /** The parameters it takes. Without them, whatever stands there is passed over. */
  query?: Record<string, Shape>;
  body?: Shape;
  answer: (call: ReadCall) => Answer;
}

interface Means {
  ledger: Ledger;
  streams: LiveStreams;
  now: () => Date;
  /** What every path starts with, such as `/v1`. */
  basePath: string;
  bankHolidays: readonly string[];
}

const words: Shape = { type: 'string', maxLength: 200 };
const limit: Shape = { type: 'integer', minimum: 1, maximum: 200 };

/** The operations of the contract that the reference service has. */
export function operationsOf({ ledger, streams, now, basePath, bankHolidays }: Means): Operation[] {
  const read = (request: KeptRequest, status: number, headers: Record<string, string> = {}): Answer => {
    const body = toServiceRequest(request, now());
    return { status, body, headers: { etag: etagOf(body), ...headers } };
  };

  return [
    {
      id: 'listServices',
      method: 'GET',
      path: '/services',
      query: { q: words, group: words },
      answer({ query: { q, group } }) {
        const services = [...ledger.services.values()].filter(
          (one) => group === undefined || one.group === group,
        );
        const found = `${q ?? ''}`.trim() === '' ? services : search(services, `${q}`);
        return {
          status: 200,
          body: { data: found.map(({ questions: _, ...service }) => service), nextCursor: null },
        };
      },
    },
    {
      id: 'getService',
      method: 'GET',
      path: '/services/*',
      answer({ id }) {
        const body = ledger.services.get(id);
        if (!body) throw new Refusal('not-found', 'No service has this code');
        return { status: 200, body };
      },
    },
    {
      id: 'listRequests',
      method: 'GET',
      path: '/requests',
      query: {
        serviceCode: { type: 'string', maxLength: 100 },
        state: { type: 'string', enum: ['open', 'closed'] },
        updatedAfter: { type: 'string', format: 'date-time' },
        limit,
        cursor: words,
      },
      answer({ query: { serviceCode, state, updatedAfter, ...place } }) {
        const matching = [...ledger.requests].filter(
          ({ facts, course, updatedAt }) =>
            (serviceCode === undefined || facts.serviceCode === serviceCode) &&
            (state === undefined || course.standing.state === state) &&
            (updatedAfter === undefined || Date.parse(updatedAt) > Date.parse(`${updatedAfter}`)),
        );
        const { page, nextCursor } = pageOf(matching, place);
        return {
          status: 200,
          body: { data: page.map((request) => toServiceRequest(request, now())), nextCursor },
        };
      },
    },
    {
      id: 'createRequest',
      method: 'POST',
      path: '/requests',
      query: {},
      body: createServiceRequest,
      answer({ body }) {
        // Held to its shape before; the same goes for the bodies below.
        const request = takeIn(ledger, body as CreateServiceRequest, now(), bankHolidays);
        return read(request, 201, { location: `${basePath}/requests/${request.id}` });
      },
    },
    {
      id: 'getRequest',
      method: 'GET',
      path: '/requests/*',
      answer({ id, headers }) {
        const answer = read(ledger.find(id), 200);
        if (!isKnown(answer.headers?.['etag'] ?? '', headers.get('if-none-match'))) return answer;
        return { status: 304, headers: answer.headers };
      },
    },
    {
      id: 'listEvents',
      method: 'GET',
      path: '/requests/*/events',
      query: { after: { type: 'integer', minimum: 0 }, limit },
      answer({ id, query: { after = 0, limit = 50 }, hasKey }) {
        const events = ledger.find(id).timeline.filter(({ seq }) => seq > Number(after));
        const page = events.slice(0, Number(limit));
        const nextAfter = events.length > page.length ? (page.at(-1)?.seq ?? null) : null;
        return { status: 200, body: { data: page.map((event) => toRequestEvent(event, hasKey)), nextAfter } };
      },
    },
    {
      id: 'appendEvent',
      method: 'POST',
      path: '/requests/*/events',
      needsKey: true,
      query: {},
      body: appendEvent,
      answer({ id, body }) {
        const { event, isNew } = append(ledger, ledger.find(id), body as AppendEvent, now());
        return { status: isNew ? 201 : 200, body: toRequestEvent(event, true) };
      },
    },
    {
      id: 'streamEvents',
      method: 'GET',
      path: '/requests/*/events/stream',
      query: {},
      answer({ id, headers, signal, hasKey, fault }) {
        const { id: requestId } = ledger.find(id);
        if (streams.isOver) return { status: 204 };
        const after = headers.get('last-event-id') ?? '0';
        if (!/^\d+$/.test(after)) {
          const detail = 'Last-Event-ID must be a whole number';
          throw new Refusal('invalid-request', detail, [{ pointer: '#header/Last-Event-ID', detail }]);
        }
        const news = (seq: number) =>
          // Found anew each time: an import that fails puts everything back as it was.
          ledger.find(requestId).timeline.slice(seq).map((event) => toRequestEvent(event, hasKey)); // prettier-ignore
        const stream = streams.open({ read: news, after: Number(after), signal, fault });
        return {
          status: 200,
          stream,
          headers: {
            'content-type': 'text/event-stream',
            'cache-control': 'no-store',
            'x-accel-buffering': 'no',
          },
        };
      },
    },
    {
      id: 'createImport',
      method: 'POST',
      path: '/imports',
      needsKey: true,
      query: {},
      body: importFile,
      answer({ body }) {
        return { status: 201, body: ledger.atomically(() => bringIn(ledger, body as Import, now())) };
      },
    },
  ];
}
