import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { inSteps, type Write } from '../arrivals/store.js';
import { type Files } from '../attachments/files.js';
import { type Database } from '../database.js';
import { ArchiveError } from './archive-error.js';
import { beginArrival, endArrival, moveOn, mustMatch, type ArrivalPlace } from './arrival-store.js';
import { checkArchive } from './check-archive.js';
import { insertRows } from './insert-store.js';
import { readLines, START, type Line } from './lines.js';
import { FILE_LIST, FILES, readManifest, type ListedFile, type Manifest } from './manifest.js';
import { setSequences } from './numbering-store.js';
import { batchesOf } from './rows.js';
import { readShape } from './shape-store.js';
import { archivedTables, fileOf } from './tables.js';

/** What an archive is brought in with. */
export interface LoadTools {
  db: Database;
  files: Files;
  now: Date;
  /** Does all of it, and then takes it back. */
  isDryRun: boolean;
  /** Is told of each step. */
  tell: (line: string) => unknown;
}

/** What was brought in, or would be. */
export interface Loaded {
  manifest: Manifest;
  /** Rows of the first start that made way. */
  replaced: number;
  /** Whether it went on where it had been cut short. */
  isResumed: boolean;
  files: number;
}

/** More would not help anybody mend an archive. */
const MOST_FAULTS = 100;
const FILES_AT_A_TIME = 20;
/** `keyOf` makes them so; nothing else may name a file. */
const FILE_KEY = /^[0-9a-f]{2}\/[0-9a-f-]{36}\/[a-z0-9][a-z0-9.-]*$/;

/**
 * Brings an archive into an empty database: bit by bit, so that what is cut short goes on where it was. Throws `ArchiveError`: at
 * the first fault, with what stands before it kept; or, in a dry run, with all of them.
 */
export async function loadArchive(folder: string, tools: LoadTools): Promise<Loaded> {
  const manifest = await readManifest(folder);
  // Before anything else is held against it: tables come and go with versions.
  await mustMatch(tools.db, manifest);
  tools.tell('Checking that the archive is whole');
  await checkArchive(folder, manifest);
  return inSteps(tools.db, tools.isDryRun, (write) => load(folder, manifest, write, tools));
}

async function load(folder: string, manifest: Manifest, write: Write, tools: LoadTools): Promise<Loaded> {
  const { isDryRun, now, tell } = tools;
  const { place, ...beginning } = await write((trx) => beginArrival(trx, manifest, now));
  const shape = await write(readShape);
  const columnsOf = (table: string) => (shape.get(table) ?? []).map(({ name }) => name);
  const faults: string[] = [];
  const note = (found: readonly string[]) => {
    faults.push(...found);
    if (faults.length > 0 && (!isDryRun || faults.length >= MOST_FAULTS)) throw refusal(faults);
  };

  let here: ArrivalPlace = place;
  while (here.table < archivedTables.length) {
    const index = here.table;
    const table = archivedTables[index];
    if (!table) break;
    tell(`Bringing in ${fileOf(table.name)}`);
    for await (const rows of batchesOf(readLines(join(folder, fileOf(table.name)), here), table)) {
      here = await write(async (trx) => {
        note(await insertRows(trx, table.name, columnsOf(table.name), rows));
        return moveOn(trx, manifest, here, { table: index, ...placeAfter(rows.at(-1)?.line) });
      });
      tell(`  ${here.lines} rows`);
    }
    here = await write((trx) => moveOn(trx, manifest, here, { table: index + 1, ...START }));
  }

  tell('Bringing in photos and papers');
  for await (const lines of inGroups(readLines(join(folder, FILE_LIST), here), FILES_AT_A_TIME)) {
    for (const line of lines) note(await copyIn(folder, line, tools));
    here = await write((trx) =>
      moveOn(trx, manifest, here, { table: archivedTables.length, ...placeAfter(lines.at(-1)) }),
    );
  }
  if (faults.length > 0) throw refusal(faults);
  await write(async (trx) => {
    await endArrival(trx, manifest, now);
    // What a dry run could not take back.
    if (isDryRun) return;
    await setSequences(trx, shape, manifest.sequences);
    // Nobody else tells an embedded database what its tables look like now.
    await sql`analyze`.execute(trx);
  });
  return { manifest, ...beginning, files: manifest.files.lines };
}

/** Copies the file that a line names to where the service keeps it. Resolves to what is wrong with it. */
async function copyIn(folder: string, line: Line, { files, isDryRun }: LoadTools): Promise<string[]> {
  const listed = listedIn(line);
  const at = `${FILE_LIST}, line ${line.number}`;
  if (!listed) return [`${at}: it does not name a photo or paper.`];
  const { key, mediaType, sha256 } = listed;
  const bytes = await readFile(join(folder, FILES, key)).catch(() => undefined);
  if (!bytes) return [`${at}: ${FILES}/${key} cannot be read.`];
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    return [`${at}: the checksum of ${FILES}/${key} is not that of the list.`];
  if (!isDryRun) await files.put(key, bytes, mediaType);
  return [];
}

function listedIn({ text }: Line): ListedFile | undefined {
  try {
    const { key, mediaType, bytes, sha256 } = JSON.parse(text) as Partial<ListedFile>;
    const isWhole = typeof mediaType === 'string' && typeof bytes === 'number' && typeof sha256 === 'string';
    return isWhole && typeof key === 'string' && FILE_KEY.test(key)
      ? { key, mediaType, bytes, sha256 }
      : undefined;
  } catch {
    return undefined;
  }
}

async function* inGroups<T>(all: AsyncIterable<T>, size: number): AsyncGenerator<T[], void> {
  let group: T[] = [];
  for await (const one of all) {
    group.push(one);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

function placeAfter(line: Line | undefined) {
  return line ? { lines: line.number, bytes: line.end } : START;
}

function refusal(faults: readonly string[]): ArchiveError {
  const [first = 'Something is wrong with the archive.', ...others] = faults;
  return new ArchiveError(first, ...others);
}
