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
  const isOver = () => {
    underWay--;
    if (underWay === 0) isDone();
  };
  app.addHook('onRequest', (_request, reply, done) => {
    underWay++;
    reply.raw.once('close', isOver);
    if (!isClosing) return done();
    reply.header('connection', 'close');
    done(new UnavailableError());
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
