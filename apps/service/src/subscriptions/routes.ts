import { type ChangeSubscription, type CreateSubscription, type Subscription } from '@councilkit/client';
import { type FastifyInstance } from 'fastify';
import { operation } from '../contract/operations.js';
import { type Database } from '../database.js';
import { checkBrowser, type PushOffer } from './browser-address.js';
import {
  changeSubscription,
  confirmSubscription,
  createSubscription,
  readSubscription,
  stopSubscription,
} from './store.js';

interface Deps {
  db: Database;
  now: () => Date;
  /** Called when a message waits. */
  onMessage: () => void;
  push: PushOffer;
  /** The council's own. */
  firstLanguage: string;
}

type ByToken = { token: string };
type Key = { 'idempotency-key'?: string };

/** Being told: asked for, confirmed, changed and stopped. */
export function subscriptionRoutes(
  app: FastifyInstance,
  { db, now, onMessage, push, firstLanguage }: Deps,
): void {
  const writing = (headers: Key) => ({ now: now(), key: headers['idempotency-key'] });

  app.route<{ Body: CreateSubscription; Headers: Key }>({
    ...operation('createSubscription'),
    handler: async ({ body, headers, caller }, reply) => {
      if (body.channel === 'push') checkBrowser(body.push.endpoint, push);
      const receipt = await createSubscription(db, body, caller, { ...writing(headers), firstLanguage });
      onMessage();
      return reply.code(202).send(receipt);
    },
  });

  app.route<{ Params: ByToken; Reply: Subscription }>({
    ...operation('getSubscription'),
    handler: async ({ params: { token } }, reply) => {
      reply.header('cache-control', 'no-store');
      return readSubscription(db, token, now());
    },
  });

  app.route<{ Params: ByToken; Body: ChangeSubscription; Headers: Key; Reply: Subscription }>({
    ...operation('changeSubscription'),
    handler: async ({ params: { token }, body, headers }) =>
      changeSubscription(db, token, body, writing(headers)),
  });

  app.route<{ Params: ByToken; Headers: Key; Reply: Subscription }>({
    ...operation('confirmSubscription'),
    handler: async ({ params: { token }, headers }) => confirmSubscription(db, token, writing(headers)),
  });

  // Mail programs post a form here (RFC 8058), of one kind or the other; what it says is always the same.
  app.register(async (scope) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      async (_: unknown, text: string) => Object.fromEntries(new URLSearchParams(text)),
    );
    scope.addContentTypeParser(
      'multipart/form-data',
      { parseAs: 'string' },
      async (_: unknown, text: string) =>
        /name="?List-Unsubscribe"?\s+One-Click\s/.test(text) ? { 'List-Unsubscribe': 'One-Click' } : {},
    );
    scope.route<{ Params: ByToken; Headers: Key }>({
      ...operation('stopSubscription'),
      handler: async ({ params: { token }, headers }, reply) => {
        await stopSubscription(db, token, writing(headers));
        return reply.code(204).send();
      },
    });
  });
}
