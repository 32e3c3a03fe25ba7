import {
  type ChildRequests,
  type CorrectServiceRequest,
  type ServiceRequest,
  type SplitRequest,
} from '@councilkit/client';
import { type FastifyInstance } from 'fastify';
import { operation } from '../contract/operations.js';
import { type Database } from '../database.js';
import { type Hub } from '../events/hub.js';
import { correctRequest } from './correction-store.js';
import { etagOf } from './etag.js';
import { splitRequest } from './split-store.js';

/** What staff do to a request besides saying what happened: put it right, and split it. */
export function deskRoutes(
  app: FastifyInstance,
  { db, now, hub }: { db: Database; now: () => Date; hub: Hub },
): void {
  app.route<{
    Params: { id: string };
    Body: CorrectServiceRequest;
    Headers: { 'idempotency-key'?: string; 'if-match': string };
    Reply: ServiceRequest;
  }>({
    ...operation('correctRequest'),
    handler: async ({ params: { id }, body, headers, caller }, reply) => {
      const corrector = { caller, ifMatch: headers['if-match'] };
      const writing = { now: now(), key: headers['idempotency-key'] };
      const { body: request, news } = await correctRequest(db, id, body, corrector, writing);
      for (const { requestId, seq } of news) hub.announce(requestId, seq);
      return reply.header('etag', etagOf(request)).send(request);
    },
  });

  app.route<{
    Params: { id: string };
    Body: SplitRequest;
    Headers: { 'idempotency-key'?: string };
    Reply: ChildRequests;
  }>({
    ...operation('splitRequest'),
    handler: async ({ params: { id }, body, headers, caller }, reply) => {
      const writing = { now: now(), key: headers['idempotency-key'] };
      const { body: children, news } = await splitRequest(db, id, body, caller, writing);
      for (const { requestId, seq } of news) hub.announce(requestId, seq);
      return reply.code(201).send(children);
    },
  });
}
