import {
  type Actor,
  type AppendEvent,
  type Outcome,
  type RequestEvent,
  type Status,
} from '@councilkit/client';
import { v7 as uuid } from 'uuid';
import { apply, standingOn, type Course, type KeptStanding } from '../requests/standing.js';
import { dateInEngland } from '../requests/working-days.js';

/** An event on its way in, with who did it and when settled. */
export type Incoming = Omit<AppendEvent, 'occurredAt' | 'actor'> & { occurredAt: string; actor: Actor };

/** One line of a timeline, as it is kept. */
export interface Entry {
  id: string;
  requestId: string;
  seq: number;
  type: RequestEvent['type'];
  occurredAt: Date;
  /** The same moment as it was said, its offset kept. */
  occurredAtText: string;
  recordedAt: Date;
  status: Status | null;
  outcome: Outcome | null;
  publicText: string | null;
  staffText: string | null;
  actor: Actor;
  isLate: boolean;
  standing: KeptStanding;
  source: string | null;
  sourceEventId: string | null;
}

/** The first line of a timeline: that the request was submitted. */
export function submission(requestId: string, { standing, movedAt }: Course, actor: Actor, now: Date): Entry {
  const event: Incoming = { status: standing.status, occurredAt: movedAt, actor };
  return { ...entry(event, requestId, 1, now), type: 'submitted', isLate: false, standing };
}

/** The line that `event` becomes, behind those a request has, and the course it leaves. */
export function next(
  course: Course,
  { id, lastSeq }: { id: string; lastSeq: number },
  event: Incoming,
  now: Date,
): { entry: Entry; course: Course } {
  const { course: moved, isLate } = apply(course, event);
  return {
    entry: { ...entry(event, id, lastSeq + 1, now), type: typeOf(event), isLate, standing: moved.standing },
    course: moved,
  };
}

/** The event as callers read it, with all it holds: `revealEvent` cuts it to what one may see. */
export function toRequestEvent(entry: Entry): RequestEvent {
  return {
    id: entry.id,
    requestId: entry.requestId,
    seq: entry.seq,
    type: entry.type,
    status: entry.status,
    outcome: entry.outcome,
    publicText: entry.publicText,
    staffText: entry.staffText,
    occurredAt: entry.occurredAtText,
    recordedAt: entry.recordedAt.toISOString(),
    isLate: entry.isLate,
    actor: entry.actor,
    // As it was on the day: what is done today may have been overdue then.
    standing: standingOn(dateInEngland(entry.recordedAt), entry.standing),
  };
}

function entry(event: Incoming, requestId: string, seq: number, now: Date) {
  return {
    id: uuid(),
    requestId,
    seq,
    occurredAt: new Date(event.occurredAt),
    occurredAtText: event.occurredAt,
    recordedAt: now,
    status: event.status ?? null,
    outcome: event.outcome ?? null,
    publicText: event.publicText ?? null,
    staffText: event.staffText ?? null,
    actor: event.actor,
    source: event.source ?? null,
    sourceEventId: event.sourceEventId ?? null,
  };
}

function typeOf({ status, promise }: Incoming): RequestEvent['type'] {
  if (status !== undefined) return 'statusChanged';
  return promise === undefined ? 'comment' : 'promiseChanged';
}
