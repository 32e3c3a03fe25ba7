import { type ChangeFilter, type ChangePage } from '@councilkit/client';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { findArea } from '../areas/store.js';
import { operation } from '../contract/operations.js';
import { type Database } from '../database.js';
import { type AnswerWithStream } from '../event-streams.js';
import { type Hub } from '../events/hub.js';
import { BEGINNING, readChangeCursor, writeChangeCursor } from './cursor.js';
import { followFeed } from './follow-feed.js';
import { readingOf } from './reading-store.js';
import { sharedFeed } from './shared-feed.js';
import { endOfFeed, placeChanges, readFeed, type FeedQuery } from './store.js';

interface Deps {
  db: Database;
  hub: Hub;
  heartbeatMs: number;
  answerWithStream: AnswerWithStream;
}

/** What validation has filled in from the contract's defaults. */
type Filled = ChangeFilter & { limit: number };

/** As many changes as a stream holds in memory for one reader. */
const CHANGES_PER_READING = 100;

/** What happened to all requests: read page by page, and followed live. */
export function changeRoutes(app: FastifyInstance, { db, hub, heartbeatMs, answerWithStream }: Deps): void {
  /** Where a caller wants to start. */
  async function placeOf(after: string | undefined, pointer: string): Promise<number> {
    if (after === undefined) return BEGINNING;
    return after === 'latest' ? endOfFeed(db) : readChangeCursor(after, pointer);
  }

  app.route<{ Querystring: Filled; Reply: ChangePage }>({
    ...operation('listChanges'),
    handler: async ({ query: { after, ...filter }, caller }) => {
      await placeChanges(db);
      const query = { after: await placeOf(after, '#query/after'), ...filter };
      const reading = await readingOf(db, await readFeed(db, query));
      return {
        data: reading.changesFor(caller),
        nextAfter: writeChangeCursor(reading.next),
        hasMore: reading.hasMore,
      };
    },
  });

  const readShared = sharedFeed(async (query: FeedQuery) => {
    await placeChanges(db);
    return readingOf(db, await readFeed(db, query));
  });

  /** What is said to one who follows. Who they are is asked for each reading anew, since a stream outlives tokens. */
  async function* follow(
    request: Pick<FastifyRequest, 'callerNow'>,
    query: Omit<FeedQuery, 'limit'>,
    signal: AbortSignal,
  ) {
    const readings = followFeed({
      after: query.after,
      hub,
      read: (after, news) => readShared({ ...query, after, limit: CHANGES_PER_READING }, news),
      signal,
      heartbeatMs,
    });
    for await (const reading of readings) {
      if (!reading) {
        yield undefined;
        continue;
      }
      const caller = await request.callerNow();
      if (!caller) return;
      const frames = reading.framesFor(caller);
      if (frames.length > 0) yield frames;
    }
  }

  app.route<{
    Querystring: Omit<ChangeFilter, 'limit'>;
    Headers: { 'last-event-id'?: string };
  }>({
    ...operation('streamChanges'),
    // A HEAD would follow the feed for ever and say nothing.
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const { query, headers } = request;
      const { after, ...filter } = query;
      const seen = headers['last-event-id'];
      await placeChanges(db);
      const place =
        seen === undefined
          ? await placeOf(after, '#query/after')
          : readChangeCursor(seen, '#header/Last-Event-ID');
      return answerWithStream(request, reply, (signal) =>
        follow(request, { ...filter, after: place }, signal),
      );
    },
  });

  app.route<{ Params: { code: string }; Headers: { 'last-event-id'?: string } }>({
    ...operation('streamArea'),
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const { params, headers } = request;
      const { code: areaCode } = params;
      await findArea(db, areaCode);
      await placeChanges(db);
      const seen = headers['last-event-id'];
      const after =
        seen === undefined ? await endOfFeed(db) : readChangeCursor(seen, '#header/Last-Event-ID');
      return answerWithStream(request, reply, (signal) => follow(request, { areaCode, after }, signal));
    },
  });
}
