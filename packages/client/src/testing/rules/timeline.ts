import { type Actor, type AppendEvent, type FieldError, type RequestLink } from '../../contract.js';
import { type KeptEvent, type KeptRequest, type Ledger, pairOf } from '../ledger.js';
import { Refusal, refusalAt, refuseFor } from '../problem.js';
import { completeWork } from './assignments.js';
import { claim } from './attachments.js';
import { closeAsDuplicate, findOriginal } from './duplicates.js';
import { tell } from './news.js';
import { apply, type KeptStanding } from './standing.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Who says it, besides what they say. */
export interface Sayer {
  actor: Actor;
  supplierId?: string | undefined;
}

/** What is said, and what no caller can say: the kind of line, and which request was found to be the same. */
export type Saying = { [Name in keyof AppendEvent]: AppendEvent[Name] | undefined } & {
  type?: string | undefined;
  duplicate?: RequestLink | undefined;
  /** The areas it lay in before a correction. */
  areaCodes?: readonly string[] | undefined;
};

/** What keeps `event` out of any timeline; an empty list when nothing does. */
export function brokenInHistory(event: AppendEvent): FieldError[] {
  const { status, outcome, publicText, staffText, promise, attachmentIds = [] } = event;
  const faults: FieldError[] = [];
  const isClosing = status === 'closed';
  const isSilent = isBlank(publicText) && isBlank(staffText) && attachmentIds.length === 0;
  if (status === undefined && promise === undefined && isSilent) {
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
  if (event.duplicateOf !== undefined && outcome !== 'duplicate') {
    faults.push({ pointer: '/duplicateOf', detail: 'Only the outcome duplicate names another request' });
  }
  if (event.responsible && outcome !== 'notResponsible') {
    faults.push({ pointer: '/responsible', detail: 'Only the outcome notResponsible names who is' });
  }
  return faults;
}

/** What keeps `event` from happening now to `request`. */
function brokenNow(ledger: Ledger, event: AppendEvent, request: KeptRequest, now: Date): FieldError[] {
  const faults = brokenInHistory(event);
  const { status, outcome, publicText, occurredAt } = event;
  const { standing } = request.course;
  if (status === 'closed' && outcome === 'unspecified' && isBlank(publicText)) faults.push(CLOSING_TEXT);
  if (outcome === 'duplicate' && event.duplicateOf === undefined) {
    faults.push({ pointer: '/duplicateOf', detail: 'Say which request stays' });
  }
  if (outcome === 'notResponsible' && !event.responsible) {
    faults.push({ pointer: '/responsible', detail: 'Say who is responsible instead' });
  }
  if (status === 'reopenRequested' && standing.state === 'open') {
    faults.push({ pointer: '/status', detail: 'The request is open already, so there is nothing to reopen' });
  }
  const isOpen = (child: KeptRequest) => child.course.standing.state === 'open';
  if (status === 'closed' && ledger.childrenOf(request).some(isOpen)) {
    faults.push({ pointer: '/status', detail: 'A request it was split into is still open' });
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
  sayer: Sayer = { actor: { kind: 'council' } },
): { event: KeptEvent; isNew: boolean } {
  const stored = storedBefore(ledger, request, body, '/sourceEventId');
  if (stored) return { event: stored, isNew: false };
  refuseFor('rule-broken', brokenNow(ledger, body, request, now));
  const original = findOriginal(ledger, request, body.duplicateOf);
  claim(ledger, request, body.attachmentIds, now);
  const event = record(ledger, request, body, sayer, now);
  if (original && !event.isLate) closeAsDuplicate(ledger, request, original, now);
  completeWork(ledger, request, now);
  return { event, isNew: true };
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
  if (!stored || stored.requestId === request.id) return stored;
  throw refusalAt('rule-broken', pointer, 'This source sent an event with this id for another request');
}

/** Adds a line that no rule forbids, and moves the request; `sayer` did it when nobody is named. */
export function record(
  ledger: Ledger,
  request: KeptRequest,
  body: Saying,
  { actor: unnamed, supplierId }: Sayer,
  now: Date,
): KeptEvent {
  const { source, sourceEventId, status, promise, actor = unnamed, occurredAt = now.toISOString() } = body;
  const { course, isLate } = apply(request.course, { ...body, occurredAt });
  request.course = course;
  request.updatedAt = now.toISOString();
  request.isDemonstration ||= actor.kind === 'demonstration';
  const isMoved = !isLate && status !== undefined;
  if (isMoved) request.responsible = body.responsible ?? null;
  if (isMoved && status !== 'closed') request.duplicateOf = null;
  const type = body.type ?? (status !== undefined ? 'statusChanged' : promise ? 'promiseChanged' : 'comment');
  const line = { ...body, type, actor, occurredAt, isLate, supplierId };
  const event = addLine(ledger, request, line, now);
  if (source !== undefined && sourceEventId !== undefined) {
    ledger.eventsBySource.set(pairOf(source, sourceEventId), event);
  }
  return event;
}

/** Adds the first line of every timeline. */
export function recordSubmission(ledger: Ledger, request: KeptRequest, actor: Actor, now: Date): void {
  const { standing, movedAt: occurredAt } = request.course;
  const line = { type: 'submitted', status: standing.status, actor, occurredAt, isLate: false };
  addLine(ledger, request, { ...line, notify: false }, now);
}

type Line = Pick<KeptEvent, 'type' | 'actor' | 'occurredAt' | 'isLate'> &
  Saying & { supplierId?: string | undefined };

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
    duplicateOf: line.duplicateOf === undefined ? null : ledger.linkTo(ledger.find(line.duplicateOf).id),
    duplicate: line.duplicate ?? null,
    responsible: line.responsible ?? null,
    attachmentIds: line.attachmentIds ?? [],
    source: line.source ?? null,
    sourceEventId: line.sourceEventId ?? null,
    raw: line.raw ?? null,
    occurredAt: line.occurredAt,
    recordedAt: now.toISOString(),
    isLate: line.isLate,
    actor: line.actor,
    standing: request.course.standing satisfies KeptStanding,
    supplierId: line.supplierId,
    areaCodes: [...areaCodesOf(ledger, request), ...(line.areaCodes ?? [])],
  };
  request.timeline.push(event);
  ledger.feed.push(event);
  tell(ledger, request, event, line.notify !== false, now);
  return event;
}

/** The areas that a request lies in. */
export function areaCodesOf(ledger: Ledger, { facts }: KeptRequest): string[] {
  return ledger.areasAt(facts.location?.point).map(({ code }) => code);
}

/** What only the person who reported may say. */
const REPORTERS_WORDS = ['reporterReplied', 'reopenRequested'];

/** Refuses what a reporter says on behalf of others (403). */
export function holdToReporter({ status, outcome, promise, actor, source }: AppendEvent): void {
  const isWithdrawn = status === 'closed' && outcome === 'cancelledByReporter';
  const isTheirs = status === undefined || REPORTERS_WORDS.includes(status) || isWithdrawn;
  if (isTheirs && !promise && !source && (actor === undefined || actor.kind === 'resident')) return;
  throw new Refusal('forbidden', 'A reporter replies, comments, asks to reopen or withdraws');
}
