import { type AssignmentReason, type OfferAssignment } from '../../contract.js';
import { type KeptAssignment, type KeptRequest, type Ledger } from '../ledger.js';
import { Refusal, refusalAt } from '../problem.js';
import { record, type Sayer } from './timeline.js';

/** What is said of a step, for residents and for staff. */
interface Words {
  publicText?: string | undefined;
  staffText?: string | undefined;
}

/** The offer of a request to a supplier. Refused while another has accepted. */
export function offer(
  ledger: Ledger,
  request: KeptRequest,
  { supplierId, respondBy, staffText }: OfferAssignment,
  now: Date,
): KeptAssignment {
  if (request.course.standing.state === 'closed') {
    throw new Refusal('conflict', 'The request is closed. Reopen it first.');
  }
  const open = worksOf(ledger, request).find(({ state }) => state === 'accepted' || state === 'offered');
  if (open?.state === 'accepted') {
    throw new Refusal('conflict', `${open.supplierName} has accepted this work`);
  }
  if (open?.supplierId === supplierId) {
    throw new Refusal('conflict', `${open.supplierName} has an offer already`);
  }
  const assignment = addOffer(ledger, request, supplierId, null, respondBy ?? null, now);
  note(ledger, request, { staffText }, { actor: { kind: 'council' } }, now);
  return assignment;
}

/** Takes the work on; the supplier it was handed over from lets go of it now. */
export function accept(
  ledger: Ledger,
  assignment: KeptAssignment,
  supplierReference: string | undefined,
  words: Words,
  now: Date,
): void {
  const { respondBy } = assignment;
  if (respondBy !== null && Date.parse(respondBy) < now.getTime()) {
    throw new Refusal('conflict', 'The offer has lapsed. Ask for another.');
  }
  hold(assignment, 'offered');
  const request = ledger.find(assignment.requestId);
  const before = worksOf(ledger, request).find(({ state }) => state === 'accepted');
  if (before && before.id !== assignment.previousId) {
    throw new Refusal('conflict', `${before.supplierName} has accepted this work`);
  }
  if (before) end(before, 'handedOver', now);
  const at = now.toISOString();
  Object.assign(assignment, { state: 'accepted', acceptedAt: at, updatedAt: at });
  assignment.supplierReference = supplierReference ?? null;
  request.facts.supplier = assignment.supplierName;
  request.facts.supplierId = assignment.supplierId;
  note(ledger, request, words, sayerOf(assignment), now);
}

export function decline(
  ledger: Ledger,
  assignment: KeptAssignment,
  reason: AssignmentReason,
  words: Words,
  now: Date,
): void {
  hold(assignment, 'offered');
  assignment.reason = reason;
  end(assignment, 'declined', now);
  note(ledger, ledger.find(assignment.requestId), words, sayerOf(assignment), now);
}

/** Takes an offer, or the work, back. */
export function withdraw(ledger: Ledger, assignment: KeptAssignment, words: Words, now: Date): void {
  const wasAccepted = assignment.state === 'accepted';
  hold(assignment, 'offered', 'accepted');
  end(assignment, 'withdrawn', now);
  const request = ledger.find(assignment.requestId);
  if (wasAccepted) Object.assign(request.facts, { supplier: null, supplierId: null });
  note(ledger, request, words, { actor: { kind: 'council' } }, now);
}

/** Offers accepted work to another supplier; until that accepts, it stays where it is. */
export function handOver(
  ledger: Ledger,
  assignment: KeptAssignment,
  { supplierId, reason }: { supplierId: string; reason: AssignmentReason },
  words: Words,
  sayer: Sayer,
  now: Date,
): KeptAssignment {
  hold(assignment, 'accepted');
  if (supplierId === assignment.supplierId) {
    throw refusalAt('rule-broken', '/supplierId', 'This supplier has the work already');
  }
  const request = ledger.find(assignment.requestId);
  const next = addOffer(ledger, request, supplierId, assignment.id, null, now);
  assignment.reason = reason;
  assignment.updatedAt = now.toISOString();
  note(ledger, request, words, sayer, now);
  return next;
}

/** Closing a request completes the work on it, and ends offers that wait. */
export function completeWork(ledger: Ledger, request: KeptRequest, now: Date): void {
  if (request.course.standing.state === 'open') return;
  for (const assignment of worksOf(ledger, request)) {
    if (assignment.state === 'accepted') end(assignment, 'completed', now);
    if (assignment.state === 'offered') end(assignment, 'withdrawn', now);
  }
}

/** Who does the work, or is asked to. */
export function sayerOf({ supplierId, supplierName }: KeptAssignment): Sayer {
  return { actor: { kind: 'supplier', name: supplierName }, supplierId };
}

function worksOf(ledger: Ledger, { id }: KeptRequest): KeptAssignment[] {
  return [...ledger.assignments.values()].filter(({ requestId }) => requestId === id);
}

function addOffer(
  ledger: Ledger,
  { id: requestId, reference }: KeptRequest,
  supplierId: string,
  previousId: string | null,
  respondBy: string | null,
  now: Date,
): KeptAssignment {
  const supplier = ledger.suppliers.get(supplierId);
  if (!supplier) throw refusalAt('rule-broken', '/supplierId', 'No supplier has this id');
  const at = now.toISOString();
  const assignment: KeptAssignment = {
    id: ledger.nextId(),
    requestId,
    reference,
    supplierId,
    supplierName: supplier.name,
    state: 'offered',
    supplierReference: null,
    delivery: { state: 'delivered', settledAt: at },
    reason: null,
    previousId,
    offeredAt: at,
    respondBy,
    acceptedAt: null,
    endedAt: null,
    updatedAt: at,
  };
  ledger.assignments.set(assignment.id, assignment);
  return assignment;
}

function hold({ state }: KeptAssignment, ...allowed: KeptAssignment['state'][]): void {
  if (!allowed.includes(state)) throw new Refusal('conflict', `This assignment is ${state}`);
}

function end(assignment: KeptAssignment, state: KeptAssignment['state'], now: Date): void {
  const at = now.toISOString();
  Object.assign(assignment, { state, endedAt: at, updatedAt: at });
}

/** The timeline says that the work moved. */
function note(ledger: Ledger, request: KeptRequest, words: Words, sayer: Sayer, now: Date): void {
  record(ledger, request, { ...words, type: 'assignmentChanged' }, sayer, now);
}
