import { sql, type Transaction } from 'kysely';
import { type Tables } from '../database.js';
import { faultOf, type Row } from './rows.js';
import { fileOf } from './tables.js';

/**
 * Writes rows as they are, numbers and all, and has no trigger make of them what is in the archive already. Resolves to a
 * sentence for each row that could not be written; the others are.
 */
export async function insertRows(
  trx: Transaction<Tables>,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
): Promise<string[]> {
  const faults: string[] = [];
  const refuse = ({ line }: Row, why: string) =>
    faults.push(`${fileOf(table)}, line ${line.number}: ${why}.`);
  const sound = rows.filter((row) => {
    const fault = faultOf(row, columns);
    if (fault !== undefined) refuse(row, fault);
    return fault === undefined;
  });
  await sql`alter table ${sql.table(table)} disable trigger user`.execute(trx);
  const refusal = await tryInsert(trx, table, columns, sound);
  // One by one, to find out which.
  for (const row of refusal === undefined ? [] : sound) {
    const why = await tryInsert(trx, table, columns, [row]);
    if (why !== undefined) refuse(row, why);
  }
  await sql`alter table ${sql.table(table)} enable trigger user`.execute(trx);
  return faults;
}

/** Writes all of the rows or none. Resolves to why not. */
async function tryInsert(
  trx: Transaction<Tables>,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
): Promise<string | undefined> {
  if (rows.length === 0) return undefined;
  const names = sql.join(columns.map((name) => sql.id(name)));
  const json = `[${rows.map(({ line }) => line.text).join(',')}]`;
  await sql`savepoint rows`.execute(trx);
  try {
    await sql`
      insert into ${sql.table(table)} (${names}) overriding system value
      select ${names} from json_populate_recordset(null::${sql.table(table)}, ${json}::json)`.execute(trx);
    await sql`release savepoint rows`.execute(trx);
    return undefined;
  } catch (error) {
    const why = reasonOf(error);
    if (why === undefined) throw error;
    await sql`rollback to savepoint rows`.execute(trx);
    return why;
  }
}

/**
 * Why PostgreSQL does not take a row, without the values it would name; undefined when the row is not the reason.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
function reasonOf(error: unknown): string | undefined {
  const { code = '', constraint, column } = error as { code?: string; constraint?: string; column?: string };
  if (code === '23505') return `it stands twice, or is in the database already (${constraint})`;
  if (code === '23503') return `it names something that is not there (${constraint})`;
  if (code === '23502') return `${column} is empty`;
  if (code.startsWith('23')) return `it breaks a rule of the table (${constraint})`;
  if (code.startsWith('22')) return 'a value is not of the kind that its column holds';
  return undefined;
}
