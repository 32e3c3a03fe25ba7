import { type Contact, type CreateServiceRequest, type ServiceRequest } from '@councilkit/client';
import { type Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import { type Caller } from '../access/caller.js';
import { uploaderOf } from '../attachments/permission.js';
import { nameInReport } from '../attachments/store.js';
import { fileUnderCouncil } from '../areas/filing-store.js';
import { type Database, type Tables } from '../database.js';
import { insertEvents, type Writing } from '../events/store.js';
import { submission } from '../events/timeline.js';
import { once } from '../idempotency/store.js';
import { placeColumns, placeOf } from '../requests/location.js';
import { insertRequest } from '../requests/new-request-store.js';
import { promiseOf, serviceColumns } from '../requests/of-service.js';
import { submitted } from '../requests/standing.js';
import { courseColumns, toServiceRequest } from '../requests/store.js';
import { dateInEngland } from '../requests/working-days.js';
import { serviceAt } from '../services/store.js';
import { subscribeReporter } from '../subscriptions/store.js';
import { checkIntake } from './checks.js';

/**
 * Stores a new request with its first event and its contact, all or nothing, and resolves to it with all it holds.
 * Throws `InvalidRequestError` or `RuleError` when its service does not take it so.
 */
export async function createRequest(
  db: Database,
  body: CreateServiceRequest,
  caller: Caller,
  { now, key, firstLanguage }: Writing & { firstLanguage: string },
): Promise<ServiceRequest> {
  const answer = await db.transaction().execute((trx) =>
    once(trx, { operation: 'createRequest', key, content: body, now }, async () => {
      const service = await serviceAt(trx, body.serviceCode, '/serviceCode');
      const answers = checkIntake(service, body);
      const areas = await fileUnderCouncil(trx, body.location?.point);

      const occurredAt = now.toISOString();
      const course = submitted(occurredAt, promiseOf(service, now));
      const row = await insertRequest(trx, {
        id: uuid(),
        ...serviceColumns(service),
        description: body.description?.trim() || null,
        ...placeColumns(placeOf(body.location)),
        ...areas,
        answers: JSON.stringify(answers),
        channel: body.channel ?? 'web',
        submittedAt: now,
        submittedAtText: occurredAt,
        updatedAt: now,
        ...courseColumns(course),
        lastSeq: 1,
        isDemonstration: false,
        showsName: body.showName ?? false,
        externalReferences: JSON.stringify(body.externalReferences ?? []),
        source: null,
        sourceRequestId: null,
      });
      await insertEvents(trx, [submission(row.id, course, { kind: 'resident' }, now)]);
      await insertContact(trx, row.id, body.contact);
      const attachments = await nameInReport(trx, row, body.attachmentIds, uploaderOf(caller));
      await subscribeReporter(trx, row, body, { now, firstLanguage });
      const reporterName = body.contact?.name ?? null;
      return {
        status: 201,
        body: { ...toServiceRequest(row, dateInEngland(now)), attachments, reporterName },
      };
    }),
  );
  return answer.body;
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
