import { type AppendEvent, type RequestLink } from '@councilkit/client';
import { type FieldError } from '../errors.js';
import { type KeptStanding } from '../requests/standing.js';
import { dateInEngland } from '../requests/working-days.js';

/** A clock may run fast, or be an hour out in summer; a day ahead it would hold back all later news. */
const FURTHEST_AHEAD_MS = 24 * 60 * 60 * 1000;

type Content = Omit<AppendEvent, 'actor' | 'source' | 'sourceEventId' | 'notify' | 'raw'>;

/** What keeps `event` from being appended now to a request that stands as `standing`; an empty list when nothing does. */
export function brokenRules(event: Content, standing: KeptStanding, now: Date): FieldError[] {
  const faults = brokenInHistory(event);
  const { status, outcome, publicText, occurredAt, duplicateOf, responsible } = event;
  if (status === 'closed' && outcome === 'unspecified' && isBlank(publicText)) faults.push(CLOSING_TEXT);
  if (outcome === 'duplicate' && duplicateOf === undefined) {
    faults.push({ pointer: '/duplicateOf', detail: 'Say which request stays' });
  }
  if (outcome === 'notResponsible' && !responsible) {
    faults.push({ pointer: '/responsible', detail: 'Say who is responsible instead, and where to go' });
  }
  if (status === 'reopenRequested' && standing.state === 'open') {
    faults.push({ pointer: '/status', detail: 'The request is open already, so there is nothing to reopen' });
  }
  if (occurredAt && Date.parse(occurredAt) - now.getTime() > FURTHEST_AHEAD_MS) {
    faults.push({
      pointer: '/occurredAt',
      detail: 'This is more than a day ahead. Check the clock it comes from.',
    });
  }
  return faults;
}

/**
 * What keeps `event` out of a timeline that is brought in from elsewhere. A closure without public text is history when it
 * says that its outcome is unspecified; who was responsible, or which request stayed, may be lost.
 */
export function brokenInHistory(event: Content): FieldError[] {
  const { status, outcome, publicText, staffText, promise, duplicateOf, responsible, attachmentIds } = event;
  const faults: FieldError[] = [];
  const isClosing = status === 'closed';
  const isSilent = isBlank(publicText) && isBlank(staffText) && !attachmentIds?.length;
  if (status === undefined && promise === undefined && isSilent) {
    faults.push({ pointer: '', detail: 'Say what happened: a status, a text or a new promise' });
  }
  if (isClosing && !outcome) faults.push({ pointer: '/outcome', detail: 'Say how the request ended' });
  if (isClosing && outcome !== 'unspecified' && isBlank(publicText)) faults.push(CLOSING_TEXT);
  if (outcome && !isClosing) {
    faults.push({ pointer: '/outcome', detail: 'Only an event with the status closed has an outcome' });
  }
  if (duplicateOf !== undefined && outcome !== 'duplicate') {
    faults.push({ pointer: '/duplicateOf', detail: 'Only the outcome duplicate names another request' });
  }
  if (responsible && outcome !== 'notResponsible') {
    faults.push({ pointer: '/responsible', detail: 'Only the outcome notResponsible names who is' });
  }
  if (promise && isBlank(promise.reason)) {
    faults.push({ pointer: '/promise/reason', detail: 'Say why the date moved' });
  }
  return faults;
}

/**
 * What keeps `event` of a supplier from being appended now: the council can bring in what it promised long ago, a supplier's
 * past day is a mistyped one, and all would read it. An event that was stored before its day passed may still be repeated.
 */
export function brokenBySupplier({ promise, occurredAt }: Content, now: Date): FieldError[] {
  const day = dateInEngland(occurredAt === undefined ? now : new Date(occurredAt));
  if (!promise || promise.expectedOn >= day) return [];
  return [{ pointer: '/promise/expectedOn', detail: 'This day has passed. Give one that is to come.' }];
}

/** The requests that have a say in whether another one may open or close. */
export interface Family {
  /** Those it was split into that are open. */
  openChildren: readonly RequestLink[];
  /** The one it was split from, when that is closed. */
  closedParent: RequestLink | undefined;
}

/** What keeps a request from going over from `before` to `after`: a parent is never closed while a child is open. */
export function brokenInFamily(before: KeptStanding, after: KeptStanding, family: Family): FieldError[] {
  if (before.state === after.state) return [];
  const { openChildren, closedParent } = family;
  if (after.state === 'closed' && openChildren.length > 0) {
    const names = openChildren.map(({ reference }) => reference).join(', ');
    return [{ pointer: '/status', detail: `Close what it was split into first: ${names}` }];
  }
  if (after.state === 'open' && closedParent) {
    const detail = `It was split from ${closedParent.reference}, which is closed. Reopen that one first.`;
    return [{ pointer: '/status', detail }];
  }
  return [];
}

const CLOSING_TEXT: FieldError = {
  pointer: '/publicText',
  detail: 'Tell residents in a sentence what was done, or why nothing will be',
};

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
