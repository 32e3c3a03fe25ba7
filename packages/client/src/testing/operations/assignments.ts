import { type Caller } from '../caller.js';
import { type KeptAssignment } from '../ledger.js';
import { type Means, viewOf } from '../means.js';
import { type Handlers } from '../operation.js';
import { keyOf, pageOf } from '../pages.js';
import { Refusal } from '../problem.js';
import { accept, decline, handOver, offer, sayerOf, withdraw } from '../rules/assignments.js';

/** Work offered, accepted, declined, taken back and handed over. */
export function assignments(
  means: Means,
): Handlers<
  | 'listAssignments'
  | 'listRequestAssignments'
  | 'getAssignment'
  | 'offerAssignment'
  | 'acceptAssignment'
  | 'declineAssignment'
  | 'withdrawAssignment'
  | 'handOverAssignment'
> {
  const { ledger, now, basePath } = means;
  const isOf = (caller: Caller, { supplierId }: KeptAssignment) =>
    caller.kind !== 'supplier' || caller.supplierId === supplierId;
  /** One that the caller may know of: a supplier, its own. */
  const find = (id: string, caller: Caller) => {
    const found = ledger.assignments.get(id);
    if (found && isOf(caller, found)) return found;
    throw new Refusal('not-found', 'No assignment has this id');
  };
  /** One that is the caller's to answer. */
  const findOwn = (id: string, caller: Caller) => {
    if (caller.kind !== 'supplier') throw new Refusal('forbidden', 'The supplier answers for itself');
    return find(id, caller);
  };
  const place = ({ offeredAt, id }: KeptAssignment) => keyOf(offeredAt, id);

  return {
    listAssignments({ query: { state, supplierId, updatedAfter, ...at }, caller }) {
      const view = viewOf(means, caller);
      const asked = [...ledger.assignments.values()].filter(
        (one) =>
          isOf(caller, one) &&
          (state === undefined || one.state === state) &&
          (supplierId === undefined || one.supplierId === supplierId) &&
          (updatedAfter === undefined || Date.parse(one.updatedAt) > Date.parse(updatedAfter)),
      );
      const { data, nextCursor } = pageOf(asked, place, at);
      return { status: 200, body: { data: data.map((one) => view.assignment(one)), nextCursor } };
    },

    listRequestAssignments({ id, query, caller }) {
      const view = viewOf(means, caller);
      const request = view.find(id);
      const isStaff = view.roleIn(request) === 'staff';
      const trail = [...ledger.assignments.values()].filter(
        (one) =>
          one.requestId === request.id &&
          (isStaff || one.acceptedAt !== null || (caller.kind === 'supplier' && isOf(caller, one))),
      );
      const { data, nextCursor } = pageOf(trail, place, query, 'rising');
      return { status: 200, body: { data: data.map((one) => view.assignment(one)), nextCursor } };
    },

    getAssignment({ id, caller }) {
      return { status: 200, body: viewOf(means, caller).assignment(find(id, caller)) };
    },

    offerAssignment({ id, body, caller }) {
      const view = viewOf(means, caller);
      const assignment = offer(ledger, view.find(id), body, now());
      return {
        status: 201,
        body: view.assignment(assignment),
        headers: { location: `${basePath}/assignments/${assignment.id}` },
      };
    },

    acceptAssignment({ id, body: { supplierReference, ...words }, caller }) {
      const assignment = findOwn(id, caller);
      accept(ledger, assignment, supplierReference, words, now());
      return { status: 200, body: viewOf(means, caller).assignment(assignment) };
    },

    declineAssignment({ id, body: { reason, ...words }, caller }) {
      const assignment = findOwn(id, caller);
      decline(ledger, assignment, reason, words, now());
      return { status: 200, body: viewOf(means, caller).assignment(assignment) };
    },

    withdrawAssignment({ id, body, caller }) {
      const assignment = find(id, caller);
      withdraw(ledger, assignment, body, now());
      return { status: 200, body: viewOf(means, caller).assignment(assignment) };
    },

    handOverAssignment({ id, body: { supplierId, reason, ...words }, caller }) {
      const assignment = find(id, caller);
      const sayer =
        caller.kind === 'supplier' ? sayerOf(assignment) : { actor: { kind: 'council' } as const };
      const next = handOver(ledger, assignment, { supplierId, reason }, words, sayer, now());
      return {
        status: 201,
        body: viewOf(means, caller).assignment(next),
        headers: { location: `${basePath}/assignments/${next.id}` },
      };
    },
  };
}
