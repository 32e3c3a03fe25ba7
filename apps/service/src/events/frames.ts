import { type RequestEvent } from '@councilkit/client';

/** Sent first: how long a browser waits before it connects again. One second. */
export const RETRY_FRAME = 'retry: 1000\n\n';

/** A comment, which readers pass over: it shows that the line is alive. */
export const HEARTBEAT_FRAME = ': still here\n\n';

/** One event as a message of an event stream. JSON has no line breaks, so one `data` line holds it. */
export function frameOf(event: RequestEvent): string {
  return `id: ${event.seq}\nevent: request.event\ndata: ${JSON.stringify(event)}\n\n`;
}
