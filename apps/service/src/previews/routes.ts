import { type CreateServiceRequest, type RequestPreview } from '@councilkit/client';
import { type FastifyInstance } from 'fastify';
import { operation } from '../contract/operations.js';
import { type Database } from '../database.js';
import { checkIntake } from '../intake/checks.js';
import { fileUnderCouncil } from '../areas/filing-store.js';
import { serviceAt } from '../services/store.js';
import { previewOf } from './preview.js';

/** What the public would see, before a report is sent. Nothing of it is stored, so a repeated call needs no key. */
export function previewRoutes(app: FastifyInstance, { db }: { db: Database }): void {
  app.route<{ Body: CreateServiceRequest; Reply: RequestPreview }>({
    ...operation('previewRequest'),
    handler: async ({ body }, reply) => {
      const service = await serviceAt(db, body.serviceCode, '/serviceCode');
      const answers = checkIntake(service, body);
      await fileUnderCouncil(db, body.location?.point);
      return reply.code(200).send(previewOf(service, body, answers));
    },
  });
}
