import { type ExternalReference, type RequestLink, type ServiceRequest } from '@councilkit/client';
import { type Insertable, type Selectable, type Transaction } from 'kysely';
import { type Database, type Tables } from '../database.js';
import { NotFoundError } from '../errors.js';
import { repeated } from '../repeated-query.js';
import { locationOf } from './location.js';
import { readReference } from './reference.js';
import { standingOn, type Course } from './standing.js';

export type RequestRow = Selectable<Tables['serviceRequest']>;
export type NewRequestRow = Insertable<Tables['serviceRequest']>;
export type Reader = Database | Transaction<Tables>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * One request by its id or its reference, whoever asks: what answers a caller uses `seeRequest`. Throws `NotFoundError`, or
 * `MistypedReferenceError` for one that cannot be ours.
 */
export async function findRequest(db: Reader, idOrReference: string): Promise<RequestRow> {
  const name = nameIn(idOrReference);
  const [row] =
    name === undefined ? [] : await ('id' in name ? byId(db, name.id) : byReference(db, name.reference));
  if (row) return row;
  throw notFound(idOrReference);
}

/** As `findRequest`; nobody else can move the request until the transaction ends. */
export async function lockRequest(trx: Transaction<Tables>, idOrReference: string): Promise<RequestRow> {
  const name = nameIn(idOrReference);
  const [row] =
    name === undefined
      ? []
      : await ('id' in name ? byIdLocked(trx, name.id) : byReferenceLocked(trx, name.reference));
  if (row) return row;
  throw notFound(idOrReference);
}

/** The requests with these ids, locked in one order for all writers, so that no two wait for each other. */
export async function lockRequests(
  trx: Transaction<Tables>,
  ids: readonly string[],
): Promise<Map<string, RequestRow>> {
  const rows = await trx
    .selectFrom('serviceRequest')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** A request as it is named elsewhere. */
export function linkTo({ id, reference }: RequestLink): RequestLink {
  return { id, reference };
}

/** The columns that follow from where a request stands. */
export function courseColumns({ standing, movedAt, closedAt, closureSeq, duplicateOf, responsible }: Course) {
  return {
    state: standing.state,
    standing: JSON.stringify(standing),
    movedAtText: movedAt,
    closedAtText: closedAt,
    closureSeq,
    duplicateOfId: duplicateOf?.id ?? null,
    duplicateOfReference: duplicateOf?.reference ?? null,
    responsible: responsible && JSON.stringify(responsible),
  };
}

/** The course a row keeps. */
export function courseOf(row: RequestRow): Course {
  return {
    standing: row.standing,
    movedAt: row.movedAtText,
    closedAt: row.closedAtText,
    closureSeq: row.closureSeq,
    duplicateOf: linkOf(row.duplicateOfId, row.duplicateOfReference),
    responsible: row.responsible,
  };
}

/** The request on `today`, a date in England, with all it holds: `revealRequest` cuts it to what a caller may see. */
export function toServiceRequest(row: RequestRow, today: string): ServiceRequest {
  return {
    id: row.id,
    reference: row.reference,
    serviceCode: row.serviceCode,
    serviceName: row.serviceName,
    description: row.description,
    location: locationOf(row),
    areaCode: row.areaCode,
    answers: row.answers,
    channel: row.channel,
    supplier: row.supplier,
    supplierId: row.supplierId,
    group: row.serviceGroup,
    notice: row.notice,
    responsible: row.responsible,
    duplicateOf: linkOf(row.duplicateOfId, row.duplicateOfReference),
    parent: linkOf(row.parentId, row.parentReference),
    childCount: row.childCount,
    attachments: row.attachments,
    moderation: row.moderation,
    ...standingOn(today, row.standing),
    submittedAt: row.submittedAtText,
    updatedAt: row.updatedAt.toISOString(),
    closedAt: row.closedAtText,
    lastSeq: row.lastSeq,
    isDemonstration: row.isDemonstration,
    visibility: row.visibility,
    locationPrecision: 'exact',
    externalReferences: externalReferencesOf(row),
    ...(row.raw && { raw: row.raw }),
  };
}

function externalReferencesOf({
  source,
  sourceRequestId,
  externalReferences,
}: RequestRow): ExternalReference[] {
  if (source === null || sourceRequestId === null) return externalReferences;
  return [{ party: source, value: sourceRequestId }, ...externalReferences];
}

function linkOf(id: string | null, reference: string | null): RequestLink | null {
  return id === null || reference === null ? null : { id, reference };
}

const byId = repeated((db, id: string) => requests(db).where('id', '=', id));
const byReference = repeated((db, reference: string) => requests(db).where('reference', '=', reference));
const byIdLocked = repeated((db, id: string) => requests(db).where('id', '=', id).forUpdate());
const byReferenceLocked = repeated((db, reference: string) =>
  requests(db).where('reference', '=', reference).forUpdate(),
);

function requests(db: Reader) {
  return db.selectFrom('serviceRequest').selectAll();
}

/** Undefined for a name that neither an id nor a reference could have. */
function nameIn(idOrReference: string): { id: string } | { reference: string } | undefined {
  const name = idOrReference.trim();
  if (UUID.test(name)) return { id: name };
  const reference = readReference(name);
  return reference === undefined ? undefined : { reference };
}

/** That there is no such request, for whoever asked by this name. */
export function notFound(idOrReference: string): NotFoundError {
  // Only a well-formed name is said again: whatever else stood there may be personal.
  const name = nameIn(idOrReference);
  if (name === undefined) return new NotFoundError('No request has this id or reference');
  return new NotFoundError(
    `No request has the ${'id' in name ? `id ${name.id}` : `reference ${name.reference}`}`,
  );
}
