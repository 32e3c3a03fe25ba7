import { type Insertable, type Selectable, type Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import { type Database, type Tables } from '../database.js';
import { maskAddress, normalAddress } from './address.js';
import { type MessageChannel, type TemplateName, type TemplateValues } from './template.js';

/** A message on its way: what it says, to whom and in which language. */
export interface NewMessage<Name extends TemplateName> {
  channel: MessageChannel;
  /** As the person wrote it. */
  address: string;
  /** A language tag; English where there is no template in it. */
  language: string;
  template: Name;
  values: TemplateValues[Name];
  /** The event it tells of; a message that tells of one is a notification. */
  about?: { requestId: string; seq: number } | undefined;
  now: Date;
}

export type MessageRow = Selectable<Tables['message']>;

/** Writes a message in the caller's transaction, so that it is sent if that commits and only then. Resolves to its id. */
export async function queueMessage<Name extends TemplateName>(
  trx: Transaction<Tables>,
  { channel, address, language, template, values, about, now }: NewMessage<Name>,
): Promise<string> {
  const { id: addressId, masked } = await keepAddress(trx, channel, address);
  const row: Insertable<Tables['message']> = {
    id: uuid(),
    addressId,
    addressMasked: masked,
    channel,
    language,
    template,
    content: JSON.stringify({ ...values }),
    requestId: about?.requestId ?? null,
    seq: about?.seq ?? null,
    queuedAt: now,
  };
  await trx.insertInto('message').values(row).execute();
  return row.id;
}

/** The newest messages, for the outbox page. */
export function newestMessages(db: Database, limit: number): Promise<MessageRow[]> {
  return db
    .selectFrom('message')
    .selectAll()
    .orderBy('queuedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** The row of an address, made when there is none. Everything else refers to it, so that it can be forgotten in one place. */
async function keepAddress(trx: Transaction<Tables>, channel: MessageChannel, written: string) {
  const value = normalAddress(channel, written);
  const masked = maskAddress(channel, value);
  return (
    trx
      .insertInto('address')
      .values({ id: uuid(), channel, value, masked })
      // Changes nothing, and locks the row, so that it cannot be forgotten before this commits.
      .onConflict((conflict) => conflict.columns(['channel', 'value']).doUpdateSet({ masked }))
      .returning(['id', 'masked'])
      .executeTakeFirstOrThrow()
  );
}
