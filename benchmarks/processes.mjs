// Programs of a benchmark: each on a free port, and ended when it is.
import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { dataFolder, startProcess, UNLIMITED } from '../apps/service/test/service-process.ts';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What opens what is for staff. */
export const API_KEY = 'a-key-for-the-benchmarks';

/** Starts a program, named from the root of the repository, as it runs in production. Resolves once it is ready. */
export async function start(file, settings = {}) {
  const startedAt = performance.now();
  const { process, ready, ended } = startProcess(join(ROOT, file), { NODE_ENV: 'production', ...settings });
  const url = await ready;
  return {
    pid: process.pid,
    url,
    startedInMs: performance.now() - startedAt,
    async stop() {
      process.kill('SIGTERM');
      await ended;
    },
  };
}

/** The service as it is built, without limits; its data in a folder that goes with it, unless `settings` name one. */
export async function startService(settings = {}) {
  const scratch = 'COUNCILKIT_DATA' in settings ? undefined : dataFolder();
  const service = await start('apps/service/dist/main.js', {
    ...UNLIMITED,
    ...(scratch && { COUNCILKIT_DATA: scratch.folder }),
    COUNCILKIT_API_KEY: API_KEY,
    ...settings,
  });
  return {
    ...service,
    async stop() {
      await service.stop();
      scratch?.remove();
    },
  };
}

/** Whether the system tells what processes use. Only Linux does, and in this way. */
export const tellsOfProcesses = existsSync('/proc/self/schedstat');

/** Kilobytes as megabytes, without what follows the point. */
export function megabytes(kilobytes) {
  return Math.round(kilobytes / 1024);
}

/** The memory a process has now, and at most had, in kilobytes; undefined where the system does not tell. */
export function memoryOf({ pid }) {
  if (!tellsOfProcesses) return undefined;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const kilobytes = (name) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]);
  return { now: kilobytes('VmRSS'), most: kilobytes('VmHWM') };
}
