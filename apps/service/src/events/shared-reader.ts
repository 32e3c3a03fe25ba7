import { type RequestEvent } from '@councilkit/client';

/** Reads the events of a request with a greater `seq` than `after`, oldest first. */
export type ReadEvents = (requestId: string, after: number) => Promise<RequestEvent[]>;

/**
 * `read` with one reading for all who ask for the same at the same time: a request with a thousand followers is read once
 * for its news, not a thousand times. An answer may be as old as the reading that was under way.
 */
export function sharedReader(read: ReadEvents): ReadEvents {
  const underWay = new Map<string, Promise<RequestEvent[]>>();
  return (requestId, after) => {
    const name = `${requestId} ${after}`;
    const reading = underWay.get(name) ?? read(requestId, after).finally(() => underWay.delete(name));
    underWay.set(name, reading);
    return reading;
  };
}
