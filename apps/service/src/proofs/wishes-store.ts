import { type RequestProof } from '@councilkit/client';
import { sql, type Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import { type Database, type Tables } from '../database.js';
import { type Writing } from '../events/store.js';
import { once } from '../idempotency/store.js';
import { normalAddress } from '../messages/address.js';
import { queueMessage } from '../messages/store.js';
import { type MessageChannel } from '../messages/template.js';
import { referenceIn } from '../requests/reference.js';
import { hashOf, newToken } from '../tokens/token.js';
import { reportedFrom } from './reported-store.js';

/** How long a link works. */
export const LINK_MINUTES = 120;
/** More links to one address within an hour would be somebody filling another's mailbox. */
const MOST_LINKS_PER_HOUR = 5;
const HOUR_MS = 60 * 60 * 1000;

/**
 * Keeps that somebody wants a link. The same is written for every address, and who has reported is looked up later, so the
 * time an answer takes tells nothing.
 */
export async function wishForProof(db: Database, body: RequestProof, { now, key }: Writing): Promise<void> {
  await db.transaction().execute((trx) =>
    once(trx, { operation: 'requestProof', key, content: body, now }, async () => {
      const channel = 'email' in body ? 'email' : 'sms';
      const address = normalAddress(channel, 'email' in body ? body.email : body.phone);
      const { reference = null, language = 'en' } = body;
      const wish = { id: uuid(), channel, address, reference, language, createdAt: now } as const;
      await trx.insertInto('proofWish').values(wish).execute();
      return { status: 202, body: null };
    }),
  );
}

/**
 * Sees to the next wish: a message with a link, where somebody has reported from the address. `linkTo` makes the link of a
 * token. Resolves to false when no wish was left.
 */
export async function grantNextWish(
  db: Database,
  { now, linkTo }: { now: Date; linkTo: (token: string) => string },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      select id from proof_wish order by created_at, id limit 1 for update skip locked`.execute(trx);
    const [next] = rows;
    if (!next) return false;
    const wish = await trx
      .deleteFrom('proofWish')
      .where('id', '=', next.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    const { channel, address, language } = wish;
    const opens = await whatOpens(trx, wish);
    if (!opens || (await linksLately(trx, channel, address, now)) >= MOST_LINKS_PER_HOUR) return true;

    const token = newToken('pf');
    await trx
      .insertInto('proof')
      .values({
        id: uuid(),
        linkHash: hashOf(token),
        channel,
        address,
        requestId: opens.requestId,
        createdAt: now,
        linkExpiresAt: new Date(now.getTime() + LINK_MINUTES * 60 * 1000),
        tokenHash: null,
        expiresAt: null,
      })
      .execute();
    const values = { link: linkTo(token), minutes: String(LINK_MINUTES) };
    await queueMessage(trx, { channel, address, language, template: 'magicLink', values, now });
    return true;
  });
}

/** What the link may open: one request, or all of the address. Undefined when nothing was reported from there. */
async function whatOpens(
  trx: Transaction<Tables>,
  { channel, address, reference }: { channel: MessageChannel; address: string; reference: string | null },
): Promise<{ requestId: string | null } | undefined> {
  const reported = await reportedFrom(trx, channel, address);
  if (reference === null) return reported.length > 0 ? { requestId: null } : undefined;
  // Whoever mistypes it gets no link, like whoever names another's request.
  const name = referenceIn(reference);
  const request = reported.find((one) => one.reference === name);
  return request && { requestId: request.id };
}

async function linksLately(
  trx: Transaction<Tables>,
  channel: MessageChannel,
  address: string,
  now: Date,
): Promise<number> {
  const lately = await trx
    .selectFrom('proof')
    .select('id')
    .where('channel', '=', channel)
    .where('address', '=', address)
    .where('createdAt', '>', new Date(now.getTime() - HOUR_MS))
    .execute();
  return lately.length;
}
