import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const SERVICE = fileURLToPath(new URL('../../apps/service/dist/main.js', import.meta.url));
const BARE = fileURLToPath(new URL('./bare.mjs', import.meta.url));
const NO_LIMITS = {
  COUNCILKIT_READS_PER_MINUTE: '0',
  COUNCILKIT_WRITES_PER_MINUTE: '0',
  COUNCILKIT_KEYED_PER_MINUTE: '0',
};

/** What opens what is for staff. */
export const KEY = 'a-key-for-the-benchmark-alone';

/**
 * The built service on the database in `folder`, or on the one `url` names: as it runs in production, without limits of calls.
 * Resolves once it listens.
 */
export function startService({ folder, url }) {
  return start(SERVICE, {
    ...NO_LIMITS,
    NODE_ENV: 'production',
    COUNCILKIT_PORT: '0',
    COUNCILKIT_DATA: folder,
    COUNCILKIT_API_KEY: KEY,
    ...(url && { DATABASE_URL: url }),
  });
}

/** The bare framework on the same database, with the same statements. */
export function startBare({ folder, url, statements }) {
  return start(BARE, {
    NODE_ENV: 'production',
    FOLDER: folder,
    STATEMENTS: statements,
    ...(url && { DATABASE_URL: url }),
  });
}

async function start(file, env) {
  const startedAt = performance.now();
  const child = fork(file, { env, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [message] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => [undefined])]);
  if (!message) throw new Error(`${file} did not start`);
  return {
    pid: child.pid,
    url: message.url,
    startedInMs: performance.now() - startedAt,
    async stop() {
      if (child.exitCode !== null) return;
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

/** Whether the system tells the processor time of other processes. Where it does not, the clock has to do. */
export const tellsProcessorTime = existsSync('/proc/self/schedstat');

/** Nanoseconds of processor time of a process since it started, all its threads together; 0 for one that is gone. */
function processorTimeOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`)
      .map((thread) => Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]))
      .reduce((sum, time) => sum + time, 0);
  } catch {
    return 0;
  }
}

/**
 * Milliseconds of processor time that `work` takes of these processes, and milliseconds by the clock. On a busy machine the
 * clock also counts what others do. `listPids` is asked before and after: a database starts processes as it needs them.
 */
export async function timed(listPids, work) {
  const before = new Map(listPids().map((pid) => [pid, processorTimeOf(pid)]));
  const startedAt = performance.now();
  await work();
  const clock = performance.now() - startedAt;
  const spent = listPids().map((pid) => Math.max(0, processorTimeOf(pid) - (before.get(pid) ?? 0)));
  const processor = spent.reduce((sum, time) => sum + time, 0) / 1e6;
  return { clock, processor: tellsProcessorTime ? processor : clock };
}

/** The processes of PostgreSQL that serve one of its databases. */
export function backendsOf(server, database) {
  if (!tellsProcessorTime) return [];
  return childrenOf(server).filter((pid) => titleOf(pid).includes(` ${database} `));
}

function childrenOf(pid) {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
}

/** PostgreSQL says in its title what a process does: `postgres: council requests_10k 127.0.0.1(40000) idle`. */
function titleOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** Megabytes of memory a process has now, and at most had; undefined where the system does not tell. */
export function memoryOf(pid) {
  if (!tellsProcessorTime) return undefined;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
}
