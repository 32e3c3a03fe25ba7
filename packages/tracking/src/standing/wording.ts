import type { RequestEvent, Standing } from '@councilkit/client';
import type { ToldStatus, LiveLanguage, Wording } from '../language/live-language.js';

type Words = Pick<LiveLanguage, 'statuses' | 'outcomes' | 'otherOpen'>;

function isTold(status: string, { statuses }: Words): status is ToldStatus {
  return Object.hasOwn(statuses, status);
}

/**
 * How a request stands, in words. A closed request is told by its outcome, and only the outcome `fixed` is ever
 * called fixed. A status that is not known here is told by its state.
 */
export function wordingOf(standing: Pick<Standing, 'status' | 'state' | 'outcome'>, words: Words): Wording {
  const { status, state, outcome } = standing;
  if (isTold(status, words)) return words.statuses[status];
  if (state === 'open') return words.otherOpen;
  // A newer service may say an outcome this version does not know.
  return words.outcomes[outcome ?? 'unspecified'] ?? words.outcomes.unspecified;
}

/** The words of the status an event brought, or undefined when it brought none. */
export function wordingOfEvent(event: RequestEvent, words: Words): Wording | undefined {
  if (event.status === null) return undefined;
  const state = event.isLate ? stateOf(event) : event.standing.state;
  return wordingOf({ status: event.status, state, outcome: event.outcome }, words);
}

/** A late event left the standing alone, so its own status has to say whether it had closed the request. */
function stateOf({ status }: RequestEvent): Standing['state'] {
  return status === 'closed' ? 'closed' : 'open';
}
