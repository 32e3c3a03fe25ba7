import { type State, type Status } from '@councilkit/client';

type Known =
  'submitted' | 'acknowledged' | 'triage' | 'investigating' | 'awaitingReporter' | 'reporterReplied';
type Later = 'planned' | 'actionScheduled' | 'inProgress' | 'reopened' | 'closed';

/** What a status says of state and phase. */
export interface Meaning {
  state: State;
  phase: 1 | 2 | 3 | 4 | 5;
}

const MEANINGS: Record<Known | Later, Meaning> = {
  submitted: { state: 'open', phase: 1 },
  acknowledged: { state: 'open', phase: 1 },
  triage: { state: 'open', phase: 1 },
  investigating: { state: 'open', phase: 2 },
  awaitingReporter: { state: 'open', phase: 2 },
  reporterReplied: { state: 'open', phase: 2 },
  reopened: { state: 'open', phase: 2 },
  planned: { state: 'open', phase: 3 },
  actionScheduled: { state: 'open', phase: 3 },
  inProgress: { state: 'open', phase: 4 },
  closed: { state: 'closed', phase: 5 },
};

/** Work waits or moves elsewhere; how far it got stays as it was. */
const KEEPS_PHASE: readonly Status[] = ['onHold', 'referred'];

/**
 * What `status` makes of a request that stood as `before`. A status outside the vocabulary changes neither state nor
 * phase, and nor does `reopenRequested`: asking is not reopening.
 */
export function meaningOf(status: Status, before: Meaning): Meaning {
  if (Object.hasOwn(MEANINGS, status)) return MEANINGS[status as keyof typeof MEANINGS];
  if (!KEEPS_PHASE.includes(status)) return before;
  // A closed request that work has come back to is being looked into, not done.
  return { state: 'open', phase: before.state === 'closed' ? 2 : before.phase };
}
