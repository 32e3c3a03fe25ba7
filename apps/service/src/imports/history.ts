import { type AppendEvent, type Import, type ImportedRequest, type RequestLink } from '@councilkit/client';
import { contentHash } from '../content-hash.js';
import { RuleError, type FieldError } from '../errors.js';
import { brokenInHistory } from '../events/rules.js';

/** An event of a file, with the pair that tells it from every other: the same file gives the same pair again. */
export type IdentifiedEvent = AppendEvent & { source: string; sourceEventId: string };

/** The same once the request that stays was found. */
export type LinkedEvent = Omit<IdentifiedEvent, 'duplicateOf'> & { duplicateOf?: RequestLink | undefined };

/**
 * The events of `request` in order, each with a source and an id. One that came without is named after its content, and after
 * how often the same content came before it, so that two equal lines stay two.
 */
export function identified(
  source: string,
  { sourceRequestId, events = [] }: ImportedRequest,
): IdentifiedEvent[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    const { source: eventSource = source, sourceEventId } = event;
    if (sourceEventId !== undefined) return { ...event, source: eventSource, sourceEventId };
    const content = contentHash({ sourceRequestId, event });
    const times = (seen.get(content) ?? 0) + 1;
    seen.set(content, times);
    return { ...event, source, sourceEventId: `content:${content}:${times}` };
  });
}

/** Throws `RuleError` with one entry for each event of the file that no timeline may hold, and for each request that comes twice. */
export function checkHistory({ requests = [] }: Import): void {
  const seen = new Set<string>();
  const faults = requests.flatMap(({ sourceRequestId, events = [] }, index): FieldError[] => {
    const place = `/requests/${index}`;
    const isSecond = seen.has(sourceRequestId);
    seen.add(sourceRequestId);
    const twice = { pointer: `${place}/sourceRequestId`, detail: 'This request comes twice in the file' };
    const broken = events.flatMap((event, step) =>
      brokenInHistory(event).map(({ pointer, detail }) => ({
        pointer: `${place}/events/${step}${pointer}`,
        detail,
      })),
    );
    const named = events.flatMap(({ attachmentIds }, step) =>
      attachmentIds ? [{ pointer: `${place}/events/${step}/attachmentIds`, detail: NO_FILES }] : [],
    );
    return [...(isSecond ? [twice] : []), ...broken, ...named];
  });
  if (faults.length > 0) throw new RuleError(faults.slice(0, MOST_FAULTS));
}

/** More would not help anybody mend a file. */
const MOST_FAULTS = 100;

const NO_FILES = 'History comes without files. Append an event of its own for them.';
