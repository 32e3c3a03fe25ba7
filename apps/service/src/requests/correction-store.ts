import { type CorrectServiceRequest, type ServiceRequest } from '@councilkit/client';
import { type Transaction } from 'kysely';
import { type Caller } from '../access/caller.js';
import { type Database, type Tables } from '../database.js';
import { fileUnderCouncil } from '../areas/filing-store.js';
import { InvalidRequestError, StaleError } from '../errors.js';
import { record, type News, type Told, type Writing } from '../events/store.js';
import { once } from '../idempotency/store.js';
import { BLANK_ADDRESS, placeFaults } from '../intake/checks.js';
import { serviceAt } from '../services/store.js';
import { etagOf, isCurrent } from './etag.js';
import { locationOf, placeColumns, placeOf } from './location.js';
import { serviceColumns } from './of-service.js';
import { seeRow, shownRequest } from './seen-store.js';
import { lockRequest, type RequestRow } from './store.js';
import { dateInEngland } from './working-days.js';

/** Who corrects a request, and which version of it they read. */
export interface Corrector {
  caller: Caller;
  ifMatch: string;
}

/**
 * Puts the service or the place of a request right. The promise stays as it was given: moving it needs a reason, and so an
 * event. Throws `StaleError` when the request is not as `ifMatch` says, or `InvalidRequestError`.
 */
export async function correctRequest(
  db: Database,
  idOrReference: string,
  body: CorrectServiceRequest,
  { caller, ifMatch }: Corrector,
  { now, key }: Writing,
): Promise<Told<ServiceRequest>> {
  const news: News[] = [];
  const today = dateInEngland(now);
  const answer = await db.transaction().execute((trx) =>
    once(trx, { operation: 'correctRequest', key, content: { idOrReference, body }, now }, async () => {
      const request = await lockRequest(trx, idOrReference);
      const etag = etagOf(shownRequest(await seeRow(trx, request, caller, idOrReference), today));
      if (!isCurrent(etag, ifMatch)) throw new StaleError(etag);

      await trx
        .updateTable('serviceRequest')
        .set(await corrected(trx, request, body))
        .where('id', '=', request.id)
        .execute();
      const occurredAt = now.toISOString();
      const event = { type: 'corrected', occurredAt, actor: { kind: 'council' } } as const;
      const { entry, request: moved } = await record(trx, request, event, now);
      news.push(entry);
      return { status: 200, body: shownRequest(await seeRow(trx, moved, caller, idOrReference), today) };
    }),
  );
  return { ...answer, news };
}

async function corrected(
  trx: Transaction<Tables>,
  request: RequestRow,
  { serviceCode, location }: CorrectServiceRequest,
) {
  if (location?.addressText?.trim() === '') throw new InvalidRequestError([BLANK_ADDRESS]);
  const areas = location && (await fileUnderCouncil(trx, location.point));
  const place = location && { ...placeColumns(placeOf(location)), ...areas };
  if (serviceCode === undefined) return { ...place };

  const service = await serviceAt(trx, serviceCode, '/serviceCode');
  const kept = location ?? locationOf(request) ?? undefined;
  // What the resident said of the place is not thrown away because another service would not have asked.
  const faults = location || service.location !== 'none' ? placeFaults(service, { location: kept }) : [];
  if (faults.length > 0) throw new InvalidRequestError(faults);
  const { supplier, supplierId, ...columns } = serviceColumns(service);
  const isTaken = await trx
    .selectFrom('assignment')
    .select('id')
    .where('requestId', '=', request.id)
    .where('state', '=', 'accepted')
    .executeTakeFirst();
  // Whoever has accepted the work still has it.
  return { ...columns, ...(!isTaken && { supplier, supplierId }), ...place };
}
