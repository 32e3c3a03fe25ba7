import { type Notification, type NotificationState } from '@councilkit/client';
import { type FastifyInstance } from 'fastify';
import { revealing } from '../access/reveal.js';
import { operation } from '../contract/operations.js';
import { type Database } from '../database.js';
import { ForbiddenError } from '../errors.js';
import { readCursor, writeCursor } from '../requests/cursor.js';
import { seeRequest } from '../requests/seen-store.js';
import { listNotifications } from './store.js';

/** What validation has filled in from the contract's defaults. */
interface Filled {
  state?: NotificationState;
  cursor?: string;
  limit: number;
}

const revealNotification = revealing<Notification>('Notification');

/** What was sent about a request, and whether it arrived. */
export function notificationRoutes(app: FastifyInstance, { db }: { db: Database }): void {
  app.route<{ Params: { id: string }; Querystring: Filled }>({
    ...operation('listNotifications'),
    handler: async ({ params: { id }, query: { state, cursor, limit }, caller }) => {
      const { row, view } = await seeRequest(db, id, caller);
      if (view.audience === 'public' || view.audience === 'supplier')
        throw new ForbiddenError('Only who reported or follows this request sees what they were sent');
      const after = cursor === undefined ? undefined : readCursor(cursor);
      const found = await listNotifications(db, { requestId: row.id, caller, state, limit, after });
      const page = found.slice(0, limit);
      const last = page.at(-1);
      return {
        data: page.map((notification) => revealNotification(notification, view)),
        nextCursor:
          last && found.length > limit ? writeCursor({ submittedAt: last.queuedAt, id: last.id }) : null,
      };
    },
  });
}
