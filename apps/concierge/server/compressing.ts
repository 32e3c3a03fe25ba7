import { type IncomingMessage, type ServerResponse } from 'node:http';
import compression from 'compression';

type Step = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Compresses an answer on its way where that makes it smaller, and never a stream of events, which must not wait. The
 * package is typed for Express alone; that Node's own server will do is in its README.
 */
export const compress = compression({
  filter: (request, response) =>
    !String(response.getHeader('content-type') ?? '').startsWith('text/event-stream') &&
    compression.filter(request, response),
}) as unknown as Step;
