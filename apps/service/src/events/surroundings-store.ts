import { type AppendEvent, type RequestLink } from '@councilkit/client';
import { sql, type Transaction } from 'kysely';
import { type Tables } from '../database.js';
import { NotFoundError, RuleError, ServiceError } from '../errors.js';
import { findRequest, linkTo, lockRequests, type RequestRow } from '../requests/store.js';
import { type Family } from './rules.js';

/** Any number, as long as nothing else locks by it. */
const DUPLICATES_LOCK = 7_364_221;

/** A request that is about to be moved, and what moves or decides with it. Nobody else can move any of them meanwhile. */
export interface Surroundings {
  request: RequestRow;
  family: Family;
  /** The request that stays, where the event names one. */
  original: RequestRow | undefined;
}

/**
 * Locks a request with its parent, the request that stays and those that are its duplicates, in one order for all writers,
 * so that no two wait for each other. Throws what `findRequest` throws, and `RuleError` when the request that stays cannot.
 */
export async function lockAround(
  trx: Transaction<Tables>,
  idOrReference: string,
  { duplicateOf, outcome }: Pick<AppendEvent, 'duplicateOf' | 'outcome'> = {},
): Promise<Surroundings> {
  const isDuplicate = outcome === 'duplicate' && duplicateOf !== undefined;
  // Two that name each other, one after the other: the second finds that the first is a duplicate.
  if (isDuplicate) await sql`select pg_advisory_xact_lock(${DUPLICATES_LOCK}::bigint)`.execute(trx);
  const { id, parentId } = await findRequest(trx, idOrReference);
  const originalId = isDuplicate ? await idOfOriginal(trx, duplicateOf) : undefined;
  const duplicateIds = isDuplicate ? await duplicatesOf(trx, id) : [];
  const ids = [id, parentId, originalId, ...duplicateIds].filter((one) => one != null);
  const rows = await lockRequests(trx, ids);

  const request = rows.get(id);
  // Deleted between the two readings.
  if (!request) throw new NotFoundError('No request has this id or reference');
  const original = rows.get(originalId ?? '');
  if (original) checkOriginal(request, original);
  const parent = rows.get(parentId ?? '');
  const closedParent = parent?.state === 'closed' ? linkTo(parent) : undefined;
  const openChildren = request.childCount > 0 ? await openChildrenOf(trx, id) : [];
  return { request, original, family: { openChildren, closedParent } };
}

async function idOfOriginal(trx: Transaction<Tables>, duplicateOf: string): Promise<string> {
  try {
    return (await findRequest(trx, duplicateOf)).id;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    throw new RuleError([{ pointer: '/duplicateOf', detail: error.message }]);
  }
}

function checkOriginal(request: RequestRow, original: RequestRow): void {
  const refuse = (detail: string) => new RuleError([{ pointer: '/duplicateOf', detail }]);
  if (original.id === request.id) throw refuse('A request is not a duplicate of itself');
  const { duplicateOfReference: stays, reference } = original;
  if (stays !== null)
    throw refuse(`${reference} is itself a duplicate, of ${stays}. Name the one that stays.`);
  if (original.parentId === request.id || request.parentId === original.id) {
    throw refuse('What a request was split into is a part of it, not a duplicate');
  }
}

async function duplicatesOf(trx: Transaction<Tables>, id: string): Promise<string[]> {
  const rows = await trx.selectFrom('serviceRequest').select('id').where('duplicateOfId', '=', id).execute();
  return rows.map((row) => row.id);
}

/** Whoever reopens one of them has the parent's lock, so this stays true until the transaction ends. */
function openChildrenOf(trx: Transaction<Tables>, id: string): Promise<RequestLink[]> {
  return trx
    .selectFrom('serviceRequest')
    .select(['id', 'reference'])
    .where('parentId', '=', id)
    .where('state', '=', 'open')
    .orderBy('reference')
    .execute();
}
