import { sql } from 'kysely';
import { type Database } from '../database.js';
import { BEGINNING } from './cursor.js';
import { type FeedPage } from './feed-page.js';

/** Any number, as long as nothing else of ours takes it: who holds this lock gives out places in the feed. */
const FEED_LOCK = 7_301_977;

/** Which part of the feed is read. */
export interface FeedQuery {
  /** The position last seen. */
  after: number;
  limit: number;
  serviceCode?: string | undefined;
  /** A supplier that works on the request, or did. */
  supplierId?: string | undefined;
  /** Only what happened to public requests in this area. */
  areaCode?: string | undefined;
}

/**
 * Gives every event that has been committed since the last call its place in the feed, in the order of writing. Numbers
 * taken while writing become visible out of order, since one transaction may take longer than another; a place is taken
 * only by what can be seen already, so no later event ever gets a place before one that was read.
 */
export async function placeChanges(db: Database): Promise<void> {
  const waiting = await db
    .selectFrom('change')
    .select('sequence')
    .where('position', 'is', null)
    .limit(1)
    .executeTakeFirst();
  if (!waiting) return;
  // Each statement has to see what was committed while it waited for the lock.
  const transaction = db.transaction().setIsolationLevel('read committed');
  await transaction.execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${FEED_LOCK})`.execute(trx);
    await sql`
      update change set position = (select coalesce(max(position), 0) from change) + waiting.place
      from (
        select sequence, row_number() over (order by sequence)::integer as place
        from change where position is null
      ) waiting
      where change.sequence = waiting.sequence`.execute(trx);
  });
}

/** The position of the newest change; 0 when there is none. */
export async function endOfFeed(db: Database): Promise<number> {
  const last = await db
    .selectFrom('change')
    .select('position')
    .where('position', 'is not', null)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.position ?? BEGINNING;
}

/** The changes after a position, oldest first, of all that has its place at the time of the call. */
export async function readFeed(db: Database, query: FeedQuery): Promise<FeedPage> {
  const { after, limit } = query;
  // Read first: what gets its place in between is left to the next call, whatever the filter lets through.
  const end = await endOfFeed(db);
  const rows = await feedQuery(db, query, end).execute();
  const events = rows.slice(0, limit).map(({ position, reference, serviceCode, ...entry }) => ({
    // Never null here: the place is what was asked for.
    position: position ?? after,
    reference,
    serviceCode,
    entry,
  }));
  const hasMore = rows.length > limit;
  const last = events.at(-1)?.position ?? after;
  return { events, next: hasMore ? last : Math.max(after, end), hasMore };
}

/** The query for the changes up to a position; one more than `limit` when there are. */
export function feedQuery(
  db: Database,
  { after, limit, serviceCode, supplierId, areaCode }: FeedQuery,
  end: number,
) {
  return db
    .selectFrom('change')
    .innerJoin('requestEvent', 'requestEvent.sequence', 'change.sequence')
    .innerJoin('serviceRequest', 'serviceRequest.id', 'change.requestId')
    .selectAll('requestEvent')
    .select(['change.position', 'change.serviceCode', 'serviceRequest.reference'])
    .where('change.position', '>', after)
    .where('change.position', '<=', end)
    .$if(serviceCode !== undefined, (query) => query.where('change.serviceCode', '=', serviceCode ?? ''))
    .$if(supplierId !== undefined, (query) =>
      query.where('change.requestId', 'in', (from) =>
        from
          .selectFrom('assignment')
          .select('assignment.requestId')
          .where('supplierId', '=', supplierId ?? ''),
      ),
    )
    .$if(areaCode !== undefined, (query) =>
      query
        .where(sql<boolean>`change.area_codes @> array[${areaCode ?? ''}]::text[]`)
        .where('serviceRequest.visibility', '=', 'public'),
    )
    .orderBy('change.position')
    .limit(limit + 1);
}
