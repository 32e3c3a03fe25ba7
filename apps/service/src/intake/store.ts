import { randomBytes } from 'node:crypto';
import {
  type Contact,
  type CreateServiceRequest,
  type ServiceDefinition,
  type ServiceRequest,
} from '@councilkit/client';
import { type Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import { type Caller } from '../access/caller.js';
import { uploaderOf } from '../attachments/permission.js';
import { nameInReport } from '../attachments/store.js';
import { type Database, type Tables } from '../database.js';
import { InvalidRequestError } from '../errors.js';
import { insertEvents, type Writing } from '../events/store.js';
import { submission } from '../events/timeline.js';
import { once } from '../idempotency/store.js';
import { policyColumns, policyOf } from '../requests/policy.js';
import { placeColumns, placeOf } from '../requests/location.js';
import { newReference, REFERENCE_BYTES } from '../requests/reference.js';
import { submitted, type KeptPromise } from '../requests/standing.js';
import { courseColumns, toServiceRequest, type NewRequestRow, type RequestRow } from '../requests/store.js';
import { dateInEngland, workingDaysAfter } from '../requests/working-days.js';
import { findService } from '../services/store.js';
import { checkIntake } from './checks.js';

/** With 34 thousand million references a second try is rare, and a fifth means that the random numbers are broken. */
const MOST_TRIES = 5;

/**
 * Stores a new request with its first event and its contact, all or nothing, and resolves to it with all it holds.
 * Throws `InvalidRequestError` or `RuleError` when its service does not take it so.
 */
export async function createRequest(
  db: Database,
  body: CreateServiceRequest,
  caller: Caller,
  { now, key }: Writing,
): Promise<ServiceRequest> {
  const answer = await db.transaction().execute((trx) =>
    once(trx, { operation: 'createRequest', key, content: body, now }, async () => {
      const service = await findService(trx, body.serviceCode);
      if (!service)
        throw new InvalidRequestError([{ pointer: '/serviceCode', detail: 'No service has this code' }]);
      const answers = checkIntake(service, body);

      const occurredAt = now.toISOString();
      const course = submitted(occurredAt, promiseOf(service, now));
      const row = await insertWithReference(trx, {
        id: uuid(),
        serviceCode: service.code,
        serviceName: service.name,
        serviceGroup: service.group,
        description: body.description?.trim() || null,
        ...placeColumns(placeOf(body.location)),
        answers: JSON.stringify(answers),
        channel: body.channel ?? 'web',
        supplier: service.supplier,
        supplierId: service.supplierId ?? null,
        submittedAt: now,
        submittedAtText: occurredAt,
        updatedAt: now,
        ...courseColumns(course),
        lastSeq: 1,
        isDemonstration: false,
        ...policyColumns(policyOf(service)),
        showsName: body.showName ?? false,
        source: null,
        sourceRequestId: null,
      });
      await insertEvents(trx, [submission(row.id, course, { kind: 'resident' }, now)]);
      await insertContact(trx, row.id, body.contact);
      const attachments = await nameInReport(trx, row, body.attachmentIds, uploaderOf(caller));
      const reporterName = body.contact?.name ?? null;
      return {
        status: 201,
        body: { ...toServiceRequest(row, dateInEngland(now)), attachments, reporterName },
      };
    }),
  );
  return answer.body;
}

function promiseOf({ promise }: ServiceDefinition, now: Date): KeptPromise | null {
  if (!promise) return null;
  const expectedOn = workingDaysAfter(dateInEngland(now), promise.workingDays);
  return { expectedOn, text: promise.text, reason: null };
}

async function insertWithReference(
  trx: Transaction<Tables>,
  columns: Omit<NewRequestRow, 'reference'>,
): Promise<RequestRow> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const row = await trx
      .insertInto('serviceRequest')
      .values({ ...columns, reference: newReference(randomBytes(REFERENCE_BYTES)) })
      .onConflict((conflict) => conflict.column('reference').doNothing())
      .returningAll()
      .executeTakeFirst();
    if (row) return row;
  }
  throw new Error(`No free reference was found in ${MOST_TRIES} tries`);
}

async function insertContact(
  trx: Transaction<Tables>,
  requestId: string,
  contact: Contact | undefined,
): Promise<void> {
  const { name = null, email = null, phone = null } = contact ?? {};
  if (name === null && email === null && phone === null) return;
  await trx.insertInto('requestContact').values({ requestId, name, email, phone }).execute();
}
