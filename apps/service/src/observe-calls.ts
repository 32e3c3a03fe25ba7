import { type FastifyInstance } from 'fastify';
import { type Metrics } from './operations/metrics.js';

/** Of what is not in the contract: health, metrics, pages. One word for all, since anybody may ask for any address. */
const NO_OPERATION = 'none';

/**
 * Measures every call, and writes a log line for each where the level lets it: the call's id, the operation, the status and the
 * time it took. Nothing of what was sent or answered, and not the address, which may hold a reference.
 */
export function observeCalls(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { operationId: operation = NO_OPERATION } = request.routeOptions.config;
    const { statusCode: status, elapsedTime } = reply;
    if (!isStream(reply.getHeader('content-type')))
      metrics.answered({ operation, status, seconds: elapsedTime / 1000 });
    request.log.info({ operation, status, ms: Math.round(elapsedTime * 10) / 10 }, 'answered');
    done();
  });
}

function isStream(contentType: unknown): boolean {
  return contentType === 'text/event-stream';
}
