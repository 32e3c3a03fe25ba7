import { type Import, type ImportReport } from '@councilkit/client';
import { type FastifyInstance } from 'fastify';
import { operation } from '../contract/operations.js';
import { type Database } from '../database.js';
import { type Hub } from '../events/hub.js';
import { bringIn, tryOut } from './store.js';

/** The contract's ten thousand requests, at three thousand characters each. */
const LARGEST_IMPORT_BYTES = 32 * 1024 * 1024;

/** Bringing in what another system already knows. */
export function importRoutes(
  app: FastifyInstance,
  { db, now, hub, onImported }: { db: Database; now: () => Date; hub: Hub; onImported: () => void },
): void {
  app.route<{ Body: Import; Headers: { 'idempotency-key'?: string }; Reply: ImportReport }>({
    ...operation('createImport'),
    bodyLimit: LARGEST_IMPORT_BYTES,
    handler: async ({ body, headers }, reply) => {
      const { report, news } = await bringIn(db, body, { now: now(), key: headers['idempotency-key'] });
      for (const [requestId, seq] of news) hub.announce(requestId, seq);
      onImported();
      return reply.code(201).send(report);
    },
  });

  app.route<{ Body: Import; Reply: ImportReport }>({
    ...operation('tryImport'),
    bodyLimit: LARGEST_IMPORT_BYTES,
    handler: ({ body }) => tryOut(db, body, now()),
  });
}
