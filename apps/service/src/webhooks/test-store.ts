import { type WebhookDelivery } from '@councilkit/client';
import { v7 as uuid } from 'uuid';
import { type Caller } from '../access/caller.js';
import { type Database } from '../database.js';
import { UnavailableError } from '../errors.js';
import { type Writing } from '../events/store.js';
import { once } from '../idempotency/store.js';
import { hasArrived, type Attempt } from './attempt.js';
import { LEASE_MS, type Sending } from './dispatch-store.js';
import { testBody } from './message.js';
import { findEndpoint, toDelivery } from './store.js';
import { ownerOf } from './viewer.js';

/**
 * Sends one test message and resolves to what came of it. It is in the log before it is sent, as one that has not arrived,
 * so that a call repeated with its key sends nothing twice. Throws `UnavailableError` while the first call is under way.
 */
export async function testEndpoint(
  db: Database,
  endpointId: string,
  { caller, deliver }: { caller: Caller; deliver: (sending: Sending) => Promise<Attempt> },
  { now, key }: Writing,
): Promise<WebhookDelivery> {
  const endpoint = await findEndpoint(db, endpointId, caller);
  const content = { endpointId, owner: ownerOf(caller) };
  const claim = await db.transaction().execute((trx) =>
    once(trx, { operation: 'testWebhookEndpoint', key, content, now }, async () => {
      const id = uuid();
      const body = testBody(endpoint.id, now);
      const entry = { id, endpointId: endpoint.id, type: 'endpoint.test', body, createdAt: now };
      await trx
        .insertInto('webhookDelivery')
        .values({ ...entry, state: 'failed', attempts: '[]' })
        .execute();
      return { status: 200, body: { id } };
    }),
  );
  const row = await db
    .selectFrom('webhookDelivery')
    .selectAll()
    .where('id', '=', claim.body.id)
    .executeTakeFirstOrThrow();
  if (row.attempts.length > 0) return toDelivery(row);
  const sent = now.getTime() - row.createdAt.getTime();
  if (claim.isRepeat && sent < LEASE_MS)
    throw new UnavailableError('The test is being sent. Ask again in a moment.');
  const attempt = await deliver({ id: row.id, body: row.body, attempts: [], firstFailedAt: null, endpoint });
  const settled = await db
    .updateTable('webhookDelivery')
    .set({ state: hasArrived(attempt) ? 'delivered' : 'failed', attempts: JSON.stringify([attempt]) })
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toDelivery(settled);
}
