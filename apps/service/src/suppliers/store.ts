import { type Supplier } from '@councilkit/client';
import { sql } from 'kysely';
import { type Database } from '../database.js';
import { NotFoundError } from '../errors.js';
import { type Reader } from '../requests/store.js';
import { type NamedSupplier } from './supplier.js';

/** The place of one supplier in the list: the next page starts behind it. */
export interface SupplierCursor {
  name: string;
  id: string;
}

/** One page of suppliers by name; one more than `limit` when another page follows. */
export async function listSuppliers(
  db: Database,
  {
    serviceCode,
    limit,
    after,
  }: { serviceCode?: string | undefined; limit: number; after?: SupplierCursor | undefined },
): Promise<Supplier[]> {
  return suppliers(db)
    .$if(serviceCode !== undefined, (query) =>
      query.where(
        sql<boolean>`exists (select from service where code = ${serviceCode} and definition ->> 'supplierId' = supplier.id)`,
      ),
    )
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(name collate "C", id) > (${after?.name}, ${after?.id})`),
    )
    .orderBy(sql`name collate "C"`)
    .orderBy('id')
    .limit(limit + 1)
    .execute();
}

/** One supplier. Throws `NotFoundError`. */
export async function findSupplier(db: Reader, id: string): Promise<Supplier> {
  const found = await suppliers(db).where('id', '=', id).executeTakeFirst();
  if (!found) throw new NotFoundError('No supplier has this id');
  return found;
}

/** Loads the suppliers this service comes with: new ones are added, known ones brought up to date. */
export async function loadSuppliers(db: Database, named: readonly NamedSupplier[]): Promise<void> {
  if (named.length === 0) return;
  await db
    .insertInto('supplier')
    .values([...named])
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet(({ ref }) => ({
        name: ref('excluded.name'),
        kind: ref('excluded.kind'),
        website: ref('excluded.website'),
      })),
    )
    .execute();
}

function suppliers(db: Reader) {
  // A service names its supplier; said once, it cannot differ.
  const serviceCodes = sql<string[]>`coalesce((
    select json_agg(code order by position, code) from service where definition ->> 'supplierId' = supplier.id), '[]')`;
  return db
    .selectFrom('supplier')
    .select(['id', 'name', 'kind', 'website'])
    .select(serviceCodes.as('serviceCodes'));
}
