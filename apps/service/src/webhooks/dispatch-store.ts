import { sql, type Transaction } from 'kysely';
import { writeChangeCursor } from '../changes/cursor.js';
import { type PlacedEvent } from '../changes/feed-page.js';
import { placeChanges, readFeed, endOfFeed } from '../changes/store.js';
import { type Database, type Tables } from '../database.js';
import { queueMessage } from '../messages/store.js';
import { seeRequests } from '../requests/seen-store.js';
import {
  hasArrived,
  isUnwanted,
  LONGEST_TRYING_MS,
  pauseAfterFailure,
  withAttempt,
  type Attempt,
} from './attempt.js';
import { eventBody, webhookId } from './message.js';
import { type EndpointRow } from './store.js';
import { callerOf } from './viewer.js';

/** As long as an attempt may take; then another instance believes this one dead, and sends the message again. */
export const LEASE_MS = 60 * 1000;
const CHANGES_PER_TURN = 200;

/** Whether anybody is to be told; where nobody is, there is nothing to deliver either. */
export async function hasEndpoints(db: Database): Promise<boolean> {
  return (await db.selectFrom('webhookEndpoint').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** Makes deliveries of what happened since the last time, for one endpoint that is behind; answers whether there was one. */
export async function planDeliveries(db: Database, requestsUrl: string, now: Date): Promise<boolean> {
  await placeChanges(db);
  return db.transaction().execute(async (trx) => {
    const endpoint = await trx
      .selectFrom('webhookEndpoint')
      .selectAll()
      .where('plannedPosition', '<', await endOfFeed(trx))
      .orderBy('plannedPosition')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!endpoint) return false;
    const page = await readFeed(trx, { after: endpoint.plannedPosition, limit: CHANGES_PER_TURN });
    const rows = (await wanted(trx, endpoint, page.events)).map((event) =>
      toRow(endpoint, event, requestsUrl, now),
    );
    if (rows.length > 0) {
      await trx
        .insertInto('webhookDelivery')
        .values(rows)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    }
    await trx
      .updateTable('webhookEndpoint')
      .set({ plannedPosition: page.next })
      .where('id', '=', endpoint.id)
      .execute();
    return true;
  });
}

/** Those events that the endpoint asks for and its owner may know of. */
async function wanted(
  trx: Transaction<Tables>,
  { eventTypes, serviceCodes, viewer }: EndpointRow,
  events: readonly PlacedEvent[],
): Promise<PlacedEvent[]> {
  const asked = events.filter(
    ({ entry, serviceCode }) =>
      (eventTypes === null || eventTypes.includes(entry.type)) &&
      (serviceCodes === null || serviceCodes.includes(serviceCode)),
  );
  const ids = [...new Set(asked.map(({ entry }) => entry.requestId))];
  if (ids.length === 0) return [];
  const requests = await trx.selectFrom('serviceRequest').selectAll().where('id', 'in', ids).execute();
  const seen = await seeRequests(trx, requests, callerOf(viewer));
  const visible = new Set(seen.map(({ row }) => row.id));
  return asked.filter(({ entry }) => visible.has(entry.requestId));
}

function toRow(endpoint: EndpointRow, event: PlacedEvent, requestsUrl: string, now: Date) {
  const { position, reference, serviceCode, entry } = event;
  const { requestId, id: eventId, type: eventType, seq, recordedAt } = entry;
  const cursor = writeChangeCursor(position);
  const body = eventBody(
    { requestId, reference, serviceCode, eventId, eventType, seq, cursor, recordedAt },
    requestsUrl,
  );
  return {
    ...{ id: webhookId(endpoint.id, position), endpointId: endpoint.id, type: 'request.event' },
    ...{ position, requestId, body, attempts: '[]', dueAt: now, createdAt: now },
  };
}

/** A message to send now, and the endpoint it goes to. */
export interface Sending {
  id: string;
  body: string;
  attempts: Attempt[];
  firstFailedAt: Date | null;
  endpoint: EndpointRow;
}

/** Takes messages that are due, of each request the oldest that waits. No other instance gets the same. */
export async function takeDeliveries(db: Database, now: Date, limit: number): Promise<Sending[]> {
  const taken = await db
    .with('due', (of) =>
      of
        .selectFrom('webhookDelivery as delivery')
        .innerJoin('webhookEndpoint as endpoint', 'endpoint.id', 'delivery.endpointId')
        .select('delivery.id')
        .where('delivery.state', '=', 'waiting')
        .where('delivery.dueAt', '<=', now)
        .where('endpoint.state', '=', 'active')
        .where(
          sql<boolean>`not exists (
            select from webhook_delivery earlier
            where earlier.endpoint_id = delivery.endpoint_id and earlier.request_id = delivery.request_id
              and earlier.state = 'waiting' and earlier.position < delivery.position)`,
        )
        .orderBy('delivery.dueAt')
        .orderBy('delivery.position')
        .limit(limit)
        .forUpdate('delivery')
        .skipLocked(),
    )
    .updateTable('webhookDelivery')
    .from('due')
    .set({ dueAt: new Date(now.getTime() + LEASE_MS) })
    .whereRef('webhookDelivery.id', '=', 'due.id')
    .returningAll('webhookDelivery')
    .execute();
  if (taken.length === 0) return [];
  const endpoints = await db
    .selectFrom('webhookEndpoint')
    .selectAll()
    .where('id', 'in', [...new Set(taken.map(({ endpointId }) => endpointId))])
    .execute();
  return taken.flatMap(({ endpointId, ...row }) => {
    const endpoint = endpoints.find(({ id }) => id === endpointId);
    return endpoint ? [{ ...row, endpoint }] : [];
  });
}

/**
 * Writes an attempt to the log, and decides what comes next. An endpoint that failed for 3 days is paused, and its contact told.
 * Answers whether it was paused now.
 */
export async function noteAttempt(
  db: Database,
  { id, attempts, firstFailedAt, endpoint }: Sending,
  attempt: Attempt,
  now: Date,
): Promise<boolean> {
  const log = JSON.stringify(withAttempt(attempts, attempt));
  const delivery = db.updateTable('webhookDelivery').where('id', '=', id).where('state', '=', 'waiting');
  if (hasArrived(attempt)) {
    await delivery.set({ state: 'delivered', attempts: log, dueAt: null, firstFailedAt: null }).execute();
    await sql`update webhook_endpoint set failing_since = null, delivered_position = greatest(delivered_position, (
      select max(position) from webhook_delivery where endpoint_id = ${endpoint.id} and state = 'delivered'
        and position < coalesce((select min(position) from webhook_delivery
          where endpoint_id = ${endpoint.id} and state = 'waiting'), 2147483647)))
      where id = ${endpoint.id}`.execute(db);
    return false;
  }
  const since = firstFailedAt ?? now;
  const isHopeless = now.getTime() - since.getTime() >= LONGEST_TRYING_MS;
  const failingSince = endpoint.failingSince ?? now;
  const isDead = now.getTime() - failingSince.getTime() >= LONGEST_TRYING_MS;
  if (isDead || isUnwanted(attempt)) {
    await delivery.set({ attempts: log, dueAt: now, firstFailedAt: since }).execute();
    return pauseAndTell(db, endpoint, failingSince, now);
  }
  await db
    .updateTable('webhookEndpoint')
    .set({ failingSince })
    .where('id', '=', endpoint.id)
    .where('failingSince', 'is', null)
    .execute();
  // One message that this receiver never takes, while it takes others, gives way to those behind it.
  if (isHopeless) await delivery.set({ state: 'failed', attempts: log, dueAt: null }).execute();
  else {
    const pause = pauseAfterFailure(attempts.length + 1, Math.random());
    const dueAt = new Date(now.getTime() + pause);
    await delivery.set({ attempts: log, dueAt, firstFailedAt: since }).execute();
  }
  return false;
}

/** Holds back what is for an endpoint, and writes to its contact, once. Answers whether it was not held back before. */
function pauseAndTell(
  db: Database,
  { id, url, contactAddressId }: EndpointRow,
  failingSince: Date,
  now: Date,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const paused = await trx
      .updateTable('webhookEndpoint')
      .set({ state: 'pausedByService', failingSince })
      .where('id', '=', id)
      .where('state', '=', 'active')
      .returning('id')
      .executeTakeFirst();
    if (!paused) return false;
    const contact = await trx
      .selectFrom('address')
      .select('value')
      .where('id', '=', contactAddressId)
      .executeTakeFirst();
    // The host alone: what follows in the address may be a secret.
    const values = { host: new URL(url).host, id };
    const message = { channel: 'email', language: 'en', template: 'webhookPaused', values, now } as const;
    if (contact) await queueMessage(trx, { ...message, address: contact.value });
    return true;
  });
}
