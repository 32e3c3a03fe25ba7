/** Reads the events of a request with a greater `seq` than `after`, oldest first; undefined when there are none. */
export type ReadTimeline<Reading> = (requestId: string, after: number) => Promise<Reading | undefined>;

/**
 * `read` with one reading for all who ask for the same at the same time: a request with a thousand followers is read once
 * for its news, not a thousand times. An answer may be as old as the reading that was under way.
 */
export function sharedReader<Reading>(read: ReadTimeline<Reading>): ReadTimeline<Reading> {
  const underWay = new Map<string, Promise<Reading | undefined>>();
  return (requestId, after) => {
    const name = `${requestId} ${after}`;
    const reading = underWay.get(name) ?? read(requestId, after).finally(() => underWay.delete(name));
    underWay.set(name, reading);
    return reading;
  };
}
