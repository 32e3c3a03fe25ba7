import {
  type AppendEvent,
  type EventFilter,
  type RequestEvent,
  type RequestEventPage,
} from '@councilkit/client';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { mustTakePart } from '../access/view.js';
import { type Caller } from '../access/caller.js';
import { operation } from '../contract/operations.js';
import { type Database } from '../database.js';
import { type AnswerWithStream } from '../event-streams.js';
import { seeRequest } from '../requests/seen-store.js';
import { appendEvent } from './append-store.js';
import { follow } from './follow.js';
import { type Hub } from './hub.js';
import { revealEvent } from './revealed.js';
import { sharedReader } from './shared-reader.js';
import { sayerOf } from './sayer.js';
import { eventsAfter, readTimeline } from './store.js';
import { type TimelineReading } from './timeline-reading.js';

interface Deps {
  db: Database;
  now: () => Date;
  hub: Hub;
  heartbeatMs: number;
  answerWithStream: AnswerWithStream;
}

type ById = { id: string };
/** What validation has filled in from the contract's defaults. */
type Filled = EventFilter & { after: number; limit: number };

/** As many events as a stream holds in memory for one reader. */
const EVENTS_PER_READING = 100;

/** The timeline of a request: read, added to, and followed live. */
export function eventRoutes(
  app: FastifyInstance,
  { db, now, hub, heartbeatMs, answerWithStream }: Deps,
): void {
  app.route<{ Params: ById; Querystring: Filled; Reply: RequestEventPage }>({
    ...operation('listEvents'),
    handler: async ({ params: { id }, query: { after, limit }, caller }) => {
      const { row, view } = await seeRequest(db, id, caller);
      const events = await eventsAfter(db, row.id, after, limit + 1);
      const page = events.slice(0, limit);
      return {
        data: page.map((event) => revealEvent(event, view)),
        nextAfter: events.length > limit ? (page.at(-1)?.seq ?? null) : null,
      };
    },
  });

  app.route<{
    Params: ById;
    Body: AppendEvent;
    Headers: { 'idempotency-key'?: string };
    Reply: RequestEvent;
  }>({
    ...operation('appendEvent'),
    handler: async ({ params: { id }, body, headers, caller }, reply) => {
      const { view } = await seeRequest(db, id, caller);
      mustTakePart(caller, view);
      const writing = { now: now(), key: headers['idempotency-key'] };
      const event = await appendEvent(db, id, body, sayerOf(caller), writing);
      for (const { requestId, seq } of event.news) hub.announce(requestId, seq);
      return reply.code(event.status === 200 ? 200 : 201).send(revealEvent(event.body, view));
    },
  });

  const read = (requestId: string, after: number) => readTimeline(db, requestId, after, EVENTS_PER_READING);
  const readShared = sharedReader(read);
  app.route<{ Params: ById; Headers: { 'last-event-id'?: number; authorization?: string } }>({
    ...operation('streamEvents'),
    // A HEAD would follow the request for ever and say nothing.
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const { params, headers, caller } = request;
      const { row } = await seeRequest(db, params.id, caller);
      const after = headers['last-event-id'] ?? 0;
      const show = shownTo(request);
      // Who has credentials is asked for them again first.
      const isAnybody = headers.authorization === undefined;
      return answerWithStream(request, reply, (signal, sayAtOnce) => {
        const sayNow = isAnybody ? sayAtOnce : undefined;
        return follow({ requestId: row.id, after, hub, read, readShared, show, sayNow, signal, heartbeatMs });
      });
    },
  });
}

/**
 * What is said to one who follows. Who they are, and what they may see, is asked for each reading anew: a stream outlives
 * tokens, and a request may be hidden while it is followed. Undefined when there is nothing they may see any more; whoever comes
 * back is told why.
 */
function shownTo(request: Pick<FastifyRequest, 'callerNow'>) {
  const framesFor = (reading: TimelineReading, caller: Caller | undefined) =>
    caller && reading.framesFor(caller);
  return (reading: TimelineReading) => {
    const caller = request.callerNow();
    return caller instanceof Promise
      ? caller.then((found) => framesFor(reading, found))
      : framesFor(reading, caller);
  };
}
