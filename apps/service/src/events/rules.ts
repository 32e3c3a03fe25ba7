import { type AppendEvent } from '@councilkit/client';
import { type FieldError } from '../errors.js';
import { type KeptStanding } from '../requests/standing.js';

/** A clock may run fast, or be an hour out in summer; a day ahead it would hold back all later news. */
const FURTHEST_AHEAD_MS = 24 * 60 * 60 * 1000;

type Content = Pick<
  AppendEvent,
  'status' | 'outcome' | 'publicText' | 'staffText' | 'promise' | 'occurredAt'
>;

/** What keeps `event` from being appended now to a request that stands as `standing`; an empty list when nothing does. */
export function brokenRules(event: Content, standing: KeptStanding, now: Date): FieldError[] {
  const faults = brokenInHistory(event);
  const { status, outcome, publicText, occurredAt } = event;
  if (status === 'closed' && outcome === 'unspecified' && isBlank(publicText)) faults.push(CLOSING_TEXT);
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
 * says that its outcome is unspecified.
 */
export function brokenInHistory({ status, outcome, publicText, staffText, promise }: Content): FieldError[] {
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

const CLOSING_TEXT: FieldError = {
  pointer: '/publicText',
  detail: 'Tell residents in a sentence what was done, or why nothing will be',
};

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
