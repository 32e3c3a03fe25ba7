import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from './settings.js';

/** Makes the folder everything is kept in, for its owner alone, unless it is there. */
export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** Where the key made on the first start is kept. */
export function apiKeyFile(folder: string): string {
  return join(folder, 'api-key');
}

/** The key kept in the folder, made on the first start, for its owner alone to read. */
export function keptApiKey(folder: string): string {
  const file = apiKeyFile(folder);
  if (!existsSync(file)) makeKey(file);
  const key = readFileSync(file, 'utf8').trim();
  if (key === '') throw new StartError(`The file ${file} is empty: delete it, and a new key is made.`);
  return key;
}

/** Keeps a key in the folder, in place of the one that is there. */
export function keepApiKey(folder: string, key: string): void {
  replaceSecret(apiKeyFile(folder), `${key}\n`);
}

function makeKey(file: string): void {
  makeSecret(file, `${randomBytes(32).toString('base64url')}\n`);
}

/** Writes a file for its owner alone to read, in place of the one that is there. */
export function replaceSecret(file: string, text: string): void {
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, text, { mode: 0o600 });
  renameSync(beside, file);
}

/**
 * Writes a file for its owner alone to read, unless there is one. Written beside and linked into place: a start that is cut short
 * leaves no half of it, and of two at once one stays.
 */
export function makeSecret(file: string, text: string): void {
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, text, { mode: 0o600 });
  try {
    linkSync(beside, file);
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
  } finally {
    rmSync(beside);
  }
}
