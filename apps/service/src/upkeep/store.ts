import { sql } from 'kysely';
import { type Database } from '../database.js';

/** The numbers that autovacuum goes by. https://www.postgresql.org/docs/current/runtime-config-vacuum.html */
const CHANGED = { rows: 50, share: 0.1 };
const DEAD = { rows: 50, share: 0.2 };
const ADDED = { rows: 1000, share: 0.2 };

/** How a table has changed since somebody looked after it. */
interface Wear {
  name: string;
  /** How many rows it had then; -1 where nobody ever looked. */
  known: number;
  changed: number;
  added: number;
  dead: number;
}

/**
 * Does for an embedded database what a server does by itself: gives the room of old rows free, and tells the planner what is in
 * the tables, without which it guesses. Only for tables that have changed enough. Resolves to their names.
 */
export async function lookAfterTables(db: Database): Promise<string[]> {
  await sql`select pg_stat_force_next_flush()`.execute(db);
  const { rows } = await sql<Wear>`
    select stat.relname as name, reltuples as known, n_mod_since_analyze::integer as changed,
      n_ins_since_vacuum::integer as added, n_dead_tup::integer as dead
    from pg_stat_user_tables stat join pg_class on pg_class.oid = relid order by 1`.execute(db);
  const tended: string[] = [];
  for (const { name, known, changed, added, dead } of rows) {
    const isWorn = isBeyond(DEAD, dead, known) || isBeyond(ADDED, added, known);
    if (!isWorn && !isBeyond(CHANGED, changed, known)) continue;
    await sql`${sql.raw(isWorn ? 'vacuum analyze' : 'analyze')} ${sql.table(name)}`.execute(db);
    tended.push(name);
  }
  return tended;
}

function isBeyond({ rows, share }: { rows: number; share: number }, count: number, known: number): boolean {
  return count > rows + share * Math.max(0, known);
}
