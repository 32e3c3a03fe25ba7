import { sql, type Transaction } from 'kysely';
import { type Tables } from '../database.js';
import { demonstrationAddresses } from '../seed/addresses.js';
import { type Reader } from '../requests/store.js';
import { beginAt, findArrival, finish, keepPlace } from '../arrivals/store.js';
import { ArchiveError } from './archive-error.js';
import { type Place } from './lines.js';
import { type Manifest } from './manifest.js';
import { doneMigrations } from './numbering-store.js';
import { archivedTables, type ArchivedTable } from './tables.js';

/** Where to go on: within the file of a table, or within the list of photos, which comes last. */
export interface ArrivalPlace extends Place {
  /** Which of `archivedTables`; one past the last is the list of photos. */
  table: number;
}

/** How the bringing in begins. */
export interface Beginning {
  place: ArrivalPlace;
  /** How many rows that the first start of a service had loaded made way. */
  replaced: number;
  isResumed: boolean;
}

/** What the first start of a service loads by itself: no more than this may be there. */
const seeds: Readonly<Record<string, ReturnType<typeof sql<boolean>>>> = {
  service: sql<boolean>`origin = 'catalogue'`,
  supplier: sql<boolean>`true`,
  area: sql<boolean>`origin = 'demonstration'`,
  gazetteer_address: sql<boolean>`uprn in (${sql.join(demonstrationAddresses.map(({ uprn }) => uprn))})`,
};

/** Finds out where to begin, and makes room for the archive. Throws `ArchiveError` when the database holds anything of its own, or has the archive already. */
export async function beginArrival(
  trx: Transaction<Tables>,
  manifest: Manifest,
  now: Date,
): Promise<Beginning> {
  const id = arrivalId(manifest);
  const begun = await findArrival<ArrivalPlace>(trx, id);
  if (begun?.finishedAt)
    throw new ArchiveError(`This archive was brought in already, ${begun.finishedAt.toISOString()}.`);
  if (begun) {
    await mustBeUntouched(trx, manifest, begun.place);
    return { place: begun.place, replaced: 0, isResumed: true };
  }
  const replaced = await makeRoom(trx);
  const place = { table: 0, lines: 0, bytes: 0 };
  await beginAt(trx, id, place, now);
  return { place, replaced, isResumed: false };
}

/** Keeps how far it has come, in the transaction that came so far. Throws `ArchiveError` when another process goes on, too. */
export async function moveOn(
  trx: Transaction<Tables>,
  manifest: Manifest,
  before: ArrivalPlace,
  place: ArrivalPlace,
): Promise<ArrivalPlace> {
  if (!(await keepPlace(trx, arrivalId(manifest), before, place)))
    throw new ArchiveError('Another process is bringing this archive in. One is enough.');
  return place;
}

/** Marks it as being there. Throws `ArchiveError` when the tables do not hold what the manifest says. */
export async function endArrival(trx: Transaction<Tables>, manifest: Manifest, now: Date): Promise<void> {
  await mustBeUntouched(trx, manifest, { table: archivedTables.length, lines: 0, bytes: 0 });
  await finish(trx, arrivalId(manifest), now);
}

/** Throws `ArchiveError`, with what to do, when the archive is of another version than the database. */
export async function mustMatch(db: Reader, { migrations }: Manifest): Promise<void> {
  const ours = await doneMigrations(db);
  const theirs = new Set(migrations);
  const isNewer = migrations.some((name) => !ours.includes(name));
  if (isNewer)
    throw new ArchiveError(
      'The archive was written by a newer version: bring it in with that version or a later one.',
    );
  const lacking = ours.filter((name) => !theirs.has(name));
  if (lacking.length > 0)
    throw new ArchiveError(
      `The archive was written by an older version, before ${lacking[0]}: bring it in with that version, then start this one on the same database.`,
    );
}

async function mustBeUntouched(
  trx: Transaction<Tables>,
  manifest: Manifest,
  place: ArrivalPlace,
): Promise<void> {
  for (const [index, { name }] of archivedTables.entries()) {
    const whole = manifest.tables.find(({ table }) => table === name)?.lines ?? 0;
    const expected = index < place.table ? whole : index === place.table ? place.lines : 0;
    const count = await countRows(trx, name);
    if (count !== expected)
      throw new ArchiveError(
        `${name} holds ${count} rows, and ${expected} were brought in: something else has written to the database meanwhile. Begin with an empty one, and start no service before the end.`,
      );
  }
}

async function makeRoom(trx: Transaction<Tables>): Promise<number> {
  const held: string[] = [];
  for (const table of archivedTables) {
    const own = await countRows(
      trx,
      table.name,
      seeds[table.name] && sql<boolean>`not (${seeds[table.name]})`,
    );
    if (own > 0) held.push(`${own} in ${table.name}`);
  }
  if (held.length > 0)
    throw new ArchiveError(
      `The database is not empty: it holds ${held.join(', ')}. Bring an archive into an empty one; nothing was changed.`,
    );
  let replaced = 0;
  for (const { name } of archivedTables.filter((table: ArchivedTable) => seeds[table.name])) {
    const { numAffectedRows } = await sql`delete from ${sql.table(name)}`.execute(trx);
    replaced += Number(numAffectedRows ?? 0);
  }
  return replaced;
}

async function countRows(
  trx: Transaction<Tables>,
  table: string,
  which = sql<boolean>`true`,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${sql.table(table)} where ${which}`.execute(trx);
  return rows[0]?.count ?? 0;
}

function arrivalId({ id }: Manifest): string {
  return `archive ${id}`;
}
