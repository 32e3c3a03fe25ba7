// Processes of a bench: each told apart by what it says first, and ended when the bench is.
import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const API_KEY = 'a-key-for-the-benchmarks';

const UNLIMITED = Object.fromEntries(
  [
    'READS_PER_MINUTE',
    'WRITES_PER_MINUTE',
    'MESSAGES_PER_HOUR',
    'CREDENTIALS_PER_MINUTE',
    'KEYED_PER_MINUTE',
  ].map((name) => [`COUNCILKIT_${name}`, '0']),
);

/** Starts a program and waits for its first message. */
export async function start(file, environment = {}) {
  const child = fork(join(ROOT, file), {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const said = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
  });
  return {
    child,
    url: said.url,
    async stop() {
      if (child.exitCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** The service as it is built, without limits, its data in a folder that goes with it. */
export async function startService(environment = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'councilkit-bench-'));
  const service = await start('apps/service/dist/main.js', {
    ...UNLIMITED,
    COUNCILKIT_DATA: folder,
    COUNCILKIT_PORT: '0',
    COUNCILKIT_API_KEY: API_KEY,
    COUNCILKIT_STREAMS: '0',
    COUNCILKIT_STREAMS_EACH: '0',
    ...environment,
  });
  return {
    ...service,
    async stop() {
      await service.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The id of a request to follow, of a service that asks nothing. */
export async function reportTo(council) {
  const service = {
    code: 'bench',
    name: 'Overflowing bin',
    description: 'A litter bin that is full',
    group: 'Parks',
    keywords: [],
    location: 'optional',
    contact: 'none',
    phase: 'live',
    promise: { workingDays: 1, text: 'We empty it by the next working day' },
    supplier: 'Green Spaces Ltd',
    emergencyNotice: null,
  };
  await council.imports.create({ source: 'bench', services: [service] });
  return (await council.requests.create({ serviceCode: service.code })).id;
}

/** The memory a process holds, in bytes. Linux alone tells it like this. */
export function memoryOf({ pid }) {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}

export function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}

/** The value that a share of all are below. */
export function percentile(values, share) {
  return values.toSorted((one, other) => one - other)[Math.ceil(values.length * share) - 1];
}
