import type { RequestEvent } from '@councilkit/client';

/** Oldest first by when it happened; what happened at one moment, by when it was told. */
export function inOrderOfHappening(events: readonly RequestEvent[]): RequestEvent[] {
  return [...events].sort((a, b) => Date.parse(a.occurredAt) - Date.parse(b.occurredAt) || a.seq - b.seq);
}

/** The last thing that those who do the work said to residents. */
export function latestNews(events: readonly RequestEvent[]): RequestEvent | undefined {
  return inOrderOfHappening(events).findLast(
    ({ publicText, actor }) => publicText !== null && actor.kind !== 'resident',
  );
}

/** The event that closed the request as it now stands. It carries the reason. */
export function closingEvent(events: readonly RequestEvent[]): RequestEvent | undefined {
  return inOrderOfHappening(events).findLast(({ status, isLate }) => status === 'closed' && !isLate);
}
