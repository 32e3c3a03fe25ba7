import { type RedactRequest, type ServiceRequest } from '@councilkit/client';
import { type FastifyInstance } from 'fastify';
import { mustTakePart } from '../access/view.js';
import { type Files } from '../attachments/files.js';
import { deleteUnnamed } from '../attachments/store.js';
import { operation } from '../contract/operations.js';
import { type Database } from '../database.js';
import { type Hub } from '../events/hub.js';
import { seeRequest, shownRequest } from '../requests/seen-store.js';
import { dateInEngland } from '../requests/working-days.js';
import { redactRequest } from './store.js';

interface Deps {
  db: Database;
  files: Files;
  now: () => Date;
  hub: Hub;
}

/** The reporter and staff remove words, photos or a place for good. */
export function redactionRoutes(app: FastifyInstance, { db, files, now, hub }: Deps): void {
  app.route<{
    Params: { id: string };
    Body: RedactRequest;
    Headers: { 'idempotency-key'?: string };
    Reply: ServiceRequest;
  }>({
    ...operation('redactRequest'),
    handler: async ({ params: { id }, body, headers, caller }) => {
      mustTakePart(caller, (await seeRequest(db, id, caller)).view);
      const writing = { now: now(), key: headers['idempotency-key'] };
      const answer = await redactRequest(db, id, body, caller, writing);
      for (const { requestId, seq } of answer.news) hub.announce(requestId, seq);
      // Nobody can read the files any more. Where they cannot be deleted now, the hourly clearing does it.
      await deleteUnnamed(db, files, now()).catch(() => 0);
      return shownRequest(await seeRequest(db, id, caller), dateInEngland(now()));
    },
  });
}
