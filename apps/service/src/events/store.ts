import { type RequestEvent } from '@councilkit/client';
import { type Transaction } from 'kysely';
import { type Database, type Tables } from '../database.js';
import { RuleError } from '../errors.js';
import { type Answer } from '../idempotency/store.js';
import { queueNotifications } from '../messages/fan-out-store.js';
import { readFacts } from '../requests/facts-store.js';
import { courseColumns, courseOf, type RequestRow } from '../requests/store.js';
import { bringBackFollowers } from '../subscriptions/bring-back-store.js';
import { TimelineReading } from './timeline-reading.js';
import { next, toRequestEvent, type Entry, type Incoming } from './timeline.js';

/** What happens around a write. */
export interface Writing {
  now: Date;
  /** The caller's `Idempotency-Key`. */
  key?: string | undefined;
}

/** That a timeline has grown, to be announced once the transaction has committed. */
export interface News {
  requestId: string;
  seq: number;
}

/** What a write answers, and which timelines it made grow. */
export type Told<Body> = Answer<Body> & { news: readonly News[] };

/** Adds the line that `event` becomes to the timeline of a locked request, and moves the request. */
export async function record(
  trx: Transaction<Tables>,
  request: RequestRow,
  event: Incoming,
  now: Date,
): Promise<{ entry: Entry; request: RequestRow }> {
  const { entry, course } = next(courseOf(request), request, event, now);
  const isStillDuplicate = course.duplicateOf?.id === request.duplicateOfId;
  if (request.duplicateOfId !== null && !isStillDuplicate) await bringBackFollowers(trx, request, now);
  await insertEvents(trx, [entry], { notify: event.notify ?? true });
  const moved = await trx
    .updateTable('serviceRequest')
    .set({
      ...courseColumns(course),
      lastSeq: entry.seq,
      updatedAt: now,
      isDemonstration: request.isDemonstration || event.actor.kind === 'demonstration',
    })
    .where('id', '=', request.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return { entry, request: moved };
}

/**
 * Writes lines of timelines, and a notification to everyone who follows. Their requests have to be there. Throws `RuleError` when another call has stored an event with
 * the same source and id for another request a moment ago.
 */
export async function insertEvents(
  trx: Transaction<Tables>,
  entries: readonly Entry[],
  { notify = true }: { notify?: boolean } = {},
): Promise<void> {
  const rows = entries.map((entry) => ({
    ...entry,
    actor: JSON.stringify(entry.actor),
    standing: JSON.stringify(entry.standing),
    duplicateOf: jsonOrNull(entry.duplicateOf),
    duplicate: jsonOrNull(entry.duplicate),
    responsible: jsonOrNull(entry.responsible),
    raw: jsonOrNull(entry.raw),
    attachments: JSON.stringify(entry.attachments),
  }));
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('requestEvent')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['source', 'sourceEventId']).doNothing())
    .executeTakeFirstOrThrow();
  if (Number(numInsertedOrUpdatedRows) < rows.length) throw belongsToAnother();
  if (notify) await queueNotifications(trx, entries);
}

/** What refuses an event whose source and id are those of another request's. */
export function belongsToAnother(): RuleError {
  const detail = 'This source sent an event with this id for another request';
  return new RuleError([{ pointer: '/sourceEventId', detail }]);
}

/** The events of one request with a greater `seq` than `after`, oldest first. Takes the id, not the reference. */
export async function eventsAfter(
  db: Database,
  requestId: string,
  after: number,
  limit: number,
): Promise<RequestEvent[]> {
  const entries = await timelineQuery(db, requestId, after, limit).execute();
  return entries.map(toRequestEvent);
}

/** The same, with who may see how much of them by then; undefined when there are none. */
export async function readTimeline(
  db: Database,
  requestId: string,
  after: number,
  limit: number,
): Promise<TimelineReading | undefined> {
  const events = await eventsAfter(db, requestId, after, limit);
  if (events.length === 0) return undefined;
  // Read last: what was hidden while the events were read is hidden.
  const facts = (await readFacts(db, [requestId])).get(requestId);
  return facts && new TimelineReading(events, facts, { hasMore: events.length === limit });
}

const LARGEST_SEQ = 2_147_483_647;

/** The query for so much of a timeline. */
export function timelineQuery(db: Database, requestId: string, after: number, limit: number) {
  return (
    db
      .selectFrom('requestEvent')
      .selectAll()
      .where('requestId', '=', requestId)
      // A caller may name a number that no `integer` of PostgreSQL is as large as.
      .where('seq', '>', Math.min(after, LARGEST_SEQ))
      .orderBy('seq')
      .limit(limit)
  );
}

function jsonOrNull(value: object | null): string | null {
  return value && JSON.stringify(value);
}
