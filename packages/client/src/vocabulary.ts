import { type RequestEvent, type Status } from './contract.js';

/** The words of an open vocabulary that the contract lists. */
type Listed<Word> = Word extends unknown ? (string extends Word ? never : Word) : never;

export type KnownStatus = Listed<Status>;
export type KnownEventType = Listed<RequestEvent['type']>;

// As records, so that a word the contract gains or loses does not compile until it is dealt with here.
const STATUSES: Record<KnownStatus, true> = {
  submitted: true,
  acknowledged: true,
  triage: true,
  investigating: true,
  awaitingReporter: true,
  reporterReplied: true,
  planned: true,
  actionScheduled: true,
  inProgress: true,
  onHold: true,
  referred: true,
  reopenRequested: true,
  reopened: true,
  closed: true,
};
const EVENT_TYPES: Record<KnownEventType, true> = {
  submitted: true,
  statusChanged: true,
  promiseChanged: true,
  comment: true,
  corrected: true,
  split: true,
  assignmentChanged: true,
  feedbackGiven: true,
  duplicateAdded: true,
  moderated: true,
  redacted: true,
};

/** True for a status this version of the contract lists. Another may arrive at any time; show it as it is. */
export function isKnownStatus(status: Status): status is KnownStatus {
  return Object.hasOwn(STATUSES, status);
}

/** True for a type of event this version of the contract lists. Another may arrive at any time; show its text. */
export function isKnownEventType(type: RequestEvent['type']): type is KnownEventType {
  return Object.hasOwn(EVENT_TYPES, type);
}
