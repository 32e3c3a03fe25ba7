import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { apiKeyFile, keepApiKey, keptApiKey, replaceSecret } from '../data-folder.js';
import { pushKeysFile } from '../messages/push-keys.js';
import { CommandError } from '../operator/command-error.js';
import { type Settings } from '../settings.js';
import { describeLoaded, describeWritten, sayingWhyNot, type ArchiveTools } from './command.js';
import { loadArchive } from './load-store.js';
import { API_KEY, PUSH_KEYS } from './manifest.js';
import { writeArchive } from './write-store.js';

export const BACKUP_USAGE = `npm run service:backup -- FOLDER

Writes everything the service needs to be there again to a new folder: all tables, photos and papers, the key for
staff and suppliers, and the keys for web push. On PostgreSQL the service may go on meanwhile; the backup is how it stood at one moment. An embedded
database belongs to one process: stop its service first.`;

export const RESTORE_USAGE = `npm run service:restore -- FOLDER [--dry-run]

Puts a backup into an empty database and data folder. Cut short, it goes on where it was: run it again.

  --dry-run  does all of it and takes it back, and says every fault`;

type KeySettings = Pick<Settings, 'dataFolder' | 'apiKey' | 'pushKeys'>;

/** Writes a backup. Resolves to the report, which names nobody. Throws `CommandError` for what cannot be done. */
export async function backupCommand(
  args: readonly string[],
  tools: ArchiveTools,
  { dataFolder, ...given }: KeySettings,
): Promise<string[]> {
  const { folder, isDryRun } = read(args, BACKUP_USAGE);
  if (isDryRun) throw new CommandError(BACKUP_USAGE);
  // Both are made on the first start, which there may not have been.
  const isKept = given.apiKey === undefined && existsSync(apiKeyFile(dataFolder));
  const apiKey = isKept ? keptApiKey(dataFolder) : undefined;
  const pushFile = pushKeysFile(dataFolder);
  const pushKeys =
    given.pushKeys === undefined && existsSync(pushFile) ? readFileSync(pushFile, 'utf8') : undefined;
  return sayingWhyNot(async () => [
    ...describeWritten(folder, await writeArchive(folder, { ...tools, apiKey, pushKeys })),
    ...(given.apiKey === undefined
      ? []
      : ['The key is the one in COUNCILKIT_API_KEY: it is not in the backup.']),
    ...(given.pushKeys === undefined
      ? []
      : ['The keys for web push are those in COUNCILKIT_PUSH_PRIVATE_KEY: they are not in the backup.']),
  ]);
}

/** Restores a backup. Resolves to the report, which names nobody. Throws `CommandError` for what cannot be done. */
export async function restoreCommand(
  args: readonly string[],
  tools: ArchiveTools,
  { dataFolder, ...given }: KeySettings,
): Promise<string[]> {
  const { folder, isDryRun } = read(args, RESTORE_USAGE);
  return sayingWhyNot(async () => {
    const loaded = await loadArchive(folder, { ...tools, isDryRun });
    const report = describeLoaded(loaded, isDryRun);
    const { hasApiKey, hasPushKeys } = loaded.manifest;
    if (hasApiKey && given.apiKey === undefined) {
      if (!isDryRun) keepApiKey(dataFolder, readFileSync(join(folder, API_KEY), 'utf8').trim());
      report.push(`The key for staff and suppliers is that of the backup, in ${apiKeyFile(dataFolder)}.`);
    }
    if (hasPushKeys && given.pushKeys === undefined) {
      const file = pushKeysFile(dataFolder);
      if (!isDryRun) replaceSecret(file, readFileSync(join(folder, PUSH_KEYS), 'utf8'));
      report.push(`The keys for web push are those of the backup, in ${file}.`);
    }
    return report;
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
