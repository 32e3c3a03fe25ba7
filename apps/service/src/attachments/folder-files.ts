import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UnavailableError } from '../errors.js';
import { type Files } from './files.js';
import { codeOf, isFull } from './full-disk.js';

/** Files in a folder, for its owner alone to read. */
export function folderFiles(folder: string): Files {
  return {
    async put(key, bytes) {
      const place = join(folder, key);
      const beside = `${place}.${randomUUID()}.new`;
      try {
        await mkdir(dirname(place), { recursive: true, mode: 0o700 });
        // Written beside, settled on the disk and renamed, so that there is never half of a file.
        const file = await open(beside, 'wx', 0o600);
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(beside, place);
        await settleFolder(dirname(place));
      } catch (error) {
        await rm(beside, { force: true }).catch(() => {});
        throw isFull(error) ? noRoom(error) : error;
      }
    },

    async read(key) {
      const stream = createReadStream(join(folder, key));
      return new Promise((resolve, reject) => {
        stream.once('open', () => resolve(stream));
        stream.once('error', (error) => (codeOf(error) === 'ENOENT' ? resolve(undefined) : reject(error)));
      });
    },

    async remove(key) {
      await rm(join(folder, key), { force: true });
    },
  };
}

/** A name is safe only once its folder is, too. */
async function settleFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function noRoom(cause: unknown): UnavailableError {
  return new UnavailableError(
    'There is no room for files at the moment. Send the report without it, or try later.',
    {
      cause,
    },
  );
}
