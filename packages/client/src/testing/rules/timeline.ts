import { type Actor, type AppendEvent, type FieldError } from '../../contract.js';
import { type KeptEvent, type KeptRequest, type Ledger, pairOf } from '../ledger.js';
import { Refusal, refuseFor } from '../problem.js';
import { apply, type KeptStanding } from './standing.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What keeps `event` out of any timeline; an empty list when nothing does. */
export function brokenInHistory(event: AppendEvent): FieldError[] {
  const { status, outcome, publicText, staffText, promise } = event;
  const faults: FieldError[] = [];
  const isClosing = status === 'closed';
  if (status === undefined && promise === undefined && isBlank(publicText) && isBlank(staffText)) {
    faults.push({ pointer: '', detail: 'Say what happened: a status, a text or a new promise' });
  }
  if (isClosing && !outcome) faults.push({ pointer: '/outcome', detail: 'Say how the request ended' });
  if (isClosing && outcome !== 'unspecified' && isBlank(publicText)) faults.push(CLOSING_TEXT);
  if (outcome && !isClosing) {
    faults.push({ pointer: '/outcome', detail: 'Only an event with the status closed has an outcome' });
  }
  if (promise && isBlank(promise.reason)) {
    faults.push({ pointer: '/promise/reason', detail: 'Say why the date moved' });
  }
  return faults;
}

/** What keeps `event` from happening now to a request that stands as `standing`. */
function brokenNow(event: AppendEvent, standing: KeptStanding, now: Date): FieldError[] {
  const faults = brokenInHistory(event);
  const { status, outcome, publicText, occurredAt } = event;
  if (status === 'closed' && outcome === 'unspecified' && isBlank(publicText)) faults.push(CLOSING_TEXT);
  if (status === 'reopenRequested' && standing.state === 'open') {
    faults.push({ pointer: '/status', detail: 'The request is open already, so there is nothing to reopen' });
  }
  if (occurredAt && Date.parse(occurredAt) - now.getTime() > DAY_MS) {
    faults.push({ pointer: '/occurredAt', detail: 'This is more than a day ahead' });
  }
  return faults;
}

const CLOSING_TEXT: FieldError = {
  pointer: '/publicText',
  detail: 'Tell residents in a sentence what was done, or why nothing will be',
};

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

/** Appends what somebody says happened, under all the rules. An event of another system is stored once. */
export function append(
  ledger: Ledger,
  request: KeptRequest,
  body: AppendEvent,
  now: Date,
): { event: KeptEvent; isNew: boolean } {
  const stored = storedBefore(ledger, request, body, '/sourceEventId');
  if (stored) return { event: stored, isNew: false };
  refuseFor('rule-broken', brokenNow(body, request.course.standing, now));
  return { event: record(ledger, request, body, { kind: 'council' }, now), isNew: true };
}

/** The event that its system sent before; refused when that was for another request. */
export function storedBefore(
  ledger: Ledger,
  request: KeptRequest,
  { source, sourceEventId }: AppendEvent,
  pointer: string,
): KeptEvent | undefined {
  if (source === undefined || sourceEventId === undefined) return undefined;
  const stored = ledger.eventsBySource.get(pairOf(source, sourceEventId));
  if (stored && stored.requestId !== request.id) {
    const detail = 'This source sent an event with this id for another request';
    throw new Refusal('rule-broken', detail, [{ pointer, detail }]);
  }
  return stored;
}

/** Adds a line that no rule forbids, and moves the request; `unnamed` did it when nobody is named. */
export function record(
  ledger: Ledger,
  request: KeptRequest,
  body: AppendEvent,
  unnamed: Actor,
  now: Date,
): KeptEvent {
  const { source, sourceEventId, status, promise, actor = unnamed, occurredAt = now.toISOString() } = body;
  const { course, isLate } = apply(request.course, { ...body, occurredAt });
  request.course = course;
  request.updatedAt = now.toISOString();
  request.isDemonstration ||= actor.kind === 'demonstration';
  const type = status !== undefined ? 'statusChanged' : promise ? 'promiseChanged' : 'comment';
  const event = addLine(ledger, request, { ...body, type, actor, occurredAt, isLate }, now);
  if (source !== undefined && sourceEventId !== undefined) {
    ledger.eventsBySource.set(pairOf(source, sourceEventId), event);
  }
  return event;
}

/** Adds the first line of every timeline. */
export function recordSubmission(ledger: Ledger, request: KeptRequest, actor: Actor, now: Date): void {
  const { standing, movedAt: occurredAt } = request.course;
  addLine(
    ledger,
    request,
    { type: 'submitted', status: standing.status, actor, occurredAt, isLate: false },
    now,
  );
}

type Line = Pick<KeptEvent, 'type' | 'actor' | 'occurredAt' | 'isLate'> & AppendEvent;

function addLine(ledger: Ledger, request: KeptRequest, line: Line, now: Date): KeptEvent {
  const event: KeptEvent = {
    id: ledger.nextId(),
    requestId: request.id,
    seq: request.timeline.length + 1,
    type: line.type,
    status: line.status ?? null,
    outcome: line.outcome ?? null,
    publicText: line.publicText ?? null,
    staffText: line.staffText ?? null,
    occurredAt: line.occurredAt,
    recordedAt: now.toISOString(),
    isLate: line.isLate,
    actor: line.actor,
    standing: request.course.standing,
  };
  request.timeline.push(event);
  return event;
}
