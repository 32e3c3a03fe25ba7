import { type Assignment, type AssignmentReason, type AssignmentState } from '@councilkit/client';
import { ConflictError } from '../errors.js';

/** The work on a request as it was offered to one supplier, as it is kept. */
export interface KeptAssignment {
  id: string;
  requestId: string;
  reference: string;
  supplierId: string;
  supplierName: string;
  state: AssignmentState;
  supplierReference: string | null;
  reason: AssignmentReason | null;
  previousId: string | null;
  offeredAt: Date;
  respondBy: Date | null;
  acceptedAt: Date | null;
  endedAt: Date | null;
}

/** True for an offer that nobody answered in time. */
function isLapsed({ state, respondBy }: KeptAssignment, now: Date): boolean {
  return state === 'offered' && respondBy !== null && respondBy.getTime() <= now.getTime();
}

/** The assignment on its way out, with all it holds: `revealAssignment` cuts it to what a caller may see. */
export function toAssignment(kept: KeptAssignment, now: Date): Assignment {
  const { offeredAt, respondBy, acceptedAt, endedAt, ...rest } = kept;
  const lapsed = isLapsed(kept, now);
  return {
    ...rest,
    // An offer that lapsed was taken back by the clock.
    state: lapsed ? 'withdrawn' : kept.state,
    offeredAt: offeredAt.toISOString(),
    respondBy: respondBy?.toISOString() ?? null,
    acceptedAt: acceptedAt?.toISOString() ?? null,
    endedAt: (lapsed ? respondBy : endedAt)?.toISOString() ?? null,
  };
}

/** Throws `ConflictError` unless the assignment stands in one of `states`. */
export function mustBe(kept: KeptAssignment, states: readonly AssignmentState[], now: Date): void {
  if (isLapsed(kept, now)) {
    throw new ConflictError(`The offer lapsed on ${dayOf(kept.respondBy)}. The council can offer it again.`);
  }
  if (!states.includes(kept.state)) throw new ConflictError(WHY_NOT[kept.state](kept));
}

const WHY_NOT: Record<AssignmentState, (kept: KeptAssignment) => string> = {
  offered: ({ supplierName }) => `${supplierName} has not accepted this work yet`,
  accepted: ({ supplierName, acceptedAt }) => `${supplierName} accepted this work on ${dayOf(acceptedAt)}`,
  declined: ({ supplierName, endedAt }) =>
    `${supplierName} declined this work on ${dayOf(endedAt)}. Offer it again.`,
  withdrawn: ({ endedAt }) => `The offer was taken back on ${dayOf(endedAt)}`,
  handedOver: ({ endedAt }) => `The work was handed over on ${dayOf(endedAt)}`,
  completed: ({ endedAt }) => `The request was closed on ${dayOf(endedAt)}, and the work with it`,
};

function dayOf(moment: Date | null): string {
  return moment?.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }) ?? 'that day';
}
