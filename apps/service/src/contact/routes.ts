import { type ReporterContact } from '@councilkit/client';
import { type FastifyInstance } from 'fastify';
import { mustTakePart } from '../access/view.js';
import { operation } from '../contract/operations.js';
import { type Database } from '../database.js';
import { ForbiddenError } from '../errors.js';
import { seeRequest } from '../requests/seen-store.js';
import { readContact } from './store.js';

/** The one address that answers contact details. */
export function contactRoutes(app: FastifyInstance, { db, now }: { db: Database; now: () => Date }): void {
  app.route<{ Params: { id: string }; Reply: ReporterContact }>({
    ...operation('getReporterContact'),
    handler: async ({ params, caller, id: callId }, reply) => {
      const { row, view } = await seeRequest(db, params.id, caller);
      mustTakePart(caller, view);
      if (caller.kind === 'supplier')
        throw new ForbiddenError('A supplier writes to the reporter with an event');
      const contact = await readContact(db, { request: row, caller, callId, now: now() });
      return reply.header('cache-control', 'no-store').send(contact);
    },
  });
}
