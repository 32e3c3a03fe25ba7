import { type ExternalReference, type ServiceRequest } from '@councilkit/client';
import { type Caller } from '../access/caller.js';
import { type View } from '../access/reveal.js';
import { maySee, owning, viewOf, type RequestFacts } from '../access/view.js';
import { factsOf } from './facts.js';
import { assignmentsThatShow } from './facts-store.js';
import { revealRequest } from './revealed.js';
import { findRequest, notFound, toServiceRequest, type Reader, type RequestRow } from './store.js';

/** A request, and how one caller sees it. */
export interface Seen {
  row: RequestRow;
  facts: RequestFacts;
  view: View;
  /** Who reported it, where this caller may know; null, too, where no name was given. */
  reporterName: string | null;
}

/**
 * One request by its id or its reference, and how `caller` sees it. Throws what `findRequest` throws, and the same
 * `NotFoundError` where there is such a request that the caller may not know of.
 */
export async function seeRequest(db: Reader, idOrReference: string, caller: Caller): Promise<Seen> {
  return seeRow(db, await findRequest(db, idOrReference), caller, idOrReference);
}

/**
 * How `caller`, who called it `name`, sees a request that has been read. Throws `NotFoundError` where the caller may not
 * know of it.
 */
export async function seeRow(db: Reader, row: RequestRow, caller: Caller, name: string): Promise<Seen> {
  const [seen] = await seeRequests(db, [row], caller);
  if (!seen) throw notFound(name);
  return seen;
}

/** Each row with how `caller` sees it, in the same order, without those the caller may not know of. */
export async function seeRequests(db: Reader, rows: readonly RequestRow[], caller: Caller): Promise<Seen[]> {
  const worked = caller.kind === 'supplier' ? await workedOn(db, caller.supplierId, rows) : NOTHING;
  const seen = rows.flatMap((row) => {
    const supplierIds = caller.kind === 'supplier' && worked.has(row.id) ? [caller.supplierId] : [];
    const facts = factsOf(row, supplierIds);
    return maySee(caller, facts) ? [{ row, facts, view: viewOf(caller, facts), reporterName: null }] : [];
  });
  // Names are kept apart, and read only for those they are shown to.
  const named = seen.filter(({ view, facts }) => showsName(view, facts)).map(({ row }) => row.id);
  if (named.length === 0) return seen;
  const names = await reporterNames(db, named);
  return seen.map((one) => ({ ...one, reporterName: names.get(one.row.id) ?? null }));
}

/** The request on `today`, a date in England, as its caller sees it. */
export function shownRequest({ row, facts, view, reporterName }: Seen, today: string): ServiceRequest {
  const request = toServiceRequest(row, today);
  request.reporterName = reporterName;
  const isAsPublic = view.audience === 'public' || view.audience === 'follower';
  if (isAsPublic) request.locationPrecision = facts.locationPrecision;
  return revealRequest(request, view.audience === 'supplier' ? owning(view, ownReferences(view)) : view);
}

/** A supplier reads what it calls the request itself; what another system sent of it is not its own. */
function ownReferences({ supplierId }: View) {
  return (references: unknown) =>
    Array.isArray(references)
      ? references.filter(({ party }: ExternalReference) => party === supplierId)
      : undefined;
}

const NOTHING: ReadonlySet<string> = new Set();

/** As the contract marks `reporterName`; what is read here is cut by that mark again. */
function showsName({ audience }: View, { showName, sharesNameWithSupplier }: RequestFacts): boolean {
  if (audience === 'public') return showName;
  return audience === 'supplier' ? sharesNameWithSupplier : audience !== 'follower';
}

/** Which of the requests a supplier has a part in. */
async function workedOn(
  db: Reader,
  supplierId: string,
  rows: readonly RequestRow[],
): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return NOTHING;
  const assignments = await assignmentsThatShow(db)
    .select('requestId')
    .where('supplierId', '=', supplierId)
    .where(
      'requestId',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
  return new Set(assignments.map(({ requestId }) => requestId));
}

async function reporterNames(db: Reader, ids: readonly string[]): Promise<Map<string, string | null>> {
  const rows = await db
    .selectFrom('requestContact')
    .select(['requestId', 'name'])
    .where('requestId', 'in', ids)
    .execute();
  return new Map(rows.map(({ requestId, name }) => [requestId, name]));
}
