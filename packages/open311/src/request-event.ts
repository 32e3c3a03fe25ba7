import { type AppendEvent } from '@councilkit/client';
import { type Entry } from './entry.js';
import { type RequestDates } from './request-dates.js';
import { meaningOf, type StatusMeaning } from './statuses.js';

/**
 * The event that says how a request stands, or what was noted about it. Undefined for an open request without a
 * note: that it was submitted is all there is to say. Open311 events have no id; the service tells them apart by what
 * they say, so the same file can be imported twice.
 */
export function eventOf(
  entry: Entry,
  dates: RequestDates,
  agency: string | undefined,
): AppendEvent | undefined {
  const meaning = meaningIn(entry);
  const isNew = meaning.status === 'submitted';
  const note = entry.words('status_notes', 4000);
  if (isNew && note === undefined) {
    warnOfSilentUpdate(entry, dates);
    return undefined;
  }
  const publicText = note ?? meaning.closingText;
  return {
    ...(!isNew && { status: meaning.status }),
    ...(meaning.outcome && { outcome: meaning.outcome }),
    ...(publicText && { publicText }),
    occurredAt: occurredAt(entry, dates),
    actor: { kind: 'council', ...(agency && { name: agency }) },
  };
}

function meaningIn(entry: Entry): StatusMeaning {
  const written = entry.line('status', 100);
  if (written === undefined) {
    entry.warn('A request has no status; open is taken');
    return { status: 'submitted' };
  }
  const meaning = meaningOf(written);
  if (!meaning) entry.warn(`The status "${written}" is not known; it is kept as it is and changes no state`);
  return meaning ?? { status: written };
}

/** Never before the request: an event older than what stands would move nothing. */
function occurredAt(entry: Entry, { submitted, updated }: RequestDates): string {
  if (updated && updated.epochMs >= submitted.epochMs) return updated.iso;
  const fault = updated
    ? 'updated_datetime is before requested_datetime'
    : 'A request has no updated_datetime';
  entry.warn(`${fault}; its last event is dated when it was requested`);
  return submitted.iso;
}

function warnOfSilentUpdate(entry: Entry, { submitted, updated }: RequestDates): void {
  if (!updated || updated.epochMs === submitted.epochMs) return;
  entry.warn('updated_datetime of an open request without status_notes tells nothing and is left out');
}
