import { sql } from 'kysely';
import { type Database } from '../src/database.js';

/** How many rows each table has, and a sum over all that is in them. */
export async function tablePrints(
  db: Database,
  { without = [] }: { without?: readonly string[] } = {},
): Promise<Record<string, string>> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = current_schema() and table_type = 'BASE TABLE' order by table_name`.execute(db);
  const prints: Record<string, string> = {};
  for (const { name } of tables.filter((table) => !without.includes(table.name))) {
    const { rows } = await sql<{ print: string }>`
      select count(*) || ' rows, ' || coalesce(sum(('x' || left(md5(row.*::text), 15))::bit(60)::bigint), 0) as print
      from ${sql.table(name)} as row`.execute(db);
    prints[name] = rows[0]?.print ?? '';
  }
  return prints;
}
