import { sql } from 'kysely';
import { type Database } from '../database.js';

/** How many migrations the database has not had yet; 0 when its tables are those this service was written for. */
export async function missingMigrations(db: Database, names: readonly string[]): Promise<number> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  const had = new Set(rows.map(({ name }) => name));
  return names.filter((name) => !had.has(name)).length;
}

/** Messages that wait to be sent; not what waits to be gathered, which does so for hours. */
export async function queuedMessages(db: Database): Promise<number> {
  const { waiting } = await db
    .selectFrom('message')
    .select((row) => row.fn.countAll<number>().as('waiting'))
    .where('state', '=', 'queued')
    .where('dueAt', 'is not', null)
    .executeTakeFirstOrThrow();
  return waiting;
}

/** Webhook endpoints that the service paused, since nothing arrived there. */
export async function pausedEndpoints(db: Database): Promise<number> {
  const { paused } = await db
    .selectFrom('webhookEndpoint')
    .select((row) => row.fn.countAll<number>().as('paused'))
    .where('state', '=', 'pausedByService')
    .executeTakeFirstOrThrow();
  return paused;
}

/** The number of the newest event of all; 0 when there is none. */
export async function newestEvent(db: Database): Promise<number> {
  const { sequence } = await db
    .selectFrom('requestEvent')
    .select((row) => row.fn.max('sequence').as('sequence'))
    .executeTakeFirstOrThrow();
  return sequence ?? 0;
}
