import { type RequestFacts } from '../access/view.js';
import { type Reader } from './store.js';
import { factsOf } from './facts.js';

/** What decides who sees how much of each of these requests, for any caller, by id. */
export async function readFacts(db: Reader, ids: readonly string[]): Promise<Map<string, RequestFacts>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('serviceRequest')
    .select(['id', 'visibility', 'moderation', 'locationPrecision', 'privateAnswers'])
    .select(['showsName', 'sharesNameWithSupplier', 'supplierId'])
    .where('id', 'in', ids)
    .execute();
  const working = await assignmentsThatShow(db).where('requestId', 'in', ids).execute();
  return new Map(
    rows.map((row) => {
      const ofRequest = working.filter(({ requestId }) => requestId === row.id);
      const supplierIds = ofRequest.map(({ supplierId }) => supplierId);
      return [row.id, factsOf(row, supplierIds)];
    }),
  );
}

/** Which suppliers work on what, worked on it, or are asked to. A refusal ends a supplier's part in it. */
export function assignmentsThatShow(db: Reader) {
  return db
    .selectFrom('assignment')
    .select(['requestId', 'supplierId'])
    .where((row) => row.or([row('state', '=', 'offered'), row('acceptedAt', 'is not', null)]));
}
