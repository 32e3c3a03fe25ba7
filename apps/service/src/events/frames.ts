/** Sent first: how long a browser waits before it connects again. One second. */
export const RETRY_FRAME = 'retry: 1000\n\n';

/** A comment, which readers pass over: it shows that the line is alive. */
export const HEARTBEAT_FRAME = ': still here\n\n';

/** The contract promises one every 15 seconds, and readers take a line for dead that misses two. */
export const HEARTBEAT_MS = 15_000;

/** One item as a message of an event stream; `id` is where to go on from. JSON has no line breaks, so one `data` line holds it. */
export function messageOf(id: string | number, item: object): string {
  return `id: ${id}\nevent: request.event\ndata: ${JSON.stringify(item)}\n\n`;
}
