import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { StartError } from './settings.js';

/** Where the key made on the first start is kept. */
export function apiKeyFile(folder: string): string {
  return join(folder, 'api-key');
}

/** The key kept in the folder, made on the first start, for its owner alone to read. */
export function keptApiKey(folder: string): string {
  const file = apiKeyFile(folder);
  if (!existsSync(file)) {
    // Written beside and renamed, so that a start that is cut short leaves no half of a key.
    writeFileSync(`${file}.new`, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  const key = readFileSync(file, 'utf8').trim();
  if (key === '') throw new StartError(`The file ${file} is empty: delete it, and a new key is made.`);
  return key;
}

/** The database in the folder, made on the first start. A start that was cut short is made good by PGlite itself. */
export async function openDatabaseFolder(folder: string): Promise<PGlite> {
  const place = join(folder, 'database');
  const pglite = await PGlite.create(place);
  // PGlite opens its folder to every account of the machine, and contact details are in it.
  chmodSync(place, 0o700);
  return pglite;
}
