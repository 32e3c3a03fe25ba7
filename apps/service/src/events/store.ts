import { type AppendEvent, type RequestEvent } from '@councilkit/client';
import { type Transaction } from 'kysely';
import { type Database, type Tables } from '../database.js';
import { RuleError } from '../errors.js';
import { once, type Answer } from '../idempotency/store.js';
import { courseColumns, courseOf, lockRequest, type RequestRow } from '../requests/store.js';
import { brokenRules } from './rules.js';
import { next, toRequestEvent, type Entry } from './timeline.js';

/** What happens around a write. */
export interface Writing {
  now: Date;
  /** The caller's `Idempotency-Key`. */
  key?: string | undefined;
}

/**
 * Appends an event under the lock of its request. Answers 201 with the event as stored, or 200 when it was stored before.
 * Throws `RuleError`, or what `findRequest` throws.
 */
export function appendEvent(
  db: Database,
  idOrReference: string,
  body: AppendEvent,
  { now, key }: Writing,
): Promise<Answer<RequestEvent>> {
  return db.transaction().execute((trx) =>
    once(trx, { operation: 'appendEvent', key, content: { idOrReference, body }, now }, async () => {
      const request = await lockRequest(trx, idOrReference);
      const stored = await findStored(trx, request, body);
      if (stored) return { status: 200, body: toRequestEvent(stored) };

      const faults = brokenRules(body, request.standing, now);
      if (faults.length > 0) throw new RuleError(faults);
      const { duplicateOf: _, actor = { kind: 'council' }, ...said } = body;
      const { entry, course } = next(
        courseOf(request),
        request,
        { ...said, occurredAt: body.occurredAt ?? now.toISOString(), actor },
        now,
      );
      await insertEvents(trx, [entry]);
      await trx
        .updateTable('serviceRequest')
        .set({
          ...courseColumns(course),
          lastSeq: entry.seq,
          updatedAt: now,
          isDemonstration: request.isDemonstration || actor.kind === 'demonstration',
        })
        .where('id', '=', request.id)
        .execute();
      return { status: 201, body: toRequestEvent(entry) };
    }),
  );
}

/** Writes lines of timelines. Their requests have to be there. */
export async function insertEvents(trx: Transaction<Tables>, entries: readonly Entry[]): Promise<void> {
  const rows = entries.map((entry) => ({
    ...entry,
    actor: JSON.stringify(entry.actor),
    standing: JSON.stringify(entry.standing),
    duplicateOf: jsonOrNull(entry.duplicateOf),
    duplicate: jsonOrNull(entry.duplicate),
    responsible: jsonOrNull(entry.responsible),
    raw: jsonOrNull(entry.raw),
  }));
  await trx.insertInto('requestEvent').values(rows).execute();
}

/** The events of one request with a greater `seq` than `after`, oldest first. Takes the id, not the reference. */
export async function eventsAfter(
  db: Database,
  requestId: string,
  after: number,
  limit: number,
): Promise<RequestEvent[]> {
  const entries = await db
    .selectFrom('requestEvent')
    .selectAll()
    .where('requestId', '=', requestId)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute();
  return entries.map(toRequestEvent);
}

function jsonOrNull(value: object | null): string | null {
  return value && JSON.stringify(value);
}

async function findStored(
  trx: Transaction<Tables>,
  request: RequestRow,
  { source, sourceEventId }: AppendEvent,
): Promise<Entry | undefined> {
  if (source === undefined || sourceEventId === undefined) return undefined;
  const stored = await trx
    .selectFrom('requestEvent')
    .selectAll()
    .where('source', '=', source)
    .where('sourceEventId', '=', sourceEventId)
    .executeTakeFirst();
  if (stored && stored.requestId !== request.id) {
    throw new RuleError([
      { pointer: '/sourceEventId', detail: 'This source sent an event with this id for another request' },
    ]);
  }
  return stored;
}
