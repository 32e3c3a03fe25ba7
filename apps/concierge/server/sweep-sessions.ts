import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file takes milliseconds to write; one that is still half of one after this long was cut off. */
const HALF_WRITTEN_MS = 3_600_000;

/**
 * Deletes the sessions in `folder` whose time is up, so that nothing a resident typed and did not send stays behind, and no token.
 * Reading a session that has expired gives nothing but leaves its file. Resolves to how many went.
 */
export async function sweepSessions(folder: string, now = new Date()): Promise<number> {
  let swept = 0;
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    if (!(await isOver(file, now))) continue;
    await rm(file, { force: true });
    swept += 1;
  }
  return swept;
}

/** Whether a file's time is up: as it says itself or, when a power cut left half of one, since it was last written. */
async function isOver(file: string, now: Date): Promise<boolean> {
  try {
    const content: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof content !== 'object' || content === null || !('expires' in content)) return false;
    return typeof content.expires === 'string' && new Date(content.expires) < now;
  } catch {
    // Gone meanwhile, too: another page ended the session.
    const written = await stat(file).catch(() => undefined);
    return written !== undefined && now.getTime() - written.mtimeMs > HALF_WRITTEN_MS;
  }
}
