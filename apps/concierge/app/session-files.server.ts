import { randomBytes } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createSessionStorage,
  type SessionData,
  type SessionIdStorageStrategy,
  type SessionStorage,
} from 'react-router';
import writeFileAtomic from 'write-file-atomic';

type Read<Data> = Parameters<SessionIdStorageStrategy<Data>['createData']>[0];

/** What a session's file holds. */
interface Kept<Data> {
  data: Read<Data>;
  /** When it may be swept; missing for one that lives as long as the browser is open. */
  expires?: Date;
}

/**
 * Sessions as files in `dir`, which must exist: one each, named by the number in the signed cookie.
 *
 * A file is always whole: it is written beside and put in place in one step. React Router's own
 * `createFileSessionStorage` writes over the file, so a page that reads at that moment, as after pressing a button twice,
 * finds half of it and fails, and a power cut there leaves a draft that never opens again.
 */
export function createSessionFiles<Data = SessionData>(
  dir: string,
  cookie: NonNullable<SessionIdStorageStrategy['cookie']>,
): SessionStorage<Data> {
  const write = (id: string, kept: Kept<Data>) =>
    writeFileAtomic(fileOf(dir, id), JSON.stringify(kept), { mode: 0o600 });
  return createSessionStorage<Data>({
    cookie,
    async createData(data, expires) {
      const id = randomBytes(16).toString('hex');
      await write(id, { data, ...(expires && { expires }) });
      return id;
    },
    async readData(id) {
      const text = await readFile(fileOf(dir, id), 'utf8').catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw error;
      });
      if (text === undefined) return null;
      // As `write` left it.
      const { data, expires } = JSON.parse(text) as { data: Read<Data>; expires?: string };
      return expires === undefined || new Date(expires) > new Date() ? data : null;
    },
    updateData: (id, data, expires) => write(id, { data, ...(expires && { expires }) }),
    deleteData: (id) => rm(fileOf(dir, id), { force: true }),
  });
}

/** The number comes out of a cookie that we signed; it still has to look like one before it names a file. */
function fileOf(dir: string, id: string): string {
  if (!/^[0-9a-f]{32}$/.test(id)) throw new TypeError('A session is named by 32 hexadecimal digits.');
  return join(dir, id);
}
