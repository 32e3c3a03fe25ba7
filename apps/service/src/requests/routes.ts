import { type RequestFilter, type ServiceRequest, type ServiceRequestPage } from '@councilkit/client';
import { type FastifyInstance } from 'fastify';
import { operation } from '../contract/operations.js';
import { type Database } from '../database.js';
import { readCursor, writeCursor } from './cursor.js';
import { etagOf, isKnown } from './etag.js';
import { readFilter } from './list-filter.js';
import { listRequests } from './list-store.js';
import { seeRequest, seeRequests, shownRequest } from './seen-store.js';
import { dateInEngland } from './working-days.js';

/** What validation has filled in from the contract's defaults. */
type Filled = RequestFilter & { limit: number };

/** What was asked for, and how it stands. */
export function requestRoutes(app: FastifyInstance, { db, now }: { db: Database; now: () => Date }): void {
  app.route<{ Querystring: Filled; Reply: ServiceRequestPage }>({
    ...operation('listRequests'),
    handler: async ({ query: { cursor, limit, ...filter }, caller }) => {
      const after = cursor === undefined ? undefined : readCursor(cursor);
      const rows = await listRequests(db, readFilter(filter, caller), { limit, after }, caller);
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      const today = dateInEngland(now());
      const seen = await seeRequests(db, page, caller);
      return {
        data: seen.map((request) => shownRequest(request, today)),
        nextCursor:
          last && rows.length > limit
            ? writeCursor({ submittedAt: last.submittedAt.toISOString(), id: last.id })
            : null,
      };
    },
  });

  app.route<{
    Params: { id: string };
    Headers: { 'if-none-match'?: string };
    Reply: ServiceRequest | undefined;
  }>({
    ...operation('getRequest'),
    handler: async ({ params: { id }, headers, caller }, reply) => {
      const request = shownRequest(await seeRequest(db, id, caller), dateInEngland(now()));
      const etag = etagOf(request);
      reply.header('etag', etag);
      if (isKnown(etag, headers['if-none-match'])) return reply.code(304).send(undefined);
      return request;
    },
  });
}
