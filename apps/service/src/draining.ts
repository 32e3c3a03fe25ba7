import { type FastifyInstance } from 'fastify';
import { UnavailableError } from './errors.js';

/** A call that takes longer is cut: whoever stops a service waits about ten seconds before killing it. */
const LONGEST_DRAIN_MS = 3000;

/**
 * Lets `app` stop well. Call before its routes are there; what comes back is the last thing to do before it closes: new calls
 * are refused with a 503, those under way are finished, and then every connection is cut. Browsers open connections in
 * advance, and one that never carried a call would hold up the closing for a minute.
 */
export function prepareToDrain(app: FastifyInstance): () => Promise<void> {
  let underWay = 0;
  let isClosing = false;
  let isDone = () => {};
  app.addHook('onRequest', async (_request, reply) => {
    underWay++;
    reply.raw.once('close', () => {
      underWay--;
      if (underWay === 0) isDone();
    });
    if (!isClosing) return;
    reply.header('connection', 'close');
    throw new UnavailableError();
  });

  return async () => {
    isClosing = true;
    if (underWay > 0) {
      await new Promise<void>((resolve) => {
        isDone = resolve;
        setTimeout(resolve, LONGEST_DRAIN_MS).unref();
      });
    }
    app.server.closeAllConnections();
  };
}
