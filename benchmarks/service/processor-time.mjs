import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { tellsOfProcesses } from '../processes.mjs';

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
  return { clock, processor: tellsOfProcesses ? processor : clock };
}

/** The processes of PostgreSQL that serve one of its databases. */
export function backendsOf(server, database) {
  if (!tellsOfProcesses) return [];
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
