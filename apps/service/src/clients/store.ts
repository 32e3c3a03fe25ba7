import { randomBytes } from 'node:crypto';
import { type Selectable } from 'kysely';
import { v7 as uuid } from 'uuid';
import { type Database, type Tables } from '../database.js';
import { slugOf, type Client } from './client.js';
import { hashSecret, isSecret, newSecret, NO_SECRET } from './secret.js';

export type ClientRow = Selectable<Tables['client']>;

const SUFFIX_BYTES = 3;

/** Keeps a new client. Resolves to its id and to the secret, which is kept nowhere in clear. */
export async function addClient(
  db: Database,
  client: Omit<Client, 'id'>,
  now: Date,
): Promise<{ id: string; secret: string }> {
  const id = `${slugOf(client)}-${randomBytes(SUFFIX_BYTES).toString('hex')}`;
  const { name, supplierId, scopes } = client;
  const secret = newSecret();
  const hash = await hashSecret(secret);
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('client')
      .values({ id, name, supplierId, scopes: JSON.stringify(scopes), createdAt: now, revokedAt: null })
      .execute();
    await trx
      .insertInto('clientSecret')
      .values({ id: uuid(), clientId: id, hash, createdAt: now, expiresAt: null })
      .execute();
  });
  return { id, secret };
}

/** Every client, withdrawn ones too, oldest first. */
export function allClients(db: Database): Promise<ClientRow[]> {
  return db.selectFrom('client').selectAll().orderBy('createdAt').orderBy('id').execute();
}

/**
 * Gives a client a new secret; the ones before work until `oldUntil`, and so do the tokens they fetched. Resolves to the
 * secret, or to undefined when there is no such client.
 */
export async function rotateSecret(
  db: Database,
  id: string,
  { now, oldUntil }: { now: Date; oldUntil: Date },
): Promise<string | undefined> {
  const secret = newSecret();
  const hash = await hashSecret(secret);
  return db.transaction().execute(async (trx) => {
    const client = await trx
      .selectFrom('client')
      .select('id')
      .where('id', '=', id)
      .where('revokedAt', 'is', null)
      .forUpdate()
      .executeTakeFirst();
    if (!client) return undefined;
    await trx
      .updateTable('clientSecret')
      .set({ expiresAt: oldUntil })
      .where('clientId', '=', id)
      .where((row) => row.or([row('expiresAt', 'is', null), row('expiresAt', '>', oldUntil)]))
      .execute();
    if (oldUntil <= now) await trx.deleteFrom('accessToken').where('clientId', '=', id).execute();
    await trx
      .insertInto('clientSecret')
      .values({ id: uuid(), clientId: id, hash, createdAt: now, expiresAt: null })
      .execute();
    return secret;
  });
}

/** Withdraws a client: its secrets and its tokens open nothing from now on. False when there is none to withdraw. */
export async function revokeClient(db: Database, id: string, now: Date): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const revoked = await trx
      .updateTable('client')
      .set({ revokedAt: now })
      .where('id', '=', id)
      .where('revokedAt', 'is', null)
      .returning('id')
      .executeTakeFirst();
    await trx.deleteFrom('accessToken').where('clientId', '=', id).execute();
    await trx.deleteFrom('clientSecret').where('clientId', '=', id).execute();
    return revoked !== undefined;
  });
}

/** The client with this id and secret, or undefined; in the same time whether or not there is such a client. */
export async function authenticate(
  db: Database,
  { id, secret }: { id: string; secret: string },
  now: Date,
): Promise<Client | undefined> {
  const kept = await db
    .selectFrom('clientSecret')
    .innerJoin('client', 'client.id', 'clientSecret.clientId')
    .select(['client.id', 'client.name', 'client.supplierId', 'client.scopes', 'clientSecret.hash'])
    .where('client.id', '=', id)
    .where('client.revokedAt', 'is', null)
    .where((row) =>
      row.or([row('clientSecret.expiresAt', 'is', null), row('clientSecret.expiresAt', '>', now)]),
    )
    .execute();
  if (kept.length === 0) await isSecret(secret, NO_SECRET);
  for (const { hash, ...client } of kept) if (await isSecret(secret, hash)) return client;
  return undefined;
}
