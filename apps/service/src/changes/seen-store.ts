import { type Change } from '@councilkit/client';
import { type Caller } from '../access/caller.js';
import { revealing } from '../access/reveal.js';
import { ofSupplier } from '../access/view.js';
import { type Database } from '../database.js';
import { toRequestEvent } from '../events/timeline.js';
import { seeRequests } from '../requests/seen-store.js';
import { writeChangeCursor } from './cursor.js';
import { type PlacedEvent } from './store.js';

const revealChange = revealing<Change>('Change');

/** The events as changes, as far as `caller` may see them; without those of requests that the caller may not know of. */
export async function asSeenBy(
  db: Database,
  events: readonly PlacedEvent[],
  caller: Caller,
): Promise<Change[]> {
  const ids = [...new Set(events.map(({ entry }) => entry.requestId))];
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('serviceRequest').selectAll().where('id', 'in', ids).execute();
  const seen = await seeRequests(db, rows, caller);
  const views = new Map(seen.map(({ row, view }) => [row.id, view]));
  return events.flatMap(({ position, reference, serviceCode, entry }) => {
    const view = views.get(entry.requestId);
    if (!view) return [];
    const change = { ...toRequestEvent(entry), cursor: writeChangeCursor(position), reference, serviceCode };
    return [revealChange(change, ofSupplier(view, entry.supplierId))];
  });
}
