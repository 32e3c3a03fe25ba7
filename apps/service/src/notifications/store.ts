import { type Notification, type NotificationState } from '@councilkit/client';
import { sql } from 'kysely';
import { type Caller } from '../access/caller.js';
import { type Database } from '../database.js';
import { normalAddress } from '../messages/address.js';
import { type Cursor } from '../requests/cursor.js';

/** Which notifications of a request are read, and as whom. */
export interface NotificationQuery {
  requestId: string;
  caller: Caller;
  state?: NotificationState | undefined;
  limit: number;
  after?: Cursor | undefined;
}

/** One page, newest first; one more than `limit` when another follows. Reporters and followers get those to themselves. */
export async function listNotifications(
  db: Database,
  { requestId, caller, state, limit, after }: NotificationQuery,
): Promise<Notification[]> {
  const own = await ownAddresses(db, requestId, caller);
  const rows = await db
    .selectFrom('message')
    .selectAll()
    .where('requestId', '=', requestId)
    .where('seq', 'is not', null)
    .$if(caller.kind === 'follower', (query) =>
      query.where('subscriptionId', '=', caller.kind === 'follower' ? caller.id : null),
    )
    .$if(caller.kind === 'reporter', (query) =>
      own.length === 0 ? query.where(sql<boolean>`false`) : query.where('addressId', 'in', own),
    )
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? 'queued'))
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(date_trunc('milliseconds', queued_at), id) < (${after?.submittedAt}::timestamptz, ${after?.id}::uuid)`,
      ),
    )
    .orderBy(sql`date_trunc('milliseconds', queued_at)`, 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    requestId,
    seq: row.seq ?? 0,
    channel: row.channel,
    addressMasked: row.addressMasked,
    language: row.language,
    state: row.state,
    attempts: row.attempts,
    reason: row.reason,
    queuedAt: row.queuedAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
    settledAt: row.settledAt?.toISOString() ?? null,
  }));
}

/** The rows of the addresses that the reporter gave with the request. */
async function ownAddresses(db: Database, requestId: string, caller: Caller): Promise<string[]> {
  if (caller.kind !== 'reporter') return [];
  const contact = await db
    .selectFrom('requestContact')
    .select(['email', 'phone'])
    .where('requestId', '=', requestId)
    .executeTakeFirst();
  const given = [
    ...(contact?.email ? [{ channel: 'email' as const, value: normalAddress('email', contact.email) }] : []),
    ...(contact?.phone ? [{ channel: 'sms' as const, value: normalAddress('sms', contact.phone) }] : []),
  ];
  const ids: string[] = [];
  for (const { channel, value } of given) {
    const row = await db
      .selectFrom('address')
      .select('id')
      .where('channel', '=', channel)
      .where('value', '=', value)
      .executeTakeFirst();
    if (row) ids.push(row.id);
  }
  return ids;
}
