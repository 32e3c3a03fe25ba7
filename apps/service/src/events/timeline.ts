import {
  type Actor,
  type AppendEvent,
  type Attachment,
  type Outcome,
  type RequestEvent,
  type RequestLink,
  type ResponsibleBody,
  type Status,
} from '@councilkit/client';
import { v7 as uuid } from 'uuid';
import { apply, standingOn, type Course, type KeptStanding } from '../requests/standing.js';
import { dateInEngland } from '../requests/working-days.js';

/** An event on its way in, with who did it, when, and which requests it is about settled. */
export interface Incoming extends Omit<AppendEvent, 'actor' | 'duplicateOf' | 'attachmentIds'> {
  occurredAt: string;
  actor: Actor;
  /** What follows from its members when left out. */
  type?: RequestEvent['type'];
  duplicateOf?: RequestLink | undefined;
  duplicate?: RequestLink | undefined;
  /** The supplier that says it, or that it is said to. */
  supplierId?: string | undefined;
}

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
  duplicateOf: RequestLink | null;
  duplicate: RequestLink | null;
  responsible: ResponsibleBody | null;
  raw: Record<string, unknown> | null;
  supplierId: string | null;
  attachments: Attachment[];
}

/** An event, and the supplier that sent it or that it was sent to. */
export type KeptEvent = RequestEvent & { supplierId?: string | null };

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
  const seq = lastSeq + 1;
  const { course: moved, isLate } = apply(course, event, seq);
  return {
    entry: { ...entry(event, id, seq, now), type: typeOf(event), isLate, standing: moved.standing },
    course: moved,
  };
}

/** The event as callers read it, with all it holds: `revealEvent` cuts it to what one may see. */
export function toRequestEvent(entry: Entry): KeptEvent {
  return {
    supplierId: entry.supplierId,
    id: entry.id,
    requestId: entry.requestId,
    seq: entry.seq,
    type: entry.type,
    status: entry.status,
    outcome: entry.outcome,
    publicText: entry.publicText,
    staffText: entry.staffText,
    duplicateOf: entry.duplicateOf,
    duplicate: entry.duplicate,
    responsible: entry.responsible,
    source: entry.source,
    sourceEventId: entry.sourceEventId,
    raw: entry.raw,
    attachments: entry.attachments,
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
    duplicateOf: event.duplicateOf ?? null,
    duplicate: event.duplicate ?? null,
    responsible: event.responsible ?? null,
    raw: event.raw ?? null,
    supplierId: event.supplierId ?? null,
    attachments: [],
  };
}

function typeOf({ type, status, promise }: Incoming): RequestEvent['type'] {
  if (type !== undefined) return type;
  if (status !== undefined) return 'statusChanged';
  return promise === undefined ? 'comment' : 'promiseChanged';
}
