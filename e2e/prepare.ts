import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram } from './program.js';

/** Names the folder of data that every council begins with. */
export const PREPARED = 'COUNCILKIT_PREPARED_DATA';

/**
 * Once before all journeys: starts a service on an empty folder, as a new council would, and stops it. Each file's
 * council begins with a copy of that folder; making a database anew for each would take twice as long.
 */
export default async function prepare(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'councilkit-prepared-'));
  const service = await startProgram('apps/service/dist/main.js', {
    COUNCILKIT_DATA: folder,
    COUNCILKIT_PORT: '0',
  });
  await service.stop();
  process.env[PREPARED] = folder;
  return () => rm(folder, { recursive: true, force: true });
}
