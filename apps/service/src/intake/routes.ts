import { type CreateServiceRequest, type ServiceRequest } from '@councilkit/client';
import { type FastifyInstance } from 'fastify';
import { viewOfMaker } from '../access/view.js';
import { BASE_PATH } from '../contract/document.js';
import { operation } from '../contract/operations.js';
import { type Database } from '../database.js';
import { type Hub } from '../events/hub.js';
import { etagOf } from '../requests/etag.js';
import { revealRequest } from '../requests/revealed.js';
import { createRequest } from './store.js';

/** Reporting something. */
export function intakeRoutes(
  app: FastifyInstance,
  { db, now, hub, firstLanguage }: { db: Database; now: () => Date; hub: Hub; firstLanguage: string },
): void {
  app.route<{ Body: CreateServiceRequest; Headers: { 'idempotency-key'?: string }; Reply: ServiceRequest }>({
    ...operation('createRequest'),
    handler: async ({ body, headers, caller }, reply) => {
      const request = await createRequest(db, body, caller, {
        ...{ now: now(), key: headers['idempotency-key'], firstLanguage },
      });
      hub.announce(request.id, request.lastSeq);
      const shown = revealRequest(request, viewOfMaker({ showName: body.showName ?? false }));
      reply.header('location', `${BASE_PATH}/requests/${request.id}`).header('etag', etagOf(shown));
      return reply.code(201).send(shown);
    },
  });
}
