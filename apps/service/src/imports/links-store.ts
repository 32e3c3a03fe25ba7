import { type ImportedRequest, type RequestLink } from '@councilkit/client';
import { type Transaction } from 'kysely';
import { type Tables } from '../database.js';
import { RuleError, ServiceError } from '../errors.js';
import { findRequest, linkTo } from '../requests/store.js';
import { type IdentifiedEvent, type LinkedEvent } from './history.js';

/** Finds the requests that events of a file name as the ones that stay. */
export interface Links {
  /** The request that its source calls so, where it is in the file. */
  inFile: ReadonlyMap<ImportedRequest['sourceRequestId'], RequestLink>;
  source: string;
}

/** `events` with the request that stays found: in the file, among what was imported before, or by its id or reference. */
export async function withLinks(
  trx: Transaction<Tables>,
  events: readonly IdentifiedEvent[],
  links: Links,
  pointer: string,
): Promise<LinkedEvent[]> {
  const linked: LinkedEvent[] = [];
  for (const { duplicateOf, ...event } of events) {
    const stays = duplicateOf === undefined ? undefined : await linkOf(trx, duplicateOf, links, pointer);
    linked.push({ ...event, duplicateOf: stays });
  }
  return linked;
}

async function linkOf(
  trx: Transaction<Tables>,
  name: string,
  { inFile, source }: Links,
  pointer: string,
): Promise<RequestLink> {
  const here = inFile.get(name);
  if (here) return here;
  const before = await trx
    .selectFrom('serviceRequest')
    .select(['id', 'reference'])
    .where('source', '=', source)
    .where('sourceRequestId', '=', name)
    .executeTakeFirst();
  if (before) return before;
  try {
    return linkTo(await findRequest(trx, name));
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    throw new RuleError([{ pointer, detail: `An event names a request that stays: ${error.message}` }]);
  }
}
