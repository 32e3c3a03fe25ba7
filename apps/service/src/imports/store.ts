import { randomBytes } from 'node:crypto';
import { type Import, type ImportedRequest, type ImportReport, type RequestLink } from '@councilkit/client';
import { type Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import { inSteps } from '../arrivals/store.js';
import { completeWork } from '../assignments/work-store.js';
import { type Database, type Tables } from '../database.js';
import { areaFinder } from '../areas/store.js';
import { RuleError } from '../errors.js';
import { insertEvents, type Writing } from '../events/store.js';
import { type Entry } from '../events/timeline.js';
import { once } from '../idempotency/store.js';
import { holdToPolicies } from '../requests/policy-store.js';
import { placeColumns, placeIn, pointOf } from '../requests/location.js';
import { newReference, REFERENCE_BYTES } from '../requests/reference.js';
import { courseColumns, courseOf, linkTo, type NewRequestRow, type RequestRow } from '../requests/store.js';
import { importService, servicesByCode } from '../services/store.js';
import { bringBackFrom, moveOn, type Relinked } from './followers-store.js';
import { checkHistory, identified, type IdentifiedEvent } from './history.js';
import { withLinks } from './links-store.js';
import { merge, type Known, type Merged } from './merge.js';

/** Rows of one statement: PostgreSQL takes 65,535 values, and a request has some fifty columns. */
const ROWS_PER_STATEMENT = 800;

/** What an import did, and which timelines grew. */
export interface Imported {
  report: ImportReport;
  /** The newest `seq` by request id. */
  news: Map<string, number>;
}

/**
 * Brings a file in, all of it or none. What was brought in before is brought up to date. Throws `RuleError` with pointers
 * into the file.
 */
export function bringIn(db: Database, file: Import, writing: Writing): Promise<Imported> {
  return db.transaction().execute((trx) => bringInWithin(trx, file, writing));
}

/** What bringing a file in would do; nothing of it is kept. Throws as `bringIn` does. */
export async function tryOut(db: Database, file: Import, now: Date): Promise<ImportReport> {
  const { report } = await inSteps(db, true, (write) => write((trx) => bringInWithin(trx, file, { now })));
  // They would be others the next time.
  return { ...report, references: [] };
}

/** The same as `bringIn`, as a part of what `trx` does. */
export async function bringInWithin(
  trx: Transaction<Tables>,
  file: Import,
  { now, key }: Writing,
): Promise<Imported> {
  checkHistory(file);
  const news = new Map<string, number>();
  const answer = await once(trx, { operation: 'createImport', key, content: file, now }, async () => {
    const services = { created: 0, updated: 0 };
    for (const service of file.services ?? []) services[await importService(trx, file.source, service)]++;
    const brought = await bringInRequests(trx, file, now, news);
    await holdToPolicies(trx, serviceCodesOf(file));
    return { status: 201, body: { services, ...brought } };
  });
  return { report: answer.body, news };
}

function serviceCodesOf({ services = [], requests = [] }: Import): string[] {
  const codes = [...services.map(({ code }) => code), ...requests.map(({ serviceCode }) => serviceCode)];
  return [...new Set(codes)];
}

async function bringInRequests(
  trx: Transaction<Tables>,
  { source, requests = [] }: Import,
  now: Date,
  news: Map<string, number>,
): Promise<Omit<ImportReport, 'services'>> {
  const known = await knownRequests(trx, source, requests);
  const timelines = requests.map((request) => identified(source, request));
  const owners = await ownersOf(trx, timelines.flat());
  const references = await freeReferences(trx, requests.length - known.size);
  const services = await servicesByCode(trx, [...new Set(requests.map(({ serviceCode }) => serviceCode))]);

  const areasOf = await areaFinder(trx);
  const created: NewRequestRow[] = [];
  const entries: Entry[] = [];
  const given: ImportReport['references'] = [];
  const inFile = new Map(
    requests.map(({ sourceRequestId: name }): [string, RequestLink] => [
      name,
      linkTo(known.get(name) ?? { id: uuid(), reference: references.pop() ?? '' }),
    ]),
  );
  const supplierIds = await supplierIdsByName(trx);
  const relinked: Relinked[] = [];
  for (const [index, request] of requests.entries()) {
    const row = known.get(request.sourceRequestId);
    const { id = '', reference = '' } = inFile.get(request.sourceRequestId) ?? {};
    const newEvents = unseen(timelines[index] ?? [], id, owners, index);
    const events = await withLinks(trx, newEvents, { inFile, source }, `/requests/${index}/events`);
    const merged = merge(id, request, events, row && toKnown(row), now);

    const isDemonstration =
      row?.isDemonstration || events.some(({ actor }) => actor?.kind === 'demonstration');
    if (!row) {
      const submittedAt = new Date(request.submittedAt);
      const names = { id, reference, source, sourceRequestId: request.sourceRequestId };
      const begun = { submittedAt, submittedAtText: request.submittedAt, updatedAt: now };
      created.push({
        ...names,
        ...begun,
        ...columnsOf(merged),
        ...areasOf(pointOf(merged.details)),
        serviceGroup: services.get(request.serviceCode)?.group ?? '',
        supplierId: supplierIds.get(merged.details.supplier ?? '') ?? null,
        isDemonstration,
      });
    } else if (merged.isChanged) {
      const original = merged.course.duplicateOf;
      if (original?.id !== (row.duplicateOfId ?? undefined)) {
        const link = { row, isDuplicate: original !== null };
        await bringBackFrom(trx, link, now);
        relinked.push(link);
      }
      const updatedAt = merged.entries.length > 0 ? now : row.updatedAt;
      const areas = areasOf(pointOf(merged.details));
      const columns = { ...columnsOf(merged), ...areas, updatedAt, isDemonstration };
      await trx.updateTable('serviceRequest').set(columns).where('id', '=', id).execute();
      if (merged.course.standing.state === 'closed') await completeWork(trx, id, now);
    }
    if (merged.entries.length > 0) news.set(id, merged.lastSeq);
    entries.push(...merged.entries);
    given.push({ sourceRequestId: request.sourceRequestId, reference });
  }
  for (const rows of inChunks(created)) await trx.insertInto('serviceRequest').values(rows).execute();
  for (const chunk of inChunks(entries)) await insertEvents(trx, chunk, { notify: false });
  for (const link of relinked) await moveOn(trx, link, now);
  return {
    requests: { created: created.length, updated: known.size },
    events: { created: entries.length },
    references: given,
  };
}

/** Those of a request's events that are not stored yet. Throws `RuleError` when one belongs to another request. */
function unseen(
  events: IdentifiedEvent[],
  requestId: string,
  owners: Map<string, string>,
  index: number,
): IdentifiedEvent[] {
  return events.filter((event, step) => {
    const owner = owners.get(pairOf(event));
    if (owner === undefined) owners.set(pairOf(event), requestId);
    if (owner === undefined || owner === requestId) return owner === undefined;
    const pointer = `/requests/${index}/events/${step}/sourceEventId`;
    throw new RuleError([{ pointer, detail: 'This source sent an event with this id for another request' }]);
  });
}

async function knownRequests(trx: Transaction<Tables>, source: string, requests: ImportedRequest[]) {
  const known = new Map<string, RequestRow>();
  for (const chunk of inChunks(requests)) {
    const ids = chunk.map(({ sourceRequestId }) => sourceRequestId);
    const rows = await trx
      .selectFrom('serviceRequest')
      .selectAll()
      .where('source', '=', source)
      .where('sourceRequestId', 'in', ids)
      .orderBy('id')
      .forUpdate()
      .execute();
    for (const row of rows) known.set(row.sourceRequestId ?? '', row);
  }
  return known;
}

async function supplierIdsByName(trx: Transaction<Tables>): Promise<Map<string, string>> {
  const rows = await trx.selectFrom('supplier').select(['id', 'name']).execute();
  return new Map(rows.map(({ id, name }) => [name, id]));
}

/** Which request holds each event that is stored already, by its pair. */
async function ownersOf(trx: Transaction<Tables>, events: IdentifiedEvent[]): Promise<Map<string, string>> {
  const owners = new Map<string, string>();
  for (const chunk of inChunks(events)) {
    const sources = [...new Set(chunk.map(({ source }) => source))];
    const ids = chunk.map(({ sourceEventId }) => sourceEventId);
    const rows = await trx
      .selectFrom('requestEvent')
      .select(['requestId', 'source', 'sourceEventId'])
      .where('source', 'in', sources)
      .where('sourceEventId', 'in', ids)
      .execute();
    for (const { requestId, ...pair } of rows) owners.set(pairOf(pair), requestId);
  }
  return owners;
}

async function freeReferences(trx: Transaction<Tables>, count: number): Promise<string[]> {
  const free = new Set<string>();
  while (free.size < count) {
    const tried = Array.from({ length: Math.min(count - free.size, ROWS_PER_STATEMENT) }, () =>
      newReference(randomBytes(REFERENCE_BYTES)),
    );
    const taken = await trx
      .selectFrom('serviceRequest')
      .select('reference')
      .where('reference', 'in', tried)
      .execute();
    for (const reference of tried) free.add(reference);
    for (const { reference } of taken) free.delete(reference);
  }
  return [...free];
}

function toKnown(row: RequestRow): Known {
  const { serviceCode, serviceName, description, answers, channel, supplier } = row;
  const { notice, externalReferences, raw, lastSeq } = row;
  const said = { serviceCode, serviceName, description, answers, channel, supplier };
  return {
    details: { ...placeIn(row), ...said, notice, externalReferences, raw },
    course: courseOf(row),
    lastSeq,
  };
}

function columnsOf({ details, course, lastSeq }: Merged) {
  return {
    ...details,
    ...placeColumns(details),
    answers: JSON.stringify(details.answers),
    externalReferences: JSON.stringify(details.externalReferences),
    raw: details.raw && JSON.stringify(details.raw),
    ...courseColumns(course),
    lastSeq,
  };
}

function pairOf({ source, sourceEventId }: { source: string | null; sourceEventId: string | null }): string {
  return JSON.stringify([source, sourceEventId]);
}

function inChunks<T>(rows: readonly T[]): T[][] {
  const chunks = Math.ceil(rows.length / ROWS_PER_STATEMENT);
  return Array.from({ length: chunks }, (_, index) =>
    rows.slice(index * ROWS_PER_STATEMENT, (index + 1) * ROWS_PER_STATEMENT),
  );
}
