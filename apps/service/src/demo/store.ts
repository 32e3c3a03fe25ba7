import { type Actor, type RequestEvent } from '@councilkit/client';
import { type Database } from '../database.js';
import { appendEvent } from '../events/append-store.js';
import { COUNCIL } from '../events/sayer.js';
import { nextLine } from './lines.js';

/** As residents see it, so that nobody takes a demonstration for work. */
const CREW: Actor = { kind: 'demonstration', name: 'Pretend crew (demonstration)' };
const REQUESTS_PER_ROUND = 5;

/**
 * Moves a few open requests to their next phase, those that waited longest first, and resolves to the events. Imported
 * history is real, and left alone.
 */
export async function moveRequestsOn(db: Database, now: Date, turn: number): Promise<RequestEvent[]> {
  const waiting = await db
    .selectFrom('serviceRequest')
    .select(['id', 'supplier', 'standing'])
    .where('state', '=', 'open')
    .where('source', 'is', null)
    // One that was split waits for what it was split into.
    .where('childCount', '=', 0)
    .orderBy('updatedAt')
    .orderBy('id')
    .limit(REQUESTS_PER_ROUND)
    .execute();
  const events: RequestEvent[] = [];
  for (const [index, { id, supplier, standing }] of waiting.entries()) {
    const line = nextLine(standing.phase, supplier, turn + index);
    if (!line) continue;
    // Dated before the reading, so that what real people said in between wins, and the crew comes late.
    const { body } = await appendEvent(
      db,
      id,
      { ...line, actor: CREW, occurredAt: now.toISOString() },
      COUNCIL,
      { now },
    );
    events.push(body);
  }
  return events;
}
