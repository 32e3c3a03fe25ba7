import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { apiKeyFile, keepApiKey, keptApiKey } from '../data-folder.js';
import { CommandError } from '../operator/command-error.js';
import { type Settings } from '../settings.js';
import { describeLoaded, describeWritten, sayingWhyNot, type ArchiveTools } from './command.js';
import { loadArchive } from './load-store.js';
import { API_KEY } from './manifest.js';
import { writeArchive } from './write-store.js';

export const BACKUP_USAGE = `npm run service:backup -- FOLDER

Writes everything the service needs to be there again to a new folder: all tables, photos and papers, and the key for
staff and suppliers. On PostgreSQL the service may go on meanwhile; the backup is how it stood at one moment. An embedded
database belongs to one process: stop its service first.`;

export const RESTORE_USAGE = `npm run service:restore -- FOLDER [--dry-run]

Puts a backup into an empty database and data folder. Cut short, it goes on where it was: run it again.

  --dry-run  does all of it and takes it back, and says every fault`;

type KeySettings = Pick<Settings, 'dataFolder' | 'apiKey'>;

/** Writes a backup. Resolves to the report, which names nobody. Throws `CommandError` for what cannot be done. */
export async function backupCommand(
  args: readonly string[],
  tools: ArchiveTools,
  { dataFolder, apiKey: given }: KeySettings,
): Promise<string[]> {
  const { folder, isDryRun } = read(args, BACKUP_USAGE);
  if (isDryRun) throw new CommandError(BACKUP_USAGE);
  // Made on the first start, which there may not have been.
  const isKept = given === undefined && existsSync(apiKeyFile(dataFolder));
  const apiKey = isKept ? keptApiKey(dataFolder) : undefined;
  return sayingWhyNot(async () => [
    ...describeWritten(folder, await writeArchive(folder, { ...tools, apiKey })),
    ...(given === undefined ? [] : ['The key is the one in COUNCILKIT_API_KEY: it is not in the backup.']),
  ]);
}

/** Restores a backup. Resolves to the report, which names nobody. Throws `CommandError` for what cannot be done. */
export async function restoreCommand(
  args: readonly string[],
  tools: ArchiveTools,
  { dataFolder, apiKey: given }: KeySettings,
): Promise<string[]> {
  const { folder, isDryRun } = read(args, RESTORE_USAGE);
  return sayingWhyNot(async () => {
    const loaded = await loadArchive(folder, { ...tools, isDryRun });
    const report = describeLoaded(loaded, isDryRun);
    if (!loaded.manifest.hasApiKey || given !== undefined) return report;
    if (!isDryRun) keepApiKey(dataFolder, readFileSync(join(folder, API_KEY), 'utf8').trim());
    return [
      ...report,
      `The key for staff and suppliers is that of the backup, in ${apiKeyFile(dataFolder)}.`,
    ];
  });
}

function read(args: readonly string[], usage: string): { folder: string; isDryRun: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false } },
    });
    const [folder, ...rest] = positionals;
    if (folder !== undefined && rest.length === 0)
      return { folder: resolve(folder), isDryRun: values['dry-run'] };
  } catch {
    // An option there is none of; the usage says which there are.
  }
  throw new CommandError(usage);
}
