import {
  type CreateWebhookEndpoint,
  type WebhookDelivery,
  type WebhookEndpoint,
  type WebhookEndpointWithSecret,
} from '@councilkit/client';
import { type FastifyInstance } from 'fastify';
import { BASE_PATH } from '../contract/document.js';
import { operation } from '../contract/operations.js';
import { type Database } from '../database.js';
import { readCursor, writeCursor } from '../requests/cursor.js';
import { type Attempt } from './attempt.js';
import { type Sending } from './dispatch-store.js';
import {
  createEndpoint,
  deleteEndpoint,
  listDeliveries,
  listEndpoints,
  pauseEndpoint,
  readEndpoint,
  replay,
  resumeEndpoint,
  rotateSecret,
} from './store.js';
import { testEndpoint } from './test-store.js';

interface Deps {
  db: Database;
  now: () => Date;
  /** Addresses of this machine, and without TLS, are taken too. */
  allowsLocal: boolean;
  /** Sends one message once. */
  deliver: (sending: Sending) => Promise<Attempt>;
  /** Called when something waits to be sent. */
  onWaiting: () => void;
}

type ById = { id: string };
type Key = { 'idempotency-key'?: string };
/** What validation has filled in from the contract's defaults. */
interface Page {
  limit: number;
  cursor?: string;
}

/** Webhook endpoints, looked after by whom they belong to. */
export function webhookRoutes(
  app: FastifyInstance,
  { db, now, allowsLocal, deliver, onWaiting }: Deps,
): void {
  const writing = ({ headers }: { headers: Key }) => ({ now: now(), key: headers['idempotency-key'] });
  const pageOf = <Row extends { id: string; createdAt: string | Date }>(rows: Row[], limit: number) => {
    const data = rows.slice(0, limit);
    const last = data.at(-1);
    const goesOn = last !== undefined && rows.length > limit;
    const submittedAt = new Date(last?.createdAt ?? 0).toISOString();
    return { data, nextCursor: goesOn ? writeCursor({ submittedAt, id: last.id }) : null };
  };

  app.route<{ Querystring: Page }>({
    ...operation('listWebhookEndpoints'),
    handler: async ({ query: { limit, cursor }, caller }) =>
      pageOf(
        await listEndpoints(db, caller, { limit, after: cursor ? readCursor(cursor) : undefined }),
        limit,
      ),
  });

  app.route<{ Body: CreateWebhookEndpoint; Headers: Key; Reply: WebhookEndpointWithSecret }>({
    ...operation('createWebhookEndpoint'),
    handler: async (request, reply) => {
      const made = await createEndpoint(db, request.body, request.caller, {
        ...writing(request),
        allowsLocal,
      });
      reply.header('location', `${BASE_PATH}/webhook-endpoints/${made.endpoint.id}`);
      return reply.code(201).header('cache-control', 'no-store').send(made);
    },
  });

  app.route<{ Params: ById; Reply: WebhookEndpoint }>({
    ...operation('getWebhookEndpoint'),
    handler: async ({ params: { id }, caller }) => readEndpoint(db, id, caller),
  });

  app.route<{ Params: ById; Headers: Key }>({
    ...operation('deleteWebhookEndpoint'),
    handler: async (request, reply) => {
      await deleteEndpoint(db, request.params.id, request.caller, writing(request));
      return reply.code(204).send();
    },
  });

  app.route<{ Params: ById; Headers: Key; Reply: WebhookEndpointWithSecret }>({
    ...operation('rotateWebhookSecret'),
    handler: async (request, reply) => {
      reply.header('cache-control', 'no-store');
      return rotateSecret(db, request.params.id, request.caller, writing(request));
    },
  });

  app.route<{ Params: ById; Headers: Key; Reply: WebhookEndpoint }>({
    ...operation('pauseWebhookEndpoint'),
    handler: async (request) => pauseEndpoint(db, request.params.id, request.caller, writing(request)),
  });

  app.route<{ Params: ById; Headers: Key; Reply: WebhookEndpoint }>({
    ...operation('resumeWebhookEndpoint'),
    handler: async (request) => {
      const endpoint = await resumeEndpoint(db, request.params.id, request.caller, writing(request));
      onWaiting();
      return endpoint;
    },
  });

  app.route<{ Params: ById; Body: { after: string }; Headers: Key }>({
    ...operation('replayWebhooks'),
    handler: async (request, reply) => {
      const { params, body, caller } = request;
      const endpoint = await replay(db, params.id, { after: body.after, caller }, writing(request));
      onWaiting();
      return reply.code(202).send(endpoint);
    },
  });

  app.route<{ Params: ById; Headers: Key; Reply: WebhookDelivery }>({
    ...operation('testWebhookEndpoint'),
    handler: async (request) =>
      testEndpoint(db, request.params.id, { caller: request.caller, deliver }, writing(request)),
  });

  app.route<{ Params: ById; Querystring: Page & { state?: WebhookDelivery['state'] } }>({
    ...operation('listWebhookDeliveries'),
    handler: async ({ params: { id }, query: { limit, cursor, state }, caller }) => {
      const after = cursor ? readCursor(cursor) : undefined;
      const { data, nextCursor } = pageOf(
        await listDeliveries(db, id, caller, { state, limit, after }),
        limit,
      );
      return { data: data.map(({ createdAt: _, ...delivery }) => delivery), nextCursor };
    },
  });
}
