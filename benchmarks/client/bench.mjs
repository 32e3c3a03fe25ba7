// `pnpm bench client`: what a call costs by our client, beside a plain call by ky and what others bring.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { report } from '../verdict.mjs';
import { contestants } from './contestants.mjs';
import { ratio, timeRounds } from './rounds.mjs';

const ROUNDS = 151;
const CALLS = 25;
/** So much of a plain call by ky a call of ours may take. */
const MOST = 1.15;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// Where the bundle finds the very ky that it is compared with.
const built = here('../node_modules/.cache/client');
const server = fork(here('./server.mjs'));
try {
  const [port] = await once(server, 'message');
  const { CouncilKit } = await bundle();
  console.log(
    `Node ${process.version}, ${ROUNDS} rounds of ${CALLS} calls; one call beside one by fetch, in the median`,
  );
  const figures = [];
  for (const [name, calls] of Object.entries(contestants(CouncilKit, `http://127.0.0.1:${port}`))) {
    await checkSame(calls);
    const timed = await timeRounds(calls, { rounds: ROUNDS, calls: CALLS });
    tell(name, Object.keys(calls), timed);
    const beside = (other) => round(ratio(timed, 'council kit', other, 'wall').median);
    figures.push({ name: `client-${name}-beside-ky`, value: beside('ky'), limit: MOST });
    figures.push({ name: `client-${name}-beside-fetch`, value: beside('fetch') });
  }
  console.log();
  report(figures);
} finally {
  server.disconnect();
}

/** Our client as it is published, but for the one package it is compared with. */
async function bundle() {
  await build({
    entryPoints: [here('../../packages/client/src/index.ts')],
    outdir: built,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2023',
    conditions: ['@councilkit/source'],
    external: ['ky'],
  });
  return import(pathToFileURL(join(built, 'index.mjs')).href);
}

/** What is not the same work is not to be compared. */
async function checkSame(calls) {
  for (const [name, call] of Object.entries(calls)) {
    const { reference } = await call();
    if (!reference) throw new Error(`${name} does not give the answer`);
  }
}

function tell(what, names, timed) {
  console.log(`\n${what.padEnd(18)} by the clock            processor time of this process`);
  for (const name of names) {
    const [wall, processor] = ['wall', 'processor'].map((clock) => ratio(timed, name, 'fetch', clock));
    const range = ({ median, low, high }) => `${round(median)}  (${round(low)} to ${round(high)})`.padEnd(24);
    console.log(`  ${name.padEnd(16)} ${range(wall)}${range(processor)}`);
  }
}

function round(value) {
  return Number(value.toFixed(2));
}
