import { type Database } from '../src/database.js';

/** What was shown in the outbox to one address, oldest first. */
export async function shownMessages(db: Database, address: string) {
  const rows = await db
    .selectFrom('message')
    .innerJoin('address', 'address.id', 'message.addressId')
    .select(['template', 'shown', 'seq'])
    .where('address.value', '=', address)
    .where('shown', 'is not', null)
    .orderBy('sentAt')
    .orderBy('queuedAt')
    .orderBy('message.seq', (order) => order.asc().nullsFirst())
    .execute();
  return rows.map(({ shown, ...row }) => ({
    ...row,
    subject: shown?.subject ?? null,
    body: shown?.body ?? '',
  }));
}

/** The token in the link of a message. Throws when there is none. */
export function tokenIn(body: string | undefined): string {
  const token = /\/subscriptions\/(sub_[\w-]+)/.exec(body ?? '')?.[1];
  if (!token) throw new Error('The message has no link to a subscription');
  return token;
}
