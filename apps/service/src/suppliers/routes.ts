import { type Supplier, type SupplierFilter, type SupplierPage } from '@councilkit/client';
import { type FastifyInstance } from 'fastify';
import { operation } from '../contract/operations.js';
import { type Database } from '../database.js';
import { readSupplierCursor, writeSupplierCursor } from './cursor.js';
import { findSupplier, listSuppliers } from './store.js';

/** What validation has filled in from the contract's defaults. */
type Filled = SupplierFilter & { limit: number };

/** Who does the work. */
export function supplierRoutes(app: FastifyInstance, { db }: { db: Database }): void {
  app.route<{ Querystring: Filled; Reply: SupplierPage }>({
    ...operation('listSuppliers'),
    handler: async ({ query: { serviceCode, limit, cursor } }) => {
      const after = cursor === undefined ? undefined : readSupplierCursor(cursor);
      const found = await listSuppliers(db, { serviceCode, limit, after });
      const data = found.slice(0, limit);
      const last = data.at(-1);
      return { data, nextCursor: last && found.length > limit ? writeSupplierCursor(last) : null };
    },
  });

  app.route<{ Params: { id: string }; Reply: Supplier }>({
    ...operation('getSupplier'),
    handler: async ({ params: { id } }) => findSupplier(db, id),
  });
}
