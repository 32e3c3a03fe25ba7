import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How far a data folder has come: its database is being made, or was made. */
type Stage = 'begun' | 'made';

const STAGES: readonly string[] = ['begun', 'made'] satisfies Stage[];

function fileOf(folder: string): string {
  return join(folder, 'database-stage');
}

/** How far the database of a data folder has come; undefined where nothing says so, and for anything that is no stage. */
export function readStage(folder: string): Stage | undefined {
  try {
    const written = readFileSync(fileOf(folder), 'utf8').trim();
    return STAGES.includes(written) ? (written as Stage) : undefined;
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Says how far it has come, on the disk before anything else is. */
export function writeStage(folder: string, stage: Stage): void {
  writeFileSync(fileOf(folder), `${stage}\n`, { mode: 0o600, flush: true });
}
