import { type Caller } from '../access/caller.js';
import { type Client } from '../clients/client.js';
import { type Database } from '../database.js';
import { hashOf, isToken, newToken } from './token.js';

/** Short, since a token that was read from a log should soon be worth nothing; a client fetches the next by itself. */
export const TOKEN_LIFE_S = 600;

/** Issues an access token for a client, with `scopes` out of those it has. Resolves to the token, which is not kept. */
export async function issueToken(
  db: Database,
  { id }: Client,
  scopes: readonly string[],
  now: Date,
): Promise<string> {
  const token = newToken('at');
  await db
    .insertInto('accessToken')
    .values({
      hash: hashOf(token),
      clientId: id,
      scopes: JSON.stringify(scopes),
      createdAt: now,
      expiresAt: new Date(now.getTime() + TOKEN_LIFE_S * 1000),
    })
    .execute();
  return token;
}

/** Who an access token stands for, read anew at each call, so that what is withdrawn opens nothing from then on. */
export async function findTokenHolder(db: Database, token: string, now: Date): Promise<Caller | undefined> {
  if (!isToken('at', token)) return undefined;
  const row = await db
    .selectFrom('accessToken')
    .innerJoin('client', 'client.id', 'accessToken.clientId')
    .select(['client.id', 'client.name', 'client.supplierId', 'accessToken.scopes'])
    .where('accessToken.hash', '=', hashOf(token))
    .where('accessToken.expiresAt', '>', now)
    .where('client.revokedAt', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  const { id, name, supplierId } = row;
  const scopes = new Set(row.scopes);
  if (supplierId === null) return { kind: 'staff', scheme: 'oauth2', id, name, scopes };
  return { kind: 'supplier', scheme: 'oauth2', id, name, supplierId, scopes };
}

/** Forgets tokens that open nothing any more. */
export async function forgetOldTokens(db: Database, now: Date): Promise<void> {
  await db.deleteFrom('accessToken').where('expiresAt', '<', now).execute();
}
