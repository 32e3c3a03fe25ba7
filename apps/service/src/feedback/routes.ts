import { type Feedback, type GiveFeedback } from '@councilkit/client';
import { type FastifyInstance } from 'fastify';
import { revealing } from '../access/reveal.js';
import { mustTakePart } from '../access/view.js';
import { uploaderOf } from '../attachments/permission.js';
import { operation } from '../contract/operations.js';
import { type Database } from '../database.js';
import { type Hub } from '../events/hub.js';
import { seeRequest } from '../requests/seen-store.js';
import { findFeedback, giveFeedback } from './store.js';

const reveal = revealing<Feedback>('Feedback');

/** What the reporter says of how it ended. */
export function feedbackRoutes(
  app: FastifyInstance,
  { db, now, hub }: { db: Database; now: () => Date; hub: Hub },
): void {
  app.route<{ Params: { id: string }; Reply: Feedback }>({
    ...operation('getFeedback'),
    handler: async ({ params: { id }, caller }) => {
      const { row, view } = await seeRequest(db, id, caller);
      mustTakePart(caller, view);
      return reveal(await findFeedback(db, row.id), view);
    },
  });

  app.route<{
    Params: { id: string };
    Body: GiveFeedback;
    Headers: { 'idempotency-key'?: string };
    Reply: Feedback;
  }>({
    ...operation('giveFeedback'),
    handler: async ({ params: { id }, body, headers, caller }, reply) => {
      const { row, view } = await seeRequest(db, id, caller);
      mustTakePart(caller, view);
      const writing = { now: now(), key: headers['idempotency-key'] };
      const { body: given, news } = await giveFeedback(db, row.id, body, uploaderOf(caller), writing);
      for (const { requestId, seq } of news) hub.announce(requestId, seq);
      return reply.code(201).send(reveal(given, view));
    },
  });
}
