import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from './settings.js';

/** SQLite's code for a lock that somebody else holds. https://www.sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;

/**
 * Takes a folder for this process alone; call what comes back to let go. PGlite itself would let a second
 * process in and lose what it writes. The lock is the operating system's, through SQLite, so it ends with the process,
 * however that ends. Throws `StartError` when another process has the folder.
 */
export function lockFolder(folder: string): () => void {
  const lock = new DatabaseSync(join(folder, 'lock.sqlite'));
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
    throw new StartError(
      `Another service is running on ${folder}: stop it, or set COUNCILKIT_DATA to another folder.`,
    );
  }
  return () => lock.close();
}
