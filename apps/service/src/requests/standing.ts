import {
  type AppendEvent,
  type Outcome,
  type RequestLink,
  type RequestPromise,
  type ResponsibleBody,
  type Standing,
  type Status,
} from '@councilkit/client';
import { meaningOf, type Meaning } from './status.js';

/** A promise as it is kept: whether it is overdue depends on the day it is read. */
export type KeptPromise = Omit<RequestPromise, 'overdue'>;

/** How a request stands, as it is kept. */
export interface KeptStanding extends Meaning {
  status: Status;
  outcome: Outcome | null;
  promise: KeptPromise | null;
}

/** A standing, and the moments that decide what comes next. */
export interface Course {
  standing: KeptStanding;
  /** When the event that put it there happened, by the clock of who said it. */
  movedAt: string;
  /** When it was closed; null while it is open. */
  closedAt: string | null;
  /** The `seq` of the event that closed it; null while it is open. */
  closureSeq: number | null;
  /** The request that stays, when this one was closed as its duplicate. */
  duplicateOf: RequestLink | null;
  /** Who is responsible, when this one was closed because we are not. */
  responsible: ResponsibleBody | null;
}

/** What an event brings, and when it happened. */
export interface Happening extends Pick<AppendEvent, 'status' | 'outcome' | 'promise' | 'responsible'> {
  occurredAt: string;
  duplicateOf?: RequestLink | undefined;
}

/** The course of a request that was just submitted. */
export function submitted(occurredAt: string, promise: KeptPromise | null): Course {
  return {
    standing: { status: 'submitted', state: 'open', phase: 1, outcome: null, promise },
    movedAt: occurredAt,
    ...NOT_CLOSED,
  };
}

const NOT_CLOSED = { closedAt: null, closureSeq: null, duplicateOf: null, responsible: null };

/**
 * The course as `event`, the line `seq` of the timeline, leaves it, and whether the event came late. State follows the event with the greatest
 * (`occurredAt`, `seq`) among those that bring a status or a promise: one that happened before the last of them moves
 * nothing. A comment moves nothing either way, so it never makes a supplier's status late.
 */
export function apply(course: Course, event: Happening, seq: number): { course: Course; isLate: boolean } {
  const isLate = Date.parse(event.occurredAt) < Date.parse(course.movedAt);
  const isMoving = event.status !== undefined || event.promise !== undefined;
  if (isLate || !isMoving) return { course, isLate };

  const standing = moved(course.standing, event);
  const movedAt = event.occurredAt;
  if (standing.state === 'open') return { course: { standing, movedAt, ...NOT_CLOSED }, isLate };
  const isClosing = course.standing.state === 'open';
  return {
    course: {
      standing,
      movedAt,
      closedAt: isClosing ? event.occurredAt : course.closedAt,
      // Closing what is closed is a closure of its own: the answer to whoever asked to reopen it.
      closureSeq: event.status === 'closed' ? seq : course.closureSeq,
      duplicateOf: standing.outcome === 'duplicate' ? (event.duplicateOf ?? course.duplicateOf) : null,
      responsible: standing.outcome === 'notResponsible' ? (event.responsible ?? course.responsible) : null,
    },
    isLate,
  };
}

function moved(before: KeptStanding, { status = before.status, outcome, promise }: Happening): KeptStanding {
  const { state, phase } = meaningOf(status, before);
  return {
    status,
    state,
    phase,
    outcome: state === 'closed' ? (outcome ?? before.outcome) : null,
    promise: promise ? { text: before.promise?.text ?? null, ...promise } : before.promise,
  };
}

/** The standing as residents read it on `today`: a promise is overdue when the request is open and its date has passed. */
export function standingOn(today: string, { promise, ...standing }: KeptStanding): Standing {
  const overdue = promise !== null && standing.state === 'open' && promise.expectedOn < today;
  return { ...standing, promise: promise && { ...promise, overdue } };
}
