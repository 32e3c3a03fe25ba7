import { type ModerateRequest, type ServiceRequest } from '@councilkit/client';
import { type FastifyInstance } from 'fastify';
import { operation } from '../contract/operations.js';
import { type Database } from '../database.js';
import { type Hub } from '../events/hub.js';
import { seeRequest, shownRequest } from '../requests/seen-store.js';
import { dateInEngland } from '../requests/working-days.js';
import { moderateRequest } from './store.js';

/** Staff decide whether the public sees the words and photos of a request. */
export function moderationRoutes(
  app: FastifyInstance,
  { db, now, hub }: { db: Database; now: () => Date; hub: Hub },
): void {
  app.route<{
    Params: { id: string };
    Body: ModerateRequest;
    Headers: { 'idempotency-key'?: string };
    Reply: ServiceRequest;
  }>({
    ...operation('moderateRequest'),
    handler: async ({ params: { id }, body, headers, caller }) => {
      await seeRequest(db, id, caller);
      const answer = await moderateRequest(db, id, body, { now: now(), key: headers['idempotency-key'] });
      for (const { requestId, seq } of answer.news) hub.announce(requestId, seq);
      return shownRequest(await seeRequest(db, id, caller), dateInEngland(now()));
    },
  });
}
