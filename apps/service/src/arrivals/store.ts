import { sql, type Transaction } from 'kysely';
import { type Database, type Tables } from '../database.js';

/** Something that is brought in bit by bit, and where to go on. */
export interface Arrival<Place> {
  place: Place;
  finishedAt: Date | null;
}

/** Does a step of the work, in a transaction of its own, or in that of a dry run. */
export type Write = <T>(step: (trx: Transaction<Tables>) => Promise<T>) => Promise<T>;

/** How far what is called `id` has come; undefined when it was not begun. `Place` is what it was kept as. */
export async function findArrival<Place>(
  trx: Transaction<Tables>,
  id: string,
): Promise<Arrival<Place> | undefined> {
  const row = await trx
    .selectFrom('arrival')
    .select(['place', 'finishedAt'])
    .where('id', '=', id)
    .executeTakeFirst();
  // Only who names things so keeps places under that name.
  return row && { place: row.place as Place, finishedAt: row.finishedAt };
}

/** Notes that it begins at `place`. */
export async function beginAt(
  trx: Transaction<Tables>,
  id: string,
  place: unknown,
  now: Date,
): Promise<void> {
  await trx
    .insertInto('arrival')
    .values({ id, place: JSON.stringify(place), startedAt: now })
    .execute();
}

/** Keeps how far it has come, in the transaction that came so far. False when another process has moved it on meanwhile. */
export async function keepPlace(
  trx: Transaction<Tables>,
  id: string,
  before: unknown,
  place: unknown,
): Promise<boolean> {
  const kept = await trx
    .updateTable('arrival')
    .set({ place: JSON.stringify(place) })
    .where('id', '=', id)
    .where('place', '=', sql<string>`${JSON.stringify(before)}::jsonb`)
    .returning('id')
    .executeTakeFirst();
  return kept !== undefined;
}

/** Notes that all of it is there. */
export async function finish(trx: Transaction<Tables>, id: string, now: Date): Promise<void> {
  await trx.updateTable('arrival').set({ finishedAt: now }).where('id', '=', id).execute();
}

/** Has `work` write step by step, or, in a dry run, all in one transaction that is taken back. */
export async function inSteps<T>(
  db: Database,
  isDryRun: boolean,
  work: (write: Write) => Promise<T>,
): Promise<T> {
  if (!isDryRun) return work((step) => db.transaction().execute(step));
  const done: { result?: T } = {};
  const takeBack = new Error('A dry run leaves nothing');
  try {
    await db.transaction().execute(async (trx) => {
      await sql`set local idle_in_transaction_session_timeout = 0`.execute(trx);
      done.result = await work((step) => step(trx));
      throw takeBack;
    });
  } catch (error) {
    if (error !== takeBack) throw error;
  }
  // It is there, or something else was thrown.
  return done.result as T;
}
