import { sql, type Transaction } from 'kysely';
import { type Tables } from '../database.js';
import { type RequestRow } from '../requests/store.js';
import { bringBackFollowers } from '../subscriptions/bring-back-store.js';
import { moveFollowers } from '../subscriptions/store.js';

/** A request that was there before, and that a file closed as a duplicate, or found to be none. */
export interface Relinked {
  /** As it was. */
  row: RequestRow;
  isDuplicate: boolean;
}

/** Has those come back who followed what turns out to be no duplicate of what it was said to be. Call it before that is written. */
export async function bringBackFrom(trx: Transaction<Tables>, { row }: Relinked, now: Date): Promise<void> {
  const duplicateOfId = await stayingFor(trx, row.id);
  if (duplicateOfId !== undefined) await bringBackFollowers(trx, { ...row, duplicateOfId }, now);
}

/** Has followers of duplicates go over to the request that stays. Call it once all of the file is written. */
export async function moveOn(
  trx: Transaction<Tables>,
  { row, isDuplicate }: Relinked,
  now: Date,
): Promise<void> {
  const stays = isDuplicate ? await stayingFor(trx, row.id) : undefined;
  if (stays !== undefined) await moveFollowers(trx, row.id, stays, now);
}

/** Unlike an event, a file may name what is a duplicate itself; nobody has a longer chain of them. */
const MOST_STEPS = 50;

/** The request that stays in the end. Undefined for what is no duplicate, or that of one which is said to be its own. */
async function stayingFor(trx: Transaction<Tables>, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    with recursive way (id, step) as (
      select duplicate_of_id, 1 from service_request where id = ${id} and duplicate_of_id is not null
      union all
      select duplicate_of_id, step + 1 from way join service_request using (id)
      where duplicate_of_id is not null and step < ${MOST_STEPS}
    )
    select id from way order by step`.execute(trx);
  return rows.some((row) => row.id === id) ? undefined : rows.at(-1)?.id;
}
