import { type Transaction } from 'kysely';
import { contentHash } from '../content-hash.js';
import { type Database, type Tables } from '../database.js';
import { KeyReusedError } from '../errors.js';

/** The contract promises a day; a week lets a supplier's queue drain after a weekend. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** What a write answers. */
export interface Answer<Body> {
  status: number;
  body: Body;
}

/** A write that may be repeated. */
export interface Repeatable {
  operation: string;
  /** The caller's `Idempotency-Key`; without one nothing is remembered. */
  key: string | undefined;
  /** Everything that makes the call what it is: its body, and where it was sent. */
  content: unknown;
  now: Date;
}

/**
 * The answer `write` gives, or the first answer when the key was used before for the same content. The key is kept in the
 * transaction of the write, so neither exists without the other. Throws `KeyReusedError` when the content differs.
 */
export async function once<Body>(
  trx: Transaction<Tables>,
  { operation, key, content, now }: Repeatable,
  write: () => Promise<Answer<Body>>,
): Promise<Answer<Body> & { isRepeat: boolean }> {
  if (key === undefined) return { ...(await write()), isRepeat: false };

  const bodyHash = contentHash(content);
  // Claimed first: a second call with the key waits here until the first has answered, then finds the answer.
  const claim = await trx
    .insertInto('idempotencyKey')
    .values({ operation, key, bodyHash, status: null, body: null, createdAt: now })
    .onConflict((conflict) => conflict.columns(['operation', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst();
  const row = trx.selectFrom('idempotencyKey').where('operation', '=', operation).where('key', '=', key);
  if (!claim) {
    const first = await row.select(['bodyHash', 'status', 'body']).executeTakeFirstOrThrow();
    if (first.bodyHash !== bodyHash) throw new KeyReusedError();
    // Written below by this very operation, so it has the operation's own shape.
    return { status: first.status ?? 200, body: first.body as Body, isRepeat: true };
  }
  const answer = await write();
  await trx
    .updateTable('idempotencyKey')
    // An empty answer is no value, and not the JSON for one: an archive writes both as null.
    .set({ status: answer.status, body: answer.body == null ? null : JSON.stringify(answer.body) })
    .where('operation', '=', operation)
    .where('key', '=', key)
    .execute();
  return { ...answer, isRepeat: false };
}

/** Forgets keys that are older than a week. */
export async function forgetOldKeys(db: Database, now: Date): Promise<void> {
  await db
    .deleteFrom('idempotencyKey')
    .where('createdAt', '<', new Date(now.getTime() - KEPT_MS))
    .execute();
}
