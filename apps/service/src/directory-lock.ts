import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from './settings.js';

/** SQLite's code for a lock that somebody else holds. https://www.sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;

/**
 * Takes a folder for this process alone; call what comes back to let go. PGlite itself would let a second
 * process in and lose what it writes. The lock is the operating system's, through SQLite, so it ends with the process,
 * however that ends. Throws `StartError` when another process has the folder, and where the lock's file is not one.
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'lock.sqlite');
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(file);
    lock.exec('BEGIN EXCLUSIVE');
    return () => lock?.close();
  } catch (error) {
    lock?.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY)
      throw new StartError(
        `Another service is running on ${folder}: stop it, or set COUNCILKIT_DATA to another folder.`,
      );
    const { message } = error as Error;
    throw new StartError(
      `The lock ${file} cannot be used (${message}): delete it where no service is running. It holds nothing.`,
    );
  }
}
