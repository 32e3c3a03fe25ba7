import { type IncomingMessage, type ServerResponse } from 'node:http';
import compression from 'compression';

/** Whether an answer may be compressed on its way: what gets smaller by it, and never a stream of events, which must not wait. */
export function isWorthCompressing(request: IncomingMessage, response: ServerResponse): boolean {
  const type = String(response.getHeader('content-type') ?? '');
  return !type.startsWith('text/event-stream') && compression.filter(request, response);
}
