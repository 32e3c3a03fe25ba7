import { sql } from 'kysely';
import { type Reader } from '../requests/store.js';

/** A column that can be written to. */
export interface Column {
  name: string;
  type: string;
  /** Whether the database counts it up by itself. */
  isIdentity: boolean;
}

/** The tables of the database and their columns, in the order they were added. */
export async function readShape(db: Reader): Promise<Map<string, Column[]>> {
  const { rows } = await sql<{ table: string; name: string; type: string; isIdentity: boolean }>`
    select relname as "table", attname as name, format_type(atttypid, atttypmod) as type,
      attidentity <> '' as "isIdentity"
    from pg_class join pg_attribute on attrelid = pg_class.oid
    where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
      and attnum > 0 and not attisdropped and attgenerated = ''
    order by relname, attnum`.execute(db);
  const tables = new Map<string, Column[]>();
  for (const { table, ...column } of rows) tables.set(table, [...(tables.get(table) ?? []), column]);
  return tables;
}
