import { createHash, timingSafeEqual } from 'node:crypto';
import { type FastifyInstance } from 'fastify';
import { InvalidRequestError, UnauthorizedError } from '../errors.js';

interface Deps {
  /** What Notify shows; undefined where no receipts are taken. */
  callbackToken: string | undefined;
  /** Notes what became of a message. */
  onReceipt: (messageId: string, status: string) => Promise<void>;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** `/notify/receipts`: where GOV.UK Notify says what became of a message. Not of the contract, for it is Notify's own. */
export function receiptRoutes(app: FastifyInstance, { callbackToken, onReceipt }: Deps): void {
  if (callbackToken === undefined) return;
  app.post<{ Body: unknown }>(
    '/notify/receipts',
    async ({ headers: { authorization = '' }, body }, reply) => {
      if (!isCallbackToken(authorization.replace(/^Bearer +/i, ''), callbackToken))
        throw new UnauthorizedError('Send the token that the council gave GOV.UK Notify');
      const { reference, status } = (body ?? {}) as { reference?: unknown; status?: unknown };
      if (typeof status !== 'string')
        throw new InvalidRequestError([{ pointer: '/status', detail: 'Say what became of it' }]);
      // What another system of the council sent from the same account is none of ours.
      if (typeof reference === 'string' && UUID.test(reference)) await onReceipt(reference, status);
      return reply.code(204).send();
    },
  );
}

/** Compares in the same time whatever was sent. */
export function isCallbackToken(token: string, callbackToken: string | undefined): boolean {
  return callbackToken !== undefined && timingSafeEqual(digestOf(token), digestOf(callbackToken));
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
