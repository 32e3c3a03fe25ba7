import { type AreaFilter, type AreaPage, type AreaWithBoundary } from '@councilkit/client';
import { type FastifyInstance } from 'fastify';
import { operation } from '../contract/operations.js';
import { type Database } from '../database.js';
import { readPoint } from '../places/point.js';
import { readAreaCursor, writeAreaCursor } from './cursor.js';
import { findArea, listAreas } from './store.js';

/** What validation has filled in from the contract's defaults. */
type Filled = AreaFilter & { limit: number };

/** The wards and parks of the council. */
export function areaRoutes(app: FastifyInstance, { db }: { db: Database }): void {
  app.route<{ Querystring: Filled; Reply: AreaPage }>({
    ...operation('listAreas'),
    handler: async ({ query: { kind, lat, long, limit, cursor } }) => {
      const after = cursor === undefined ? undefined : readAreaCursor(cursor);
      const areas = await listAreas(db, { kind, point: readPoint({ lat, long }), limit, after });
      const page = areas.slice(0, limit);
      const last = page.at(-1);
      return { data: page, nextCursor: last && areas.length > limit ? writeAreaCursor(last) : null };
    },
  });

  app.route<{ Params: { code: string }; Reply: AreaWithBoundary }>({
    ...operation('getArea'),
    handler: async ({ params: { code } }) => findArea(db, code),
  });
}
