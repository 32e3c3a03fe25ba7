import { v7 as uuid } from 'uuid';
import { type Audience } from '../../src/access/reveal.js';
import { SCOPES } from '../../src/clients/client.js';
import { addClient } from '../../src/clients/store.js';
import { issueToken } from '../../src/tokens/store.js';
import { hashOf, newToken } from '../../src/tokens/token.js';
import { tokenHash } from '../../src/messages/token.js';
import { withKey, type RunningApp } from '../running-app.js';
import { EMAIL, type Council } from './planted.js';

/** Somebody who calls. */
export interface Role {
  name: string;
  scheme: 'none' | 'apiKey' | 'oauth2' | 'reporter' | 'follower';
  scopes: readonly string[];
  /** As who the role reads the planted requests, where an operation takes its credentials. */
  audience: Audience;
  supplierId?: string;
  headers: Record<string, string>;
  /** In place of `headers`, for a call about one of the planted requests. */
  headersFor?: ReadonlyMap<string, Record<string, string>>;
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const HOUR_MS = 60 * 60 * 1000;

/** Everybody who may call, with credentials that work. */
export async function everyRole(app: RunningApp, { targets, photoId }: Council): Promise<Role[]> {
  const system = async (name: string, scopes: string[], supplierId: string | null): Promise<Role> => {
    const { id } = await addClient(app.db, { name, supplierId, scopes }, app.clock.now);
    const token = await issueToken(app.db, { id, name, supplierId, scopes }, scopes, app.clock.now);
    const isStaff = supplierId === null && scopes.includes('staff:read');
    const audience = isStaff ? 'staff' : supplierId === 'peak-roads' ? 'supplier' : 'public';
    const role = { name, scheme: 'oauth2', scopes, audience, headers: bearer(token) } as const;
    return supplierId === null ? role : { ...role, supplierId };
  };
  const all = Object.keys(SCOPES);
  const theirs = ['requests:read', 'requests:write', 'events:write', 'assignments:write', 'webhooks:manage'];
  const nobody = { scopes: [], headers: {} };
  const following = new Map<string, Record<string, string>>();
  for (const { id, name } of targets) {
    following.set(id, bearer(await followerToken(app, id)));
    if (name === 'moderated') following.set(photoId, following.get(id) ?? {});
  }
  return [
    { name: 'the public', scheme: 'none', audience: 'public', ...nobody },
    { ...nobody, name: 'the key', scheme: 'apiKey', audience: 'staff', headers: withKey },
    {
      ...{ name: 'the reporter', scheme: 'reporter', audience: 'reporter', scopes: [] },
      headers: bearer(await reporterToken(app, EMAIL)),
    },
    {
      ...{ name: 'the reporter of another', scheme: 'reporter', audience: 'public', scopes: [] },
      headers: bearer(await reporterToken(app, 'another@example.org')),
    },
    {
      ...{ ...nobody, name: 'a follower', scheme: 'follower', audience: 'follower' },
      headers: following.get(photoId) ?? {},
      headersFor: following,
    },
    await system('the supplier', theirs, 'peak-roads'),
    await system('another supplier', theirs, 'larkfield'),
    await system('staff who may all', all, null),
    await system('staff who read', ['requests:read', 'staff:read'], null),
    ...(await Promise.all(all.map((scope) => system(`staff with ${scope}`, [scope], null)))),
  ];
}

/** A reporter's token for all that was reported from an address. */
export async function reporterToken(app: RunningApp, address: string): Promise<string> {
  const [token, now] = [newToken('rt'), app.clock.now];
  const later = new Date(now.getTime() + HOUR_MS);
  const kept = { id: uuid(), channel: 'email', address, requestId: null, createdAt: now } as const;
  const hashes = { linkHash: hashOf(newToken('pf')), tokenHash: hashOf(token) };
  await app.db
    .insertInto('proof')
    .values({ ...kept, ...hashes, linkExpiresAt: later, expiresAt: later })
    .execute();
  return token;
}

/** The token of a confirmed subscription to one request. */
export async function followerToken(app: RunningApp, requestId: string): Promise<string> {
  const [id, token, now] = [uuid(), `sub_${newToken('pf')}`, app.clock.now];
  await app.db
    .insertInto('subscription')
    .values({
      ...{ id, requestId, addressId: null, addressMasked: 'f*******@e******.org', channel: 'email' },
      ...{ language: 'en', kinds: null, state: 'active', createdAt: now, confirmedAt: now },
      ...{ areaCode: null, lat: null, long: null, radiusMetres: null, serviceCodes: null, movedTo: null },
    })
    .execute();
  await app.db
    .insertInto('subscriptionToken')
    .values({ hash: tokenHash(token), subscriptionId: id })
    .execute();
  return token;
}

/** The token of a link that was not used yet. */
export async function linkToken(app: RunningApp, address: string): Promise<string> {
  const [token, now] = [newToken('pf'), app.clock.now];
  const linkExpiresAt = new Date(now.getTime() + HOUR_MS);
  await app.db
    .insertInto('proof')
    .values({
      ...{ id: uuid(), channel: 'email', address, requestId: null, createdAt: now, linkExpiresAt },
      ...{ linkHash: hashOf(token), tokenHash: null, expiresAt: null },
    })
    .execute();
  return token;
}
