import { type Transaction } from 'kysely';
import { type Tables } from '../database.js';
import { linkTo, type RequestRow } from '../requests/store.js';
import { moveFollowers } from '../subscriptions/store.js';
import { record, type News } from './store.js';

/**
 * What follows from `request` having been closed as a duplicate of `original`, both locked: requests that were its own
 * duplicates are the original's, so that a link always leads to the one that stays; the original's timeline says so, and
 * followers hear of the original from now on.
 */
export async function settleDuplicate(
  trx: Transaction<Tables>,
  request: RequestRow,
  original: RequestRow,
  now: Date,
): Promise<News> {
  await trx
    .updateTable('serviceRequest')
    .set({ duplicateOfId: original.id, duplicateOfReference: original.reference })
    .where('duplicateOfId', '=', request.id)
    .execute();
  const { entry } = await record(
    trx,
    original,
    {
      type: 'duplicateAdded',
      duplicate: linkTo(request),
      occurredAt: now.toISOString(),
      actor: { kind: 'system' },
    },
    now,
  );
  await moveFollowers(trx, request.id, original.id, now);
  return entry;
}
