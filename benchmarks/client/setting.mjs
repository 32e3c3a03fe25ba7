import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { contestants } from './contestants.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// Where the bundle finds the very ky that it is compared with.
const built = here('../node_modules/.cache/client');

/** Starts a server, and gives `use` what calls it: for each kind of call the same call by each client, by name. */
export async function withContestants(use) {
  const server = fork(here('./server.mjs'));
  try {
    const [port] = await once(server, 'message');
    const { CouncilKit } = await bundle();
    const kinds = contestants(CouncilKit, `http://127.0.0.1:${port}`);
    for (const calls of Object.values(kinds)) await checkSame(calls);
    return await use(kinds);
  } finally {
    server.disconnect();
  }
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
