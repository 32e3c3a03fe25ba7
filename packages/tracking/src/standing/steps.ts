import type { RequestEvent, ServiceRequest } from '@councilkit/client';

/** `unrecorded`: the request ended without having been here, as far as the timeline shows. */
export type StepState = 'done' | 'current' | 'upcoming' | 'unrecorded';

export interface Step {
  /** 1 to 5. */
  phase: number;
  state: StepState;
  /** When the request came to this phase, ISO 8601; undefined when that is not known. */
  since: string | undefined;
}

const LAST_PHASE = 5;
const PHASES = [1, 2, 3, 4, LAST_PHASE] as const;

type Tracked = Pick<ServiceRequest, 'phase' | 'state' | 'outcome' | 'submittedAt' | 'closedAt'>;

/**
 * The five steps of a request. Its timeline, where there is one, says when each was reached. A request that
 * ended in another way than fixed shows as passed only the steps the timeline proves: closing at once is not
 * four steps done.
 */
export function stepsOf(request: Tracked, events: readonly RequestEvent[] = []): Step[] {
  const reached = reachedAt(request, events);
  const current = Math.min(Math.max(Math.trunc(request.phase), 1), LAST_PHASE);
  const skips = request.state === 'closed' && request.outcome !== 'fixed';
  return PHASES.map((phase) => {
    if (phase > current) return { phase, state: 'upcoming', since: undefined };
    const since = reached.get(phase);
    if (phase === current) return { phase, state: 'current', since };
    return { phase, state: skips && since === undefined ? 'unrecorded' : 'done', since };
  });
}

/** When the request last came to each phase. Going back, as a reopened request does, counts anew. */
function reachedAt(request: Tracked, events: readonly RequestEvent[]): Map<number, string> {
  const reached = new Map([[1, request.submittedAt]]);
  if (request.closedAt !== null) reached.set(LAST_PHASE, request.closedAt);
  let before = 1;
  for (const event of [...events].sort((a, b) => a.seq - b.seq)) {
    const { phase } = event.standing;
    if (phase !== before && phase > 1) reached.set(phase, event.occurredAt);
    before = phase;
  }
  return reached;
}
