import { type RedactRequest } from '@councilkit/client';
import { sql, type Transaction } from 'kysely';
import { refreshCopies } from '../attachments/store.js';
import { type Tables } from '../database.js';
import { strike, type Struck } from './strike.js';

/** What can be removed from a request, by the names of the contract's `parts`. */
export type RedactedPart = NonNullable<RedactRequest['parts']>[number];

/** What is to be removed. */
export interface Erasure {
  parts: readonly RedactedPart[];
  /** The events whose texts and attachments go. */
  seqs: readonly number[];
  /** Everything else that anybody said or showed goes, too: feedback and what came with it. */
  isWhole?: boolean;
}

/** The columns that go with each part. What another system said word for word may hold any of them, so it goes with each. */
const COLUMNS = {
  description: { description: null },
  location: {
    lat: null,
    long: null,
    addressText: null,
    postcode: null,
    uprn: null,
    usrn: null,
    addressId: null,
    asset: null,
  },
  answers: { answers: '[]' },
  attachments: {},
  reporterName: { showsName: false },
} as const;

/**
 * Removes words, photos and places of a locked request for good: from its row and its timeline, and so from the search and every
 * feed that reads them; from the answers kept for repeated calls; and from messages. The files themselves are doomed, and deleted by
 * `deleteUnnamed` once this has committed.
 */
export async function erase(
  trx: Transaction<Tables>,
  requestId: string,
  { parts, seqs, isWhole = false }: Erasure,
): Promise<void> {
  const columns = Object.assign({}, ...parts.map((part) => COLUMNS[part])) as object;
  if (parts.length > 0) {
    await trx
      .updateTable('serviceRequest')
      .set({ ...columns, raw: null })
      .where('id', '=', requestId)
      .execute();
  }
  if (parts.includes('reporterName'))
    await trx.updateTable('requestContact').set({ name: null }).where('requestId', '=', requestId).execute();
  if (seqs.length > 0) {
    await trx
      .updateTable('requestEvent')
      .set({ publicText: null, staffText: null, raw: null })
      .where('requestId', '=', requestId)
      .where('seq', 'in', seqs)
      .execute();
  }
  // A notification finds its words when it is sent; only what was shown instead of being sent has them.
  await trx.updateTable('message').set({ shown: null }).where('requestId', '=', requestId).execute();
  const attachmentIds = await doomAttachments(trx, requestId, { parts, seqs, isWhole });
  await refreshCopies(trx, requestId);
  await strikeKeptAnswers(trx, {
    requestId,
    members: new Set([...parts.filter((part) => part !== 'attachments'), ...(isWhole ? ['comment'] : [])]),
    seqs: new Set(seqs),
    attachmentIds: new Set(attachmentIds),
    isNameless: isWhole,
  });
}

async function doomAttachments(
  trx: Transaction<Tables>,
  requestId: string,
  { parts, seqs, isWhole = false }: Erasure,
): Promise<string[]> {
  const doomed = await trx
    .updateTable('attachment')
    .set({ isDoomed: true })
    .where('requestId', '=', requestId)
    .where(({ eb, or, and }) =>
      or([
        ...(isWhole ? [eb('part', 'is not', null)] : []),
        ...(parts.includes('attachments') ? [eb('part', '=', 'report')] : []),
        ...(seqs.length > 0 ? [and([eb('part', '=', 'event'), eb('seq', 'in', seqs)])] : []),
      ]),
    )
    .returning('id')
    .execute();
  return doomed.map(({ id }) => id);
}

/** A repeated call gives its first answer again, but for what was removed since. */
async function strikeKeptAnswers(trx: Transaction<Tables>, struck: Struck): Promise<void> {
  const names = [struck.requestId, ...struck.attachmentIds];
  const quoting = await trx
    .selectFrom('idempotencyKey')
    .select(['operation', 'key', 'body'])
    .where(({ or }) => or(names.map((name) => sql<boolean>`body::text like ${`%${name}%`}`)))
    .execute();
  for (const { operation, key, body } of quoting) {
    await trx
      .updateTable('idempotencyKey')
      .set({ body: JSON.stringify(strike(body, struck)) })
      .where('operation', '=', operation)
      .where('key', '=', key)
      .execute();
  }
}
