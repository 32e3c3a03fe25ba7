import { sql, type Transaction } from 'kysely';
import { type Tables } from '../database.js';
import { type RequestRow } from '../requests/store.js';
import { carriedTo } from './carried-store.js';

/**
 * Brings back those who followed `request` until it was closed as a duplicate, since it is no duplicate of that request after
 * all. Who followed the other one as well goes on with both. Call it before the event that says so is written: they hear it.
 */
export async function bringBackFollowers(
  trx: Transaction<Tables>,
  { id: requestId, duplicateOfId }: RequestRow,
  now: Date,
): Promise<void> {
  const way = await trx
    .withRecursive('way', (of) =>
      of
        .selectFrom('subscription')
        .select(['id', 'movedTo'])
        .where('requestId', '=', requestId)
        .where('state', '=', 'moved')
        // The request that stayed may have been found to be a duplicate itself meanwhile.
        .union((next) =>
          next
            .selectFrom('way')
            .innerJoin('subscription', 'subscription.id', 'way.movedTo')
            .select(['subscription.id', 'subscription.movedTo']),
        ),
    )
    .selectFrom('way')
    .select('id')
    .execute();
  if (way.length === 0) return;
  const onTheWay = way.map(({ id }) => id);
  const there = await trx
    .selectFrom('subscription')
    .selectAll()
    .where('id', '=', anyOf(onTheWay))
    .where('requestId', '=', duplicateOfId)
    .where('state', '=', 'active')
    .forUpdate()
    .execute();
  const fromElsewhere = await trx
    .selectFrom('subscription')
    .select('movedTo')
    .where('movedTo', '=', anyOf(there.map(({ id }) => id)))
    .where('id', '!=', sql<string>`all(${onTheWay}::uuid[])`)
    .execute();
  const cameOtherwise = new Set(fromElsewhere.map(({ movedTo }) => movedTo));
  const asked = await trx
    .selectFrom('subscription')
    .select('addressId')
    .where('requestId', '=', requestId)
    .where('state', '=', 'moved')
    .where('isCarried', '=', false)
    .execute();
  const askedHere = new Set(asked.map(({ addressId }) => addressId));

  for (const row of there) {
    const isCarried = !askedHere.has(row.addressId);
    const back = carriedTo(requestId, row, { isCarried, now });
    await trx.insertInto('subscription').values(back).execute();
    if (row.isCarried && !cameOtherwise.has(row.id)) {
      await trx
        .updateTable('subscription')
        .set({ state: 'moved', movedTo: back.id })
        .where('id', '=', row.id)
        .execute();
    } else {
      // The links of earlier messages about this request stop its news, not the other's.
      await trx
        .updateTable('subscription')
        .set({ movedTo: back.id })
        .where('requestId', '=', requestId)
        .where('state', '=', 'moved')
        .where(sql<boolean>`address_id is not distinct from ${row.addressId}::uuid`)
        .execute();
    }
  }
}

/** One of many ids, as one value: a request may have more followers than a statement takes values. */
function anyOf(ids: readonly string[]) {
  return sql<string>`any(${ids}::uuid[])`;
}
