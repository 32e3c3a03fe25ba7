import { type AssignmentState } from '@councilkit/client';
import { sql } from 'kysely';
import { NotFoundError } from '../errors.js';
import { type Cursor } from '../requests/cursor.js';
import { type Reader } from '../requests/store.js';
import { type KeptAssignment } from './assignment.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One assignment. Throws `NotFoundError` when there is none, or it is another supplier's than `supplierId`. */
export async function findAssignment(
  db: Reader,
  id: string,
  { supplierId }: { supplierId?: string | undefined },
): Promise<KeptAssignment> {
  const kept = UUID.test(id)
    ? await assignments(db).where('assignment.id', '=', id).executeTakeFirst()
    : undefined;
  if (!kept || (supplierId !== undefined && kept.supplierId !== supplierId)) {
    throw new NotFoundError('No assignment of yours has this id');
  }
  return kept;
}

/** Every assignment of one request, oldest first. */
export function worksOn(db: Reader, requestId: string): Promise<KeptAssignment[]> {
  return assignments(db)
    .where('requestId', '=', requestId)
    .orderBy('offeredAt')
    .orderBy('assignment.id')
    .execute();
}

/** What a list of assignments may be narrowed by, and where it goes on. */
export interface AssignmentQuery {
  state?: AssignmentState | undefined;
  supplierId?: string | undefined;
  updatedAfter?: string | undefined;
  limit: number;
  after?: Cursor | undefined;
  now: Date;
}

/** One page of assignments, newest first; one row more than `limit` when another page follows. */
export function listAssignments(
  db: Reader,
  { state, supplierId, updatedAfter, limit, after, now }: AssignmentQuery,
): Promise<KeptAssignment[]> {
  // An offer lapses by the clock: nobody writes that down.
  const hasLapsed = sql<boolean>`(assignment.state = 'offered' and coalesce(respond_by <= ${now}, false))`;
  return assignments(db)
    .$if(state !== undefined, (query) =>
      query.where(
        sql<boolean>`case when ${hasLapsed} then 'withdrawn' else assignment.state end = ${state ?? ''}`,
      ),
    )
    .$if(supplierId !== undefined, (query) => query.where('assignment.supplierId', '=', supplierId ?? ''))
    .$if(updatedAfter !== undefined, (query) =>
      query.where(
        sql<boolean>`case when ${hasLapsed} then respond_by else assignment.updated_at end > ${new Date(updatedAfter ?? '')}`,
      ),
    )
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(offered_at, assignment.id) < (${after?.submittedAt}::timestamptz, ${after?.id}::uuid)`,
      ),
    )
    .orderBy('offeredAt', 'desc')
    .orderBy('assignment.id', 'desc')
    .limit(limit + 1)
    .execute();
}

/** One page of a request's assignments, oldest first, as `listAssignments`; `isShown` says which a caller may know of. */
export async function trailOf(
  db: Reader,
  requestId: string,
  { limit, after }: { limit: number; after?: Cursor | undefined },
  isShown: (kept: KeptAssignment) => boolean,
): Promise<KeptAssignment[]> {
  // A handful: work is seldom offered more than twice.
  const shown = (await worksOn(db, requestId)).filter(isShown);
  const start = after ? shown.findIndex(({ id }) => id === after.id) + 1 : 0;
  return shown.slice(start, start + limit + 1);
}

function assignments(db: Reader) {
  return db
    .selectFrom('assignment')
    .innerJoin('supplier', 'supplier.id', 'assignment.supplierId')
    .innerJoin('serviceRequest', 'serviceRequest.id', 'assignment.requestId')
    .select([
      'assignment.id',
      'assignment.requestId',
      'serviceRequest.reference',
      'assignment.supplierId',
      'supplier.name as supplierName',
      'assignment.state',
      'assignment.supplierReference',
      'assignment.reason',
      'assignment.previousId',
      'assignment.offeredAt',
      'assignment.respondBy',
      'assignment.acceptedAt',
      'assignment.endedAt',
    ]);
}
