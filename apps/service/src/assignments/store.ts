import {
  type AcceptAssignment,
  type Assignment,
  type DeclineAssignment,
  type HandOverAssignment,
  type OfferAssignment,
  type WithdrawAssignment,
} from '@councilkit/client';
import { type Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import { type Database, type Tables } from '../database.js';
import { ConflictError, RuleError } from '../errors.js';
import { COUNCIL, type Sayer } from '../events/sayer.js';
import { record, type Told, type Writing } from '../events/store.js';
import { once } from '../idempotency/store.js';
import { lockRequest, type RequestRow } from '../requests/store.js';
import { findService } from '../services/store.js';
import { mustBe, toAssignment, type KeptAssignment } from './assignment.js';
import { findAssignment, worksOn } from './trail-store.js';

/** Which assignments a caller may touch: a supplier its own, staff everyone's. */
export interface Reach {
  supplierId?: string | undefined;
}

/** Offers a request to a supplier. Throws `ConflictError` while it is closed, or while somebody has the work. */
export function offer(
  db: Database,
  idOrReference: string,
  body: OfferAssignment,
  writing: Writing,
): Promise<Told<Assignment>> {
  const { respondBy, staffText, supplierId } = body;
  return write(db, 'offerAssignment', { idOrReference, body }, writing, async (trx, now) => {
    const request = await lockRequest(trx, idOrReference);
    if (request.state === 'closed') throw new ConflictError('The request is closed. Reopen it first.');
    const works = await worksOn(trx, request.id);
    const holder = works.find(({ state }) => state === 'accepted');
    if (holder) {
      const detail = `${holder.supplierName} has accepted this work. It hands over, or you take the work back.`;
      throw new ConflictError(detail);
    }
    if (respondBy !== undefined && Date.parse(respondBy) <= now.getTime()) {
      throw new RuleError([{ pointer: '/respondBy', detail: 'Give a moment that is still to come' }]);
    }
    const offered = await addOffer(trx, request, works, { supplierId, respondBy }, now);
    return { kept: offered, request, said: { staffText }, sayer: COUNCIL };
  });
}

/** Takes the work on. Whoever it is handed over from lets go of it now, and other offers are taken back. */
export function accept(
  db: Database,
  id: string,
  reach: Reach,
  { supplierReference, ...said }: AcceptAssignment,
  writing: Writing,
): Promise<Told<Assignment>> {
  const content = { id, supplierReference, ...said };
  return write(db, 'acceptAssignment', content, writing, async (trx, now) => {
    const { kept, request, works } = await lockAssignment(trx, id, reach);
    mustBe(kept, ['offered'], now);
    const before = works.find(({ state }) => state === 'accepted');
    if (before && before.id !== kept.previousId)
      throw new ConflictError(`${before.supplierName} has accepted this work`);
    if (before) await change(trx, before, { state: 'handedOver', endedAt: now }, now);
    for (const other of works) {
      if (other.state === 'offered' && other.id !== id)
        await change(trx, other, { state: 'withdrawn', endedAt: now }, now);
    }
    const accepted = await change(
      trx,
      kept,
      { state: 'accepted', acceptedAt: now, supplierReference: supplierReference ?? null },
      now,
    );
    const { supplierId, supplierName: supplier } = kept;
    const named = { party: supplierId, value: supplierReference ?? '' };
    const others = request.externalReferences.filter(({ party }) => party !== supplierId);
    const known = supplierReference === undefined ? request.externalReferences : [...others, named];
    await trx
      .updateTable('serviceRequest')
      .set({ supplier, supplierId, externalReferences: JSON.stringify(known) })
      .where('id', '=', request.id)
      .execute();
    return { kept: accepted, request, said, sayer: bySupplier(kept) };
  });
}

/** Turns an offer down. Residents do not hear who did. */
export function decline(
  db: Database,
  id: string,
  reach: Reach,
  { reason, staffText }: DeclineAssignment,
  writing: Writing,
): Promise<Told<Assignment>> {
  return write(db, 'declineAssignment', { id, reason, staffText }, writing, async (trx, now) => {
    const { kept, request } = await lockAssignment(trx, id, reach);
    mustBe(kept, ['offered'], now);
    const declined = await change(trx, kept, { state: 'declined', reason, endedAt: now }, now);
    const sayer: Sayer = { ...bySupplier(kept), actor: { kind: 'supplier' } };
    return { kept: declined, request, said: { staffText }, sayer };
  });
}

/** Takes an offer or the work back, for staff. The request is again with whoever its service names. */
export function withdraw(
  db: Database,
  id: string,
  { staffText }: WithdrawAssignment,
  writing: Writing,
): Promise<Told<Assignment>> {
  return write(db, 'withdrawAssignment', { id, staffText }, writing, async (trx, now) => {
    const { kept, request, works } = await lockAssignment(trx, id, {});
    mustBe(kept, ['offered', 'accepted'], now);
    const withdrawn = await change(trx, kept, { state: 'withdrawn', endedAt: now }, now);
    if (kept.state === 'accepted') {
      for (const next of works) {
        if (next.state === 'offered' && next.previousId === id)
          await change(trx, next, { state: 'withdrawn', endedAt: now }, now);
      }
      const service = await findService(trx, request.serviceCode);
      const { supplier = null, supplierId = null } = service ?? {};
      await trx
        .updateTable('serviceRequest')
        .set({ supplier, supplierId })
        .where('id', '=', request.id)
        .execute();
    }
    return { kept: withdrawn, request, said: { staffText }, sayer: COUNCIL };
  });
}

/** Offers accepted work to another supplier; until that one accepts, it stays where it is. Resolves to the offer. */
export function handOver(
  db: Database,
  id: string,
  reach: Reach,
  { supplierId, reason, ...said }: HandOverAssignment,
  writing: Writing,
): Promise<Told<Assignment>> {
  const content = { id, supplierId, reason, ...said };
  return write(db, 'handOverAssignment', content, writing, async (trx, now) => {
    const { kept, request, works } = await lockAssignment(trx, id, reach);
    mustBe(kept, ['accepted'], now);
    if (supplierId === kept.supplierId)
      throw new RuleError([{ pointer: '/supplierId', detail: 'This supplier has the work already' }]);
    await change(trx, kept, { reason }, now);
    const offered = await addOffer(trx, request, works, { supplierId, previousId: id }, now);
    return {
      kept: offered,
      request,
      said,
      sayer: reach.supplierId === undefined ? COUNCIL : bySupplier(kept),
    };
  });
}

interface Written {
  kept: KeptAssignment;
  request: RequestRow;
  /** What the timeline tells residents and staff of it. */
  said: { publicText?: string | undefined; staffText?: string | undefined };
  sayer: Sayer;
}

/** What `step` makes of an assignment, once for its key, with a line in the timeline of the request. */
async function write(
  db: Database,
  operation: string,
  content: unknown,
  { now, key }: Writing,
  step: (trx: Transaction<Tables>, now: Date) => Promise<Written>,
): Promise<Told<Assignment>> {
  const news: Told<Assignment>['news'][number][] = [];
  const answer = await db.transaction().execute((trx) =>
    once(trx, { operation, key, content, now }, async () => {
      const { kept, request, said, sayer } = await step(trx, now);
      const { entry } = await record(
        trx,
        request,
        {
          type: 'assignmentChanged',
          ...(said.publicText !== undefined && { publicText: said.publicText }),
          ...(said.staffText !== undefined && { staffText: said.staffText }),
          occurredAt: now.toISOString(),
          actor: sayer.actor,
          supplierId: kept.supplierId,
        },
        now,
      );
      news.push(entry);
      return { status: operation.match(/offer|handOver/) ? 201 : 200, body: toAssignment(kept, now) };
    }),
  );
  return { ...answer, news };
}

/** An assignment under the lock of its request, with all others of that request, oldest first. */
async function lockAssignment(trx: Transaction<Tables>, id: string, reach: Reach) {
  const { requestId } = await findAssignment(trx, id, reach);
  const request = await lockRequest(trx, requestId);
  const kept = await findAssignment(trx, id, reach);
  return { request, kept, works: await worksOn(trx, requestId) };
}

async function addOffer(
  trx: Transaction<Tables>,
  request: RequestRow,
  works: readonly KeptAssignment[],
  given: { supplierId: string; respondBy?: string | undefined; previousId?: string },
  now: Date,
): Promise<KeptAssignment> {
  const { supplierId, respondBy, previousId = null } = given;
  const supplier = await trx
    .selectFrom('supplier')
    .select('name')
    .where('id', '=', supplierId)
    .executeTakeFirst();
  if (!supplier) throw new RuleError([{ pointer: '/supplierId', detail: 'No supplier has this id' }]);
  for (const other of works) {
    if (other.supplierId !== supplierId || toAssignment(other, now).state !== 'offered') continue;
    throw new ConflictError(`${supplier.name} has an offer of this work already`);
  }
  const id = uuid();
  await trx
    .insertInto('assignment')
    .values({
      id,
      requestId: request.id,
      supplierId,
      state: 'offered',
      previousId,
      offeredAt: now,
      respondBy: respondBy === undefined ? null : new Date(respondBy),
      updatedAt: now,
    })
    .execute();
  return findAssignment(trx, id, {});
}

async function change(
  trx: Transaction<Tables>,
  { id }: KeptAssignment,
  columns: Partial<Pick<KeptAssignment, 'state' | 'reason' | 'supplierReference' | 'acceptedAt' | 'endedAt'>>,
  now: Date,
): Promise<KeptAssignment> {
  await trx
    .updateTable('assignment')
    .set({ ...columns, updatedAt: now })
    .where('id', '=', id)
    .execute();
  return findAssignment(trx, id, {});
}

function bySupplier({ supplierId, supplierName: name }: KeptAssignment): Sayer {
  return { kind: 'supplier', actor: { kind: 'supplier', name }, supplierId };
}
