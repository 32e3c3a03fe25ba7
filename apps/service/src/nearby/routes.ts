import { type NearbyFilter, type NearbyRequests } from '@councilkit/client';
import { type FastifyInstance } from 'fastify';
import { operation } from '../contract/operations.js';
import { type Database } from '../database.js';
import { seeRequests, shownRequest } from '../requests/seen-store.js';
import { dateInEngland } from '../requests/working-days.js';
import { listNearby } from './store.js';

/** What validation has filled in from the contract's defaults. */
type Filled = NearbyFilter & { radiusMetres: number; limit: number };

/** What was reported already, asked before a report is sent. */
export function nearbyRoutes(app: FastifyInstance, { db, now }: { db: Database; now: () => Date }): void {
  app.route<{ Querystring: Filled; Reply: NearbyRequests }>({
    ...operation('listNearby'),
    handler: async ({ query: { serviceCode, lat, long, radiusMetres, limit }, caller }) => {
      const found = await listNearby(db, { serviceCode, centre: { lat, long }, radiusMetres, limit });
      const distances = new Map(found.map(({ row, distanceMetres }) => [row.id, Math.round(distanceMetres)]));
      const rows = found.map(({ row }) => row);
      const today = dateInEngland(now());
      const seen = await seeRequests(db, rows, caller);
      return {
        data: seen.map((one) => ({
          request: shownRequest(one, today),
          distanceMetres: distances.get(one.row.id) ?? 0,
        })),
      };
    },
  });
}
