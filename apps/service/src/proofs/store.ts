import { type Proof } from '@councilkit/client';
import { type ReporterCaller } from '../access/caller.js';
import { type Database } from '../database.js';
import { ProofRefusedError } from '../errors.js';
import { type Writing } from '../events/store.js';
import { once } from '../idempotency/store.js';
import { hashOf, isToken, newToken } from '../tokens/token.js';
import { reportedFrom } from './reported-store.js';
import { sealed, unsealed } from './sealed.js';

/** A working day: long enough to write, wait for news and answer. */
const TOKEN_LIFE_MS = 12 * 60 * 60 * 1000;

/** Exchanges a link for a reporter's token, once. Throws `ProofRefusedError`, one and the same for every reason. */
export async function exchangeLink(
  db: Database,
  { token }: { token: string },
  { now, key }: Writing,
): Promise<Proof> {
  const secret = `${key ?? ''} ${token}`;
  const answer = await db.transaction().execute((trx) =>
    once(trx, { operation: 'exchangeProof', key, content: { token }, now }, async () => {
      const accessToken = newToken('rt');
      const expiresAt = new Date(now.getTime() + TOKEN_LIFE_MS);
      // One statement, so that of two who come at once one finds it used.
      const proof = await trx
        .updateTable('proof')
        .set({ tokenHash: hashOf(accessToken), expiresAt })
        .where('linkHash', '=', hashOf(token))
        .where('tokenHash', 'is', null)
        .where('linkExpiresAt', '>', now)
        .returning('requestId')
        .executeTakeFirst();
      if (!proof) throw new ProofRefusedError();
      const request =
        proof.requestId === null
          ? null
          : await trx
              .selectFrom('serviceRequest')
              .select(['id', 'reference'])
              .where('id', '=', proof.requestId)
              .executeTakeFirstOrThrow();
      const body: Proof = {
        accessToken: sealed(accessToken, secret),
        tokenType: 'Bearer',
        expiresAt: expiresAt.toISOString(),
        request,
      };
      return { status: 200, body };
    }),
  );
  return { ...answer.body, accessToken: unsealed(answer.body.accessToken, secret) };
}

/** The reporter a token stands for, with all it opens now; undefined when it is not known, was ended or is too old. */
export async function findReporter(
  db: Database,
  token: string,
  now: Date,
): Promise<ReporterCaller | undefined> {
  if (!isToken('rt', token)) return undefined;
  const proof = await db
    .selectFrom('proof')
    .select(['id', 'channel', 'address', 'requestId'])
    .where('tokenHash', '=', hashOf(token))
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  if (!proof) return undefined;
  const ids =
    proof.requestId === null
      ? (await reportedFrom(db, proof.channel, proof.address)).map(({ id }) => id)
      : [proof.requestId];
  return { kind: 'reporter', scheme: 'reporter', id: proof.id, requestIds: new Set(ids) };
}

/** Ends a reporter's token. */
export async function endProof(db: Database, { id }: ReporterCaller, now: Date): Promise<void> {
  await db.updateTable('proof').set({ expiresAt: now }).where('id', '=', id).execute();
}

/** Forgets proofs, and with them addresses, that open nothing any more. */
export async function forgetOldProofs(db: Database, now: Date): Promise<void> {
  await db
    .deleteFrom('proof')
    .where('linkExpiresAt', '<', now)
    .where((row) => row.or([row('expiresAt', 'is', null), row('expiresAt', '<', now)]))
    .execute();
}
