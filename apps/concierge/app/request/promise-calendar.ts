import { type ServiceRequest } from '@councilkit/client';
import ical from 'ical-generator';

/**
 * The promise of a request as a calendar (RFC 5545) with one whole day in it, which replaces itself when the date moves;
 * undefined without a promise. `title` is what the calendar shows, `url` the page of the request.
 */
export function promiseCalendar(
  request: Pick<ServiceRequest, 'id' | 'promise' | 'lastSeq' | 'updatedAt'>,
  { title, url }: { title: string; url: string },
): string | undefined {
  const { id, promise, lastSeq, updatedAt } = request;
  if (promise === null) return undefined;
  const calendar = ical({ name: title });
  calendar.createEvent({
    // The same for every reading, so that a calendar that has it already moves it.
    id: `${id}@councilkit`,
    sequence: lastSeq,
    stamp: new Date(updatedAt),
    start: new Date(`${promise.expectedOn}T00:00:00Z`),
    allDay: true,
    timezone: 'UTC',
    summary: title,
    description: promise.text,
    url,
  });
  return calendar.toString();
}
