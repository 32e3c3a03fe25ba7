import { sql, type Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import { type Database, type Tables } from '../database.js';
import { maskAddress, normalAddress } from './address.js';
import { type FollowerChannel, type QueuedValues } from './template.js';

/** A message on its way: what it says, to whom and in which language. */
export interface NewMessage<Name extends keyof QueuedValues> {
  channel: FollowerChannel;
  /** As the person wrote it. */
  address: string;
  /** A language tag; English where there is no template in it. */
  language: string;
  template: Name;
  values: QueuedValues[Name];
  /** Whose link the message carries. */
  subscriptionId?: string | undefined;
  now: Date;
}

/** Writes a message in the caller's transaction, so that it is sent if that commits and only then. Resolves to its id. */
export async function queueMessage<Name extends keyof QueuedValues>(
  trx: Transaction<Tables>,
  { channel, address, language, template, values, subscriptionId, now }: NewMessage<Name>,
): Promise<string> {
  const { id: addressId, masked } = await keepAddress(trx, channel, address);
  const id = uuid();
  await trx
    .insertInto('message')
    .values({
      ...{ id, addressId, channel, language, template },
      addressMasked: masked,
      subscriptionId: subscriptionId ?? null,
      content: JSON.stringify(values),
      queuedAt: now,
      dueAt: now,
    })
    .execute();
  return id;
}

/** The row of an address, made when there is none, and locked until the transaction ends. */
export async function keepAddress(trx: Transaction<Tables>, channel: FollowerChannel, written: string) {
  const value = normalAddress(channel, written);
  const masked = maskAddress(channel, value);
  return (
    trx
      .insertInto('address')
      .values({ id: uuid(), channel, value, masked })
      // Changes nothing, and locks the row.
      .onConflict((conflict) => conflict.columns(['channel', 'value']).doUpdateSet({ masked }))
      .returning(['id', 'masked'])
      .executeTakeFirstOrThrow()
  );
}

/** Forgets an address that no subscription and no webhook endpoint has and nothing is to be sent to. */
export async function forgetAddress(trx: Transaction<Tables>, addressId: string): Promise<void> {
  await sql`delete from address where id = ${addressId} and ${unused}`.execute(trx);
}

/** How long a message that is no notification is kept after it was sent: as long as GOV.UK Notify does. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** Forgets old messages that tell of no request, and every address that nothing needs any more. */
export async function forgetOldMessages(db: Database, now: Date): Promise<void> {
  await db
    .deleteFrom('message')
    .where('requestId', 'is', null)
    .where('queuedAt', '<', new Date(now.getTime() - KEPT_MS))
    .execute();
  await sql`delete from address where ${unused}`.execute(db);
}

const unused = sql<boolean>`
  not exists (select from subscription where subscription.address_id = address.id)
  and not exists (select from webhook_endpoint where webhook_endpoint.contact_address_id = address.id)
  and not exists (select from message where message.address_id = address.id and message.due_at is not null)`;

/** The newest messages that were shown in place of being sent. */
export function newestShown(db: Database, limit: number) {
  return db
    .selectFrom('message')
    .select(['id', 'channel', 'addressMasked', 'language', 'template', 'state', 'queuedAt', 'shown'])
    .where('shown', 'is not', null)
    .orderBy('queuedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
