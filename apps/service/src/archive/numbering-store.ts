import { sql, type Transaction } from 'kysely';
import { type Tables } from '../database.js';
import { type Reader } from '../requests/store.js';
import { type Column } from './shape-store.js';

type Shape = ReadonlyMap<string, readonly Column[]>;

/** The last number that was given, by `table.column`; 0 where none was. */
export async function readSequences(trx: Transaction<Tables>, shape: Shape): Promise<Record<string, number>> {
  const last: Record<string, number> = {};
  for (const { table, column } of counted(shape)) {
    const { rows } = await sql<{ sequence: string }>`
      select pg_get_serial_sequence(${table}, ${column}) as sequence`.execute(trx);
    // As PostgreSQL itself writes the name, quoted where it has to be.
    const sequence = sql.raw(rows[0]?.sequence ?? '');
    const given = await sql<{ last: number }>`
      select case when is_called then last_value else 0 end as last from ${sequence}`.execute(trx);
    last[`${table}.${column}`] = given.rows[0]?.last ?? 0;
  }
  return last;
}

/** Has the database go on counting after the numbers that were given elsewhere. No transaction takes this back. */
export async function setSequences(
  trx: Transaction<Tables>,
  shape: Shape,
  given: Readonly<Record<string, number>>,
): Promise<void> {
  for (const { table, column } of counted(shape)) {
    const last = given[`${table}.${column}`] ?? 0;
    await sql`
      select setval(pg_get_serial_sequence(${table}, ${column}), last::bigint) from (
        select greatest(max(${sql.id(column)}), ${last}::bigint) as last from ${sql.table(table)}
      ) given where last > 0`.execute(trx);
  }
}

/** The names of the changes that were made to the tables, in order. */
export async function doneMigrations(trx: Reader): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from kysely_migration order by name`.execute(trx);
  return rows.map(({ name }) => name);
}

function counted(shape: Shape): { table: string; column: string }[] {
  return [...shape].flatMap(([table, columns]) =>
    columns.filter(({ isIdentity }) => isIdentity).map(({ name: column }) => ({ table, column })),
  );
}
