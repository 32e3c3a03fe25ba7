import type { RequestEvent, ServiceRequest } from '@councilkit/client';

/** `given` with what was heard since, each event once, by `seq`. */
export function withHeard(given: readonly RequestEvent[], heard: readonly RequestEvent[]): RequestEvent[] {
  const bySeq = new Map([...given, ...heard].map((event) => [event.seq, event]));
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}

/** `request` as `events` leave it. Those it knows already, by `lastSeq`, change nothing. */
export function afterEvents(request: ServiceRequest, events: readonly RequestEvent[]): ServiceRequest {
  return events
    .filter(({ seq }) => seq > request.lastSeq)
    .sort((a, b) => a.seq - b.seq)
    .reduce(afterEvent, request);
}

function afterEvent(request: ServiceRequest, event: RequestEvent): ServiceRequest {
  const { status, state, phase, outcome, promise } = event.standing;
  return {
    ...request,
    status,
    state,
    phase,
    outcome,
    promise,
    closedAt: closedAtAfter(request, event),
    updatedAt: event.recordedAt,
    lastSeq: event.seq,
    isDemonstration: request.isDemonstration || event.actor.kind === 'demonstration',
  };
}

/** An event says how the request stands, but not since when it is closed. */
function closedAtAfter({ closedAt }: ServiceRequest, event: RequestEvent): string | null {
  if (event.standing.state === 'open') return null;
  const closesNow = event.status === 'closed' && !event.isLate;
  return closesNow ? event.occurredAt : (closedAt ?? event.occurredAt);
}

/**
 * Where to listen from: after the last event that both the request and its timeline hold. The two are read one
 * after the other, so an event between the readings is in only one of them.
 */
export function listenFrom(request: ServiceRequest, events: readonly RequestEvent[]): number {
  if (events.length === 0) return request.lastSeq;
  return Math.min(request.lastSeq, Math.max(...events.map(({ seq }) => seq)));
}
