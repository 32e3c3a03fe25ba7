import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { type Database } from '../database.js';
import { nextDigestAt } from './pace.js';

/** Two digests are never closer than this, however late the first one was: the clock may have been put forward meanwhile. */
const CLOSEST_MS = 20 * 60 * 60 * 1000;

/**
 * Gathers the news that waits for one follower into one message, when it is due; answers whether there was any. It is the
 * follower's row that is locked, so that of several instances one does it, and the others do others.
 */
export function gatherDigest(db: Database, now: Date): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const follower = await trx
      .selectFrom('subscription')
      .selectAll()
      .where('id', 'in', (of) =>
        of
          .selectFrom('message')
          .select((row) => row.ref('subscriptionId').$notNull().as('subscriptionId'))
          .where('gatherAt', '<=', now),
      )
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!follower) return false;
    const { id, pace, addressId, addressMasked, channel, language, lastDigestAt } = follower;
    const waiting = trx
      .updateTable('message')
      .where('subscriptionId', '=', id)
      .where('gatherAt', 'is not', null);
    const isTooSoon = lastDigestAt !== null && now.getTime() - lastDigestAt.getTime() < CLOSEST_MS;
    if (pace !== 'atOnce' && isTooSoon) {
      await waiting.set({ gatherAt: nextDigestAt(pace, now) }).execute();
      return true;
    }
    const digestId = uuid();
    await trx
      .insertInto('message')
      .values({
        ...{ id: digestId, addressId, addressMasked, subscriptionId: id, channel, language },
        ...{ template: 'digest', queuedAt: now, dueAt: now },
      })
      .execute();
    await waiting.set({ gatherAt: null, digestId }).execute();
    await trx.updateTable('subscription').set({ lastDigestAt: now }).where('id', '=', id).execute();
    return true;
  });
}

/** Tells what was gathered into a digest what became of that. */
export async function settleGathered(db: Database, digestId: string): Promise<void> {
  await sql`
    update message told set state = digest.state, reason = digest.reason, attempts = digest.attempts,
      sent_at = digest.sent_at, settled_at = digest.settled_at, template = digest.template
    from message digest
    where digest.id = ${digestId} and digest.template = 'digest' and told.digest_id = digest.id`.execute(db);
}
