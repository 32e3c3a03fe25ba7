import { readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Deletes the sessions in `folder` whose time is up, so that nothing a resident typed and did not send stays behind, and no token.
 * React Router's file sessions say when they expire but leave the files. Resolves to how many went.
 */
export async function sweepSessions(folder: string, now = new Date()): Promise<number> {
  let swept = 0;
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    if (!isExpired(await readFile(file, 'utf8').catch(() => '{}'), now)) continue;
    await rm(file, { force: true });
    // Its folder too, unless another draft lives there.
    await rmdir(entry.parentPath).catch(() => undefined);
    swept += 1;
  }
  return swept;
}

/** Whether a draft file's time is up. One that cannot be read is kept: it may be in the middle of being written. */
function isExpired(text: string, now: Date): boolean {
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content !== 'object' || content === null || !('expires' in content)) return false;
    return typeof content.expires === 'string' && new Date(content.expires) < now;
  } catch {
    return false;
  }
}
