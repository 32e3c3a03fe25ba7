import { type ChangeFilter, type ChangePage } from '@councilkit/client';
import { type FastifyInstance } from 'fastify';
import { type Caller } from '../access/caller.js';
import { findArea } from '../areas/store.js';
import { operation } from '../contract/operations.js';
import { type Database } from '../database.js';
import { type AnswerWithStream } from '../event-streams.js';
import { messageOf } from '../events/frames.js';
import { type Hub } from '../events/hub.js';
import { BEGINNING, readChangeCursor, writeChangeCursor } from './cursor.js';
import { followFeed } from './follow-feed.js';
import { endOfFeed, placeChanges, readFeed, type FeedPage, type FeedQuery } from './store.js';
import { asSeenBy } from './seen-store.js';

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
      const page = await readFeed(db, { after: await placeOf(after, '#query/after'), ...filter });
      return {
        data: await asSeenBy(db, page.events, caller),
        nextAfter: writeChangeCursor(page.next),
        hasMore: page.hasMore,
      };
    },
  });

  const readShared = sharedFeed(async (query) => {
    await placeChanges(db);
    return readFeed(db, query);
  });

  async function* follow(query: Omit<FeedQuery, 'limit'>, caller: Caller, signal: AbortSignal) {
    const changes = followFeed({
      after: query.after,
      hub,
      read: async (after, news) => {
        const { events, ...place } = await readShared({ ...query, after, limit: CHANGES_PER_READING }, news);
        return { items: await asSeenBy(db, events, caller), ...place };
      },
      signal,
      heartbeatMs,
    });
    for await (const change of changes) yield change && messageOf(change.cursor, change);
  }

  app.route<{
    Querystring: Omit<ChangeFilter, 'limit'>;
    Headers: { 'last-event-id'?: string };
  }>({
    ...operation('streamChanges'),
    // A HEAD would follow the feed for ever and say nothing.
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const { query, headers, caller } = request;
      const { after, ...filter } = query;
      const seen = headers['last-event-id'];
      await placeChanges(db);
      const place =
        seen === undefined
          ? await placeOf(after, '#query/after')
          : readChangeCursor(seen, '#header/Last-Event-ID');
      return answerWithStream(request, reply, (signal) =>
        follow({ ...filter, after: place }, caller, signal),
      );
    },
  });

  app.route<{ Params: { code: string }; Headers: { 'last-event-id'?: string } }>({
    ...operation('streamArea'),
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const { params, headers, caller } = request;
      const { code: areaCode } = params;
      await findArea(db, areaCode);
      await placeChanges(db);
      const seen = headers['last-event-id'];
      const after =
        seen === undefined ? await endOfFeed(db) : readChangeCursor(seen, '#header/Last-Event-ID');
      return answerWithStream(request, reply, (signal) => follow({ areaCode, after }, caller, signal));
    },
  });
}

/**
 * `read` with one reading for all who ask for the same at the same time and have heard the same news, so that no answer
 * is older than the news that woke its reader.
 */
function sharedFeed(read: (query: FeedQuery) => Promise<FeedPage>) {
  const underWay = new Map<string, Promise<FeedPage>>();
  return (query: FeedQuery, news: number): Promise<FeedPage> => {
    const name = JSON.stringify([news, query]);
    const reading = underWay.get(name) ?? read(query).finally(() => underWay.delete(name));
    underWay.set(name, reading);
    return reading;
  };
}
