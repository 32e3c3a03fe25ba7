import { sql } from 'kysely';
import { type RequestFacts } from '../access/view.js';
import { type Reader } from './store.js';
import { factsOf } from './facts.js';

/** What decides who sees how much of each of these requests, for any caller, by id. */
export async function readFacts(db: Reader, ids: readonly string[]): Promise<Map<string, RequestFacts>> {
  if (ids.length === 0) return new Map();
  const working = assignmentsThatShow(db)
    .select('assignment.supplierId')
    .where('assignment.requestId', '=', sql.ref<string>('serviceRequest.id'));
  const rows = await db
    .selectFrom('serviceRequest')
    .select(['id', 'visibility', 'moderation', 'locationPrecision', 'privateAnswers'])
    .select(['showsName', 'sharesNameWithSupplier', 'supplierId'])
    .select(sql<string[]>`array(${working})`.as('supplierIds'))
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, factsOf(row, row.supplierIds)]));
}

/** Of suppliers that work on something, worked on it, or are asked to. A refusal ends a supplier's part in it. */
export function assignmentsThatShow(db: Reader) {
  return db
    .selectFrom('assignment')
    .where((row) =>
      row.or([row('assignment.state', '=', 'offered'), row('assignment.acceptedAt', 'is not', null)]),
    );
}
