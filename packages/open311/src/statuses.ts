import { type Outcome, type Status } from '@councilkit/client';

/** What a status of a payload says in the words of the contract. */
export interface StatusMeaning {
  status: Status;
  outcome?: Outcome;
  /** What residents read when the payload gives no reason; closing needs a text. */
  closingText?: string;
}

const closed = (outcome: Outcome, closingText: string): StatusMeaning => ({
  status: 'closed',
  outcome,
  closingText,
});

/**
 * Keys are lower case without spaces, hyphens or underscores. Sources: GeoReport v2 (open, closed); mySociety's
 * extended states, in both their spellings; SeeClickFix (acknowledged, archived); the words of our own contract.
 * `open` says nothing that a new request does not say.
 */
const MEANINGS = new Map<string, StatusMeaning>([
  ['open', { status: 'submitted' }],
  ['submitted', { status: 'submitted' }],
  ['acknowledged', { status: 'acknowledged' }],
  ['fortriage', { status: 'triage' }],
  ['triage', { status: 'triage' }],
  ['investigating', { status: 'investigating' }],
  ['awaitingreporter', { status: 'awaitingReporter' }],
  ['reporterreplied', { status: 'reporterReplied' }],
  ['planned', { status: 'planned' }],
  ['actionscheduled', { status: 'actionScheduled' }],
  ['inprogress', { status: 'inProgress' }],
  ['onhold', { status: 'onHold' }],
  // FixMyStreet counts it as closed; the resident's problem is still there, so it stays open here.
  ['internalreferral', { status: 'referred' }],
  ['referred', { status: 'referred' }],
  ['reopen', { status: 'reopened' }],
  ['reopened', { status: 'reopened' }],
  // Residents complained for years where a bare "closed" was shown as "fixed".
  ['closed', closed('unspecified', 'Closed. No reason was given.')],
  ['archived', closed('unspecified', 'Closed. No reason was given.')],
  ['fixed', closed('fixed', 'Fixed.')],
  ['fixedcouncil', closed('fixed', 'Fixed.')],
  ['fixeduser', closed('fixed', 'Fixed.')],
  ['nofurtheraction', closed('noFurtherAction', 'Closed. No further action will be taken.')],
  ['unabletofix', closed('unableToFix', 'Closed. This could not be fixed.')],
  ['duplicate', closed('duplicate', 'Closed. This was reported before.')],
  ['notcouncilsresponsibility', closed('notResponsible', 'Closed. The council is not responsible for this.')],
  ['notresponsible', closed('notResponsible', 'Closed. The council is not responsible for this.')],
  ['cancelled', closed('cancelled', 'Cancelled.')],
  ['canceled', closed('cancelled', 'Cancelled.')],
]);

/** What a status means, in whatever case and with whatever between its words; undefined when it is not known. */
export function meaningOf(status: string): StatusMeaning | undefined {
  return MEANINGS.get(status.toLowerCase().replace(/[^a-z]/g, ''));
}
