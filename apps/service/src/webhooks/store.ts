import {
  type CreateWebhookEndpoint,
  type WebhookDelivery,
  type WebhookEndpoint,
  type WebhookEndpointWithSecret,
} from '@councilkit/client';
import { sql, type Selectable, type Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import { type Caller } from '../access/caller.js';
import { readChangeCursor, writeChangeCursor } from '../changes/cursor.js';
import { endOfFeed, placeChanges } from '../changes/store.js';
import { type Database, type Tables } from '../database.js';
import { ConflictError, InvalidRequestError, NotFoundError } from '../errors.js';
import { type Writing } from '../events/store.js';
import { once } from '../idempotency/store.js';
import { forgetAddress, keepAddress } from '../messages/store.js';
import { type Cursor } from '../requests/cursor.js';
import { findService } from '../services/store.js';
import { faultOfUrl } from './given-url.js';
import { newSecret } from './signature.js';
import { ownerOf, viewerOf } from './viewer.js';

type Reader = Database | Transaction<Tables>;
export type EndpointRow = Selectable<Tables['webhookEndpoint']>;
type DeliveryRow = Selectable<Tables['webhookDelivery']>;

const DAY_MS = 24 * 60 * 60 * 1000;
/** For as long messages are signed with the secret from before as well. */
const ROTATION_MS = DAY_MS;
/** For as long the log is kept. */
const LOG_MS = 30 * DAY_MS;

/** A page of what is asked for, and where it goes on. */
export interface Paging {
  limit: number;
  after?: Cursor | undefined;
}

/** Makes an endpoint that hears of what happens from now on. Throws `InvalidRequestError` for an address or code that will not do. */
export async function createEndpoint(
  db: Database,
  body: CreateWebhookEndpoint,
  caller: Caller,
  { now, key, allowsLocal }: Writing & { allowsLocal: boolean },
): Promise<WebhookEndpointWithSecret> {
  const fault = faultOfUrl(body.url, allowsLocal);
  if (fault) throw new InvalidRequestError([{ pointer: '/url', detail: fault }]);
  await placeChanges(db);
  const owner = ownerOf(caller);
  const content = { owner, body };
  const answer = await db.transaction().execute((trx) =>
    once(trx, { operation: 'createWebhookEndpoint', key, content, now }, async () => {
      for (const [index, code] of (body.serviceCodes ?? []).entries()) {
        if (!(await findService(trx, code)))
          throw new InvalidRequestError([
            { pointer: `/serviceCodes/${index}`, detail: 'No service has this code' },
          ]);
      }
      const contact = body.contactEmail ? await keepAddress(trx, 'email', body.contactEmail) : undefined;
      const row = await trx
        .insertInto('webhookEndpoint')
        .values({
          ...{ id: uuid(), owner, url: body.url, secret: newSecret(), createdAt: now },
          viewer: JSON.stringify(viewerOf(caller)),
          description: body.description ?? null,
          eventTypes: body.eventTypes ? JSON.stringify(body.eventTypes) : null,
          serviceCodes: body.serviceCodes ? JSON.stringify(body.serviceCodes) : null,
          contactAddressId: contact?.id ?? null,
          contactMasked: contact?.masked ?? null,
          plannedPosition: await endOfFeed(trx),
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      return { status: 201, body: { endpoint: toEndpoint(row, 0), secret: row.secret } };
    }),
  );
  return answer.body;
}

/** The caller's endpoints, newest first; one more than `limit` when another page follows. */
export async function listEndpoints(
  db: Database,
  caller: Caller,
  { limit, after }: Paging,
): Promise<WebhookEndpoint[]> {
  const rows = await db
    .selectFrom('webhookEndpoint')
    .selectAll()
    .where('owner', '=', ownerOf(caller))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(created_at, id) < (${after?.submittedAt}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  return Promise.all(rows.map((row) => withWaiting(db, row)));
}

/** One endpoint. Throws `NotFoundError` when the caller has none with this id. */
export async function readEndpoint(db: Database, id: string, caller: Caller): Promise<WebhookEndpoint> {
  return withWaiting(db, await find(db, id, caller));
}

/** The row of an endpoint, to send to. Throws `NotFoundError` when the caller has none with this id. */
export function findEndpoint(db: Database, id: string, caller: Caller): Promise<EndpointRow> {
  return find(db, id, caller);
}

/** Deletes an endpoint with its log. */
export async function deleteEndpoint(
  db: Database,
  id: string,
  caller: Caller,
  { now, key }: Writing,
): Promise<void> {
  const content = { id, owner: ownerOf(caller) };
  await db.transaction().execute((trx) =>
    once(trx, { operation: 'deleteWebhookEndpoint', key, content, now }, async () => {
      const row = await find(trx, id, caller);
      await trx.deleteFrom('webhookEndpoint').where('id', '=', row.id).execute();
      if (row.contactAddressId !== null) await forgetAddress(trx, row.contactAddressId);
      return { status: 204, body: null };
    }),
  );
}

/** Gives an endpoint a new secret. Throws `ConflictError` while the one before the last still signs. */
export function rotateSecret(
  db: Database,
  id: string,
  caller: Caller,
  { now, key }: Writing,
): Promise<WebhookEndpointWithSecret> {
  return change(db, { operation: 'rotateWebhookSecret', id, caller, key, now }, async (trx, row) => {
    if (secretsOf(row, now).length > 1)
      throw new ConflictError(
        'The secret was rotated less than 24 hours ago. Wait until the old one is out of use.',
      );
    const changed = await update(trx, row.id, {
      secret: newSecret(),
      previousSecret: row.secret,
      secretRotatedAt: now,
    });
    return { endpoint: await withWaiting(trx, changed), secret: changed.secret };
  });
}

/** Holds messages back. */
export function pauseEndpoint(
  db: Database,
  id: string,
  caller: Caller,
  { now, key }: Writing,
): Promise<WebhookEndpoint> {
  return change(db, { operation: 'pauseWebhookEndpoint', id, caller, key, now }, async (trx, row) => {
    const paused = row.state === 'active' ? await update(trx, row.id, { state: 'paused' }) : row;
    return withWaiting(trx, paused);
  });
}

/** Sends what waits, at once. */
export function resumeEndpoint(
  db: Database,
  id: string,
  caller: Caller,
  { now, key }: Writing,
): Promise<WebhookEndpoint> {
  return change(db, { operation: 'resumeWebhookEndpoint', id, caller, key, now }, async (trx, row) => {
    if (row.state === 'active') return withWaiting(trx, row);
    await trx
      .updateTable('webhookDelivery')
      .set({ dueAt: now, firstFailedAt: null })
      .where('endpointId', '=', row.id)
      .where('state', '=', 'waiting')
      .execute();
    return withWaiting(trx, await update(trx, row.id, { state: 'active', failingSince: null }));
  });
}

/** Sends again what came after a place in the change feed. Throws `ConflictError` while the endpoint is paused. */
export function replay(
  db: Database,
  id: string,
  { after, caller }: { after: string; caller: Caller },
  { now, key }: Writing,
): Promise<WebhookEndpoint> {
  const position = readChangeCursor(after, '/after');
  return change(db, { operation: 'replayWebhooks', id, caller, key, now, body: after }, async (trx, row) => {
    if (row.state !== 'active')
      throw new ConflictError('The endpoint is paused. Resume it, which sends what waits, and then replay.');
    await trx
      .updateTable('webhookDelivery')
      .set({ state: 'waiting', dueAt: now, firstFailedAt: null })
      .where('endpointId', '=', row.id)
      .where('position', '>', position)
      .execute();
    const plannedPosition = Math.min(row.plannedPosition, position);
    return withWaiting(trx, await update(trx, row.id, { plannedPosition }));
  });
}

/** The log of an endpoint, newest first; one more than `limit` when another page follows. */
export async function listDeliveries(
  db: Database,
  id: string,
  caller: Caller,
  { state, limit, after }: Paging & { state?: WebhookDelivery['state'] | undefined },
): Promise<(WebhookDelivery & { createdAt: Date })[]> {
  const { id: endpointId } = await find(db, id, caller);
  const rows = await db
    .selectFrom('webhookDelivery')
    .selectAll()
    .where('endpointId', '=', endpointId)
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? 'waiting'))
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(created_at, ${PLACE}, id) < (${after?.submittedAt}::timestamptz,
          (select ${PLACE} from webhook_delivery where id = ${after?.id}::uuid), ${after?.id}::uuid)`,
      ),
    )
    .orderBy('createdAt', 'desc')
    // Those of one turn were made at the same moment.
    .orderBy(PLACE, 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  return rows.map((row) => ({ ...toDelivery(row), createdAt: row.createdAt }));
}

/** Its place in the change feed; behind every other for a test, which has none. */
const PLACE = sql<number>`coalesce(position, 2147483647)`;

/** Forgets what was settled more than 30 days ago. */
export async function forgetOldDeliveries(db: Database, now: Date): Promise<void> {
  await db
    .deleteFrom('webhookDelivery')
    .where('state', '!=', 'waiting')
    .where('createdAt', '<', new Date(now.getTime() - LOG_MS))
    .execute();
}

/** What messages are signed with now, the newest first. */
export function secretsOf({ secret, previousSecret, secretRotatedAt }: EndpointRow, now: Date): string[] {
  const isRotating = secretRotatedAt !== null && now.getTime() - secretRotatedAt.getTime() < ROTATION_MS;
  return isRotating && previousSecret !== null ? [secret, previousSecret] : [secret];
}

/** A delivery as its endpoint's owner reads it. */
export function toDelivery({ id, type, position, state, attempts, dueAt }: DeliveryRow): WebhookDelivery {
  return {
    ...{ id, type, state, attempts },
    cursor: position === null ? null : writeChangeCursor(position),
    nextAttemptAt: state === 'waiting' ? (dueAt?.toISOString() ?? null) : null,
  };
}

interface Call {
  operation: string;
  id: string;
  caller: Caller;
  key: string | undefined;
  now: Date;
  body?: unknown;
}

async function change<Body>(
  db: Database,
  { operation, id, caller, key, now, body }: Call,
  make: (trx: Transaction<Tables>, row: EndpointRow) => Promise<Body>,
): Promise<Body> {
  const content = { id, owner: ownerOf(caller), body };
  const answer = await db.transaction().execute((trx) =>
    once(trx, { operation, key, content, now }, async () => ({
      status: 200,
      body: await make(trx, await find(trx, id, caller)),
    })),
  );
  return answer.body;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function find(db: Reader, id: string, caller: Caller): Promise<EndpointRow> {
  const query = db
    .selectFrom('webhookEndpoint')
    .selectAll()
    .where('id', '=', id)
    .where('owner', '=', ownerOf(caller));
  const row = UUID.test(id)
    ? await (db.isTransaction ? query.forUpdate() : query).executeTakeFirst()
    : undefined;
  if (!row) throw new NotFoundError('You have no webhook endpoint with this id');
  return row;
}

type Change = Partial<
  Pick<
    EndpointRow,
    'state' | 'secret' | 'previousSecret' | 'secretRotatedAt' | 'failingSince' | 'plannedPosition'
  >
>;

function update(trx: Transaction<Tables>, id: string, changes: Change): Promise<EndpointRow> {
  return trx
    .updateTable('webhookEndpoint')
    .set(changes)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

async function withWaiting(db: Reader, row: EndpointRow): Promise<WebhookEndpoint> {
  const { waiting } = await db
    .selectFrom('webhookDelivery')
    .select((of) => of.cast<number>(of.fn.countAll(), 'integer').as('waiting'))
    .where('endpointId', '=', row.id)
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow();
  return toEndpoint(row, waiting);
}

function toEndpoint(row: EndpointRow, waiting: number): WebhookEndpoint {
  const { id, url, description, eventTypes, serviceCodes, contactMasked, state, deliveredPosition } = row;
  return {
    ...{ id, url, description, eventTypes, serviceCodes, contactMasked, state, waiting },
    cursor: deliveredPosition === null ? null : writeChangeCursor(deliveredPosition),
    failingSince: row.failingSince?.toISOString() ?? null,
    secretRotatedAt: row.secretRotatedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}
