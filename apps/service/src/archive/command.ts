import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Files } from '../attachments/files.js';
import { type Database } from '../database.js';
import { CommandError } from '../operator/command-error.js';
import { ArchiveError } from './archive-error.js';
import { loadArchive, type Loaded } from './load-store.js';
import { type Manifest } from './manifest.js';
import { writeArchive } from './write-store.js';

export const MIGRATE_USAGE = `npm run service:migrate -- out FOLDER
npm run service:migrate -- in FOLDER [--dry-run]

  out        writes everything the service has to a new folder, in files that anyone can read; its README.md says what each holds
  in         brings such a folder into an empty database. Cut short, it goes on where it was: run it again
  --dry-run  does all of it and takes it back: says what would happen, and every fault with its file and line

How to reach residents is in the folder: it is made for its owner alone.`;

/** What a command for archives works with. */
export interface ArchiveTools {
  db: Database;
  files: Files;
  now: Date;
  /** Prints how far it has come. */
  tell: (line: string) => unknown;
}

/** Writes an archive, or brings one in. Resolves to the report, which names nobody. Throws `CommandError` for what cannot be done. */
export async function migrateCommand(args: readonly string[], tools: ArchiveTools): Promise<string[]> {
  const { verb, folder, isDryRun } = read(args);
  return sayingWhyNot(async () =>
    verb === 'out'
      ? describeWritten(folder, await writeArchive(folder, tools))
      : describeLoaded(await loadArchive(folder, { ...tools, isDryRun }), isDryRun),
  );
}

/** What an archive holds, for whoever had it written. */
export function describeWritten(folder: string, { tables, files, leftOut }: Manifest): string[] {
  return [
    ...tables.filter(({ lines }) => lines > 0).map(({ table, lines }) => `${table}\t${lines}`),
    `photos and papers\t${files.lines}`,
    ...describeLeftOut(leftOut),
    `Everything is in ${folder}. How to reach residents is in it: keep it safe.`,
  ];
}

/** What was brought in, or would be. */
export function describeLoaded(
  { manifest, replaced, isResumed, files }: Loaded,
  isDryRun: boolean,
): string[] {
  return [
    ...(isResumed ? ['It had been cut short, and went on where it was.'] : []),
    ...manifest.tables.filter(({ lines }) => lines > 0).map(({ table, lines }) => `${table}\t${lines}`),
    `photos and papers\t${files}`,
    ...(replaced > 0 ? [`${replaced} rows that the first start had loaded made way.`] : []),
    ...describeLeftOut(manifest.leftOut),
    isDryRun ? 'Nothing was kept: this was a dry run.' : 'Everything is there.',
  ];
}

/** What `work` resolves to; what is wrong with an archive becomes a `CommandError`. */
export async function sayingWhyNot(work: () => Promise<string[]>): Promise<string[]> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ArchiveError) throw new CommandError(error.message);
    throw error;
  }
}

function describeLeftOut(leftOut: readonly string[]): string[] {
  return leftOut.length === 0 ? [] : [`Left out: ${leftOut.length}`, ...leftOut.map((one) => `  ${one}`)];
}

function read(args: readonly string[]): { verb: 'in' | 'out'; folder: string; isDryRun: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false } },
    });
    const [verb, folder, ...rest] = positionals;
    const isDryRun = values['dry-run'];
    const isKnown = verb === 'in' || (verb === 'out' && !isDryRun);
    if (isKnown && folder !== undefined && rest.length === 0)
      return { verb, folder: resolve(folder), isDryRun };
  } catch {
    // An option there is none of; the usage says which there are.
  }
  throw new CommandError(MIGRATE_USAGE);
}
