import { type ChildRequest, type ServiceRequest, type SplitRequest } from '@councilkit/client';
import { type Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import { type Caller } from '../access/caller.js';
import { fileUnderCouncil } from '../areas/filing-store.js';
import { type Database, type Tables } from '../database.js';
import { ConflictError, InvalidRequestError, RuleError } from '../errors.js';
import { insertEvents, record, type News, type Told, type Writing } from '../events/store.js';
import { submission } from '../events/timeline.js';
import { once } from '../idempotency/store.js';
import { placeFaults } from '../intake/checks.js';
import { serviceAt } from '../services/store.js';
import { locationOf, placeColumns, placeOf } from './location.js';
import { insertRequest } from './new-request-store.js';
import { promiseOf, serviceColumns } from './of-service.js';
import { seeRequests, shownRequest } from './seen-store.js';
import { submitted } from './standing.js';
import { courseColumns, lockRequest, type RequestRow } from './store.js';
import { dateInEngland } from './working-days.js';

/**
 * Makes a request of its own for each job, in the order given. Throws `ConflictError` for a closed request, `RuleError` for
 * one that was itself split off, and `InvalidRequestError` for a job that its service does not take so.
 */
export async function splitRequest(
  db: Database,
  idOrReference: string,
  body: SplitRequest,
  caller: Caller,
  { now, key }: Writing,
): Promise<Told<{ data: ServiceRequest[] }>> {
  const news: News[] = [];
  const answer = await db.transaction().execute((trx) =>
    once(trx, { operation: 'splitRequest', key, content: { idOrReference, body }, now }, async () => {
      const parent = await lockRequest(trx, idOrReference);
      if (parent.parentId !== null) {
        throw new RuleError([{ pointer: '', detail: 'What was split off cannot be split again' }]);
      }
      if (parent.state === 'closed') throw new ConflictError('The request is closed. Reopen it first.');

      const children: RequestRow[] = [];
      for (const [index, child] of body.children.entries()) {
        children.push(await addChild(trx, parent, child, `/children/${index}`, now));
      }
      await trx
        .updateTable('serviceRequest')
        .set({ childCount: parent.childCount + children.length })
        .where('id', '=', parent.id)
        .execute();
      const { children: _, ...said } = body;
      const occurredAt = now.toISOString();
      const event = { type: 'split', ...said, occurredAt, actor: { kind: 'council' } } as const;
      const { entry } = await record(trx, parent, event, now);
      news.push(entry, ...children.map(({ id, lastSeq }) => ({ requestId: id, seq: lastSeq })));

      const today = dateInEngland(now);
      const seen = await seeRequests(trx, children, caller);
      return { status: 201, body: { data: seen.map((child) => shownRequest(child, today)) } };
    }),
  );
  return { ...answer, news };
}

async function addChild(
  trx: Transaction<Tables>,
  parent: RequestRow,
  { serviceCode, description, location }: ChildRequest,
  pointer: string,
  now: Date,
): Promise<RequestRow> {
  const service = await serviceAt(trx, serviceCode, `${pointer}/serviceCode`);
  const inherited = service.location === 'none' ? undefined : (locationOf(parent) ?? undefined);
  const place = location ?? inherited;
  const faults = placeFaults(service, { location: place });
  if (faults.length > 0) {
    throw new InvalidRequestError(faults.map((fault) => ({ ...fault, pointer: pointer + fault.pointer })));
  }
  const occurredAt = now.toISOString();
  const course = submitted(occurredAt, promiseOf(service, now));
  const child = await insertRequest(trx, {
    id: uuid(),
    ...serviceColumns(service),
    description: description.trim() || null,
    ...placeColumns(placeOf(place)),
    ...(await fileUnderCouncil(trx, place?.point, `${pointer}/location/point`)),
    answers: '[]',
    channel: parent.channel,
    submittedAt: now,
    submittedAtText: occurredAt,
    updatedAt: now,
    ...courseColumns(course),
    lastSeq: 1,
    isDemonstration: parent.isDemonstration,
    parentId: parent.id,
    parentReference: parent.reference,
    source: null,
    sourceRequestId: null,
  });
  await insertEvents(trx, [submission(child.id, course, { kind: 'council' }, now)]);
  return child;
}
