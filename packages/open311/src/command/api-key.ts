import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from './refusal.js';

/** Where the reference service leaves the key it made, seen from where it was started. */
const KEY_FILE = '.data/service/api-key';

/** What a header can carry (RFC 9110, 5.5). */
const KEY = /^[!-~]+$/;

/**
 * The key in `keyFile`, else `given`, else the one the reference service left below `directory`. `Refusal` when there
 * is none.
 */
export async function findApiKey(
  keyFile: string | undefined,
  given: string | undefined,
  directory: string,
): Promise<string> {
  if (!keyFile && given) return usable(given, 'COUNCILKIT_API_KEY');
  const path = keyFile ?? join(directory, KEY_FILE);
  const key = await readFile(path, 'utf8').catch(() => undefined);
  if (key !== undefined) return usable(key, path);
  if (keyFile) throw new Refusal(`${keyFile} cannot be read, so there is no key to import with`);
  const ways = `start the service with "npm start", which makes ${KEY_FILE}, or set COUNCILKIT_API_KEY, or give --key-file`;
  throw new Refusal(`There is no key to import with: ${ways}`);
}

function usable(key: string, holder: string): string {
  if (!KEY.test(key.trim()))
    throw new Refusal(`${holder} holds no key: one line of letters, digits and signs is expected`);
  return key.trim();
}
