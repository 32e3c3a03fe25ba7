import { sql, type Transaction } from 'kysely';
import { type Tables } from '../database.js';
import { type RequestRow } from '../requests/store.js';
import { carriedTo } from './carried-store.js';

/**
 * Brings back those who asked for the news of `request` before it was closed as a duplicate, since it is no duplicate of that
 * request after all. Who follows the other one for a reason besides goes on with both: their own wish, or another duplicate,
 * those of `request` included, for they are the other's by now. Call it before the event that says so is written: they hear it.
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
        .where('isCarried', '=', false)
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
  const joined = await trx
    .selectFrom('subscription')
    .select(['id', 'addressId'])
    .where('movedTo', '=', anyOf(onTheWay))
    .where('id', '!=', sql<string>`all(${onTheWay}::uuid[])`)
    .execute();

  for (const row of there) {
    const back = carriedTo(requestId, row, { isCarried: false, now });
    await trx.insertInto('subscription').values(back).execute();
    const others = joined.filter(({ addressId }) => addressId === row.addressId).map(({ id }) => id);
    if (row.isCarried && others.length === 0) {
      await trx
        .updateTable('subscription')
        .set({ state: 'moved', movedTo: back.id })
        .where('id', '=', row.id)
        .execute();
      continue;
    }
    // The links of earlier messages stop the news of what each was about.
    await trx.updateTable('subscription').set({ movedTo: row.id }).where('id', '=', anyOf(others)).execute();
    await trx
      .updateTable('subscription')
      .set({ movedTo: back.id })
      .where('requestId', '=', requestId)
      .where('state', '=', 'moved')
      .where('addressId', 'is not distinct from', row.addressId)
      .execute();
  }
}

/** One of many ids, as one value: a request may have more followers than a statement takes values. */
function anyOf(ids: readonly string[]) {
  return sql<string>`any(${ids}::uuid[])`;
}
