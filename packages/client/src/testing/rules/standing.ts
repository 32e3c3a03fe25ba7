import { type AppendEvent, type RequestPromise, type Standing, type Status } from '../../contract.js';

/** How a request stands, as it is kept: whether a promise is overdue depends on the day it is read. */
export interface KeptStanding extends Omit<Standing, 'promise'> {
  promise: Omit<RequestPromise, 'overdue'> | null;
}

/** A standing, and the moments that decide what comes next. */
export interface Course {
  standing: KeptStanding;
  /** When the event that put it there happened. */
  movedAt: string;
  closedAt: string | null;
}

type Phase = Standing['phase'];
type Happening = {
  [Name in 'status' | 'outcome' | 'promise']?: AppendEvent[Name] | undefined;
} & { occurredAt: string };

const OPEN_PHASES: Partial<Record<Status, Phase>> = {
  submitted: 1,
  acknowledged: 1,
  triage: 1,
  investigating: 2,
  awaitingReporter: 2,
  reporterReplied: 2,
  reopened: 2,
  planned: 3,
  actionScheduled: 3,
  inProgress: 4,
};
/** Work waits or moves elsewhere; how far it got stays as it was. */
const WAITING: readonly Status[] = ['onHold', 'referred'];

/** The course of a request that was just submitted. */
export function submitted(occurredAt: string, promise: KeptStanding['promise']): Course {
  const standing: KeptStanding = { status: 'submitted', state: 'open', phase: 1, outcome: null, promise };
  return { standing, movedAt: occurredAt, closedAt: null };
}

/**
 * The course as `event` leaves it. One that happened before the last event that moved the request is late and moves
 * nothing; nor does one that brings neither a status nor a promise.
 */
export function apply(course: Course, event: Happening): { course: Course; isLate: boolean } {
  const isLate = Date.parse(event.occurredAt) < Date.parse(course.movedAt);
  if (isLate || (event.status === undefined && event.promise === undefined)) return { course, isLate };

  const before = course.standing;
  const { status = before.status } = event;
  const { state, phase } = meaningOf(status, before);
  const promise = event.promise ? { text: before.promise?.text ?? null, ...event.promise } : before.promise;
  const outcome = state === 'closed' ? (event.outcome ?? before.outcome) : null;
  const closedAt = before.state === 'open' ? event.occurredAt : course.closedAt;
  return {
    course: {
      standing: { status, state, phase, outcome, promise },
      movedAt: event.occurredAt,
      closedAt: state === 'closed' ? closedAt : null,
    },
    isLate,
  };
}

/** A status that is not known changes nothing but itself, and nor does `reopenRequested`: asking is not reopening. */
function meaningOf(status: Status, before: KeptStanding): Pick<Standing, 'state' | 'phase'> {
  if (status === 'closed') return { state: 'closed', phase: 5 };
  const phase = Object.hasOwn(OPEN_PHASES, status) ? OPEN_PHASES[status] : undefined;
  if (phase) return { state: 'open', phase };
  if (!WAITING.includes(status)) return before;
  return { state: 'open', phase: before.state === 'closed' ? 2 : before.phase };
}

/** The standing as it is read on `today`: a promise is overdue when the request is open and its date has passed. */
export function standingOn(today: string, { promise, ...standing }: KeptStanding): Standing {
  const isOverdue = promise !== null && standing.state === 'open' && promise.expectedOn < today;
  return { ...standing, promise: promise && { ...promise, overdue: isOverdue } };
}
