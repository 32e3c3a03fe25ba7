import { type Transaction } from 'kysely';
import { type Tables } from '../database.js';
import { record, type News } from '../events/store.js';
import { forgetAddress } from '../messages/store.js';
import { findRequest } from '../requests/store.js';
import { erase, type RedactedPart } from './erase-store.js';

const ALL_PARTS: readonly RedactedPart[] = [
  'description',
  'location',
  'answers',
  'attachments',
  'reporterName',
];

/** Forgets how to reach who reported a locked request, and every link that proves it was them. */
export async function eraseContact(trx: Transaction<Tables>, requestId: string, now: Date): Promise<void> {
  await trx.deleteFrom('requestContact').where('requestId', '=', requestId).execute();
  await trx.deleteFrom('proof').where('requestId', '=', requestId).execute();
  await trx
    .updateTable('serviceRequest')
    .set({ showsName: false, contactErasedAt: now })
    .where('id', '=', requestId)
    .execute();
}

/** Ends what followers of a request are told of it, and forgets the addresses that nothing else is sent to. */
export async function endFollowing(trx: Transaction<Tables>, requestId: string): Promise<void> {
  const ended = await trx
    .deleteFrom('subscription')
    .where('requestId', '=', requestId)
    .returning('addressId')
    .execute();
  for (const { addressId } of ended) if (addressId !== null) await forgetAddress(trx, addressId);
}

/**
 * Leaves of a locked request what can be counted: its reference, service, ward, dates, how it stood and how it ended. All words,
 * names, photos and papers go, and `isPlaceKept` alone keeps where it is. The timeline says that it was done, as `actor`.
 */
export async function eraseWhole(
  trx: Transaction<Tables>,
  requestId: string,
  { actor, isPlaceKept, now }: { actor: 'system' | 'council'; isPlaceKept: boolean; now: Date },
): Promise<News> {
  const events = await trx
    .selectFrom('requestEvent')
    .select(['id', 'seq', 'actor'])
    .where('requestId', '=', requestId)
    .execute();
  const parts = ALL_PARTS.filter((part) => !(part === 'location' && isPlaceKept));
  await erase(trx, requestId, { parts, seqs: events.map(({ seq }) => seq), isWhole: true });
  for (const { id, actor: who } of events) {
    if (who.name === undefined || who.kind !== 'resident') continue;
    const unnamed = JSON.stringify({ kind: who.kind });
    await trx.updateTable('requestEvent').set({ actor: unnamed }).where('id', '=', id).execute();
  }
  await trx.updateTable('feedback').set({ comment: null }).where('requestId', '=', requestId).execute();
  await trx.updateTable('redaction').set({ reason: '' }).where('requestId', '=', requestId).execute();
  await eraseContact(trx, requestId, now);
  await trx
    .updateTable('serviceRequest')
    .set({ externalReferences: '[]', notice: null, erasedAt: now })
    .where('id', '=', requestId)
    .execute();
  const event = { type: 'redacted', occurredAt: now.toISOString(), actor: { kind: actor } } as const;
  const { entry } = await record(trx, await findRequest(trx, requestId), event, now);
  return entry;
}
