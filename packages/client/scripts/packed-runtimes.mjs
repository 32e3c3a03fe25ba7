// Uses the client as it is packed wherever it claims to run: in our Node and the oldest one it names, in Chromium, as a
// bundler makes it for a page, and in workerd, which edge platforms run. Each does the same few things over HTTP, so that
// every part is loaded once.
import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { chromium } from 'playwright';
import { findBrowser } from '../../../scripts/browser.mjs';
import { pnpm } from '../../../scripts/install.mjs';
import { serve } from './smoke-server.mjs';

const PACKAGE = join(import.meta.dirname, '..');
/** What workerd of the installed version can do. */
const COMPATIBILITY_DATE = '2026-07-01';
/** The oldest Node that `engines` of the package claims. */
const OLDEST_NODE = readManifest(PACKAGE).engines.node.replace('>=', '') + '.0';
const OLDEST_NODE_BY_NPM = ['exec', '--yes', `--package=node@${OLDEST_NODE}`, '--', 'node'];
const EXPECTED = {
  reference: '7QK4-M2XD',
  seqs: [1, 2],
  attachment: 'attachment-1',
  sentAll: true,
  refused: 'NotFoundError',
  invalid: 'BadResponseError',
  webhook: 'request.event',
  bearer: 'Bearer token-1',
};

const scratch = mkdtempSync(join(tmpdir(), 'councilkit-runtimes-'));
const failed = [];
try {
  installPacked();
  await check(`Node ${process.versions.node}`, () => inNode(process.execPath));
  await check(`Node ${OLDEST_NODE}`, () => inNode('npm', ...OLDEST_NODE_BY_NPM));
  await check('Chromium', inChromium);
  await check('workerd', inWorkerd);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exit(failed.length > 0 ? 1 : 0);

/** Packs the client and installs the tarball elsewhere, with the one peer that the smoke test needs. */
function installPacked() {
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };
  pnpm(['pack', '--pack-destination', scratch], { cwd: PACKAGE, ...quiet });
  const tarball = readdirSync(scratch).find((name) => name.endsWith('.tgz'));
  if (!tarball) throw new Error('pnpm pack failed; its reason is above');
  const { version } = readManifest(join(PACKAGE, 'node_modules/valibot'));
  const dependencies = { '@councilkit/client': `file:${join(scratch, tarball)}`, valibot: version };
  writeFileSync(join(scratch, 'package.json'), JSON.stringify({ private: true, dependencies }));
  writeFileSync(join(scratch, 'pnpm-workspace.yaml'), `packages: ['.']\n`);
  copyFileSync(join(import.meta.dirname, 'smoke.mjs'), join(scratch, 'smoke.mjs'));
  if (pnpm(['install', '--prefer-offline', '--silent'], { cwd: scratch }) !== 0)
    throw new Error('the tarball does not install');
}

function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** As it is installed, unbundled, by a Node that says its own version first. */
async function inNode(command, ...args) {
  const service = await serve();
  const code = `import { smoke } from './smoke.mjs';
    console.log(JSON.stringify([process.versions.node, await smoke(process.argv[1])]));`;
  try {
    const { stdout } = await promisify(execFile)(
      command,
      [...args, '--input-type=module', '--eval', code, '--', `${service.origin}/v1`],
      { cwd: scratch },
    );
    const [version, got] = JSON.parse(stdout);
    const expected = command === process.execPath ? process.versions.node : OLDEST_NODE;
    if (version !== expected) throw new Error(`it ran on Node ${version}`);
    return got;
  } finally {
    service.stop();
  }
}

/** What a bundler makes of `code` and the packed client: by name, the entry first, with a file for each later part. */
async function bundle(code, platform) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: scratch, sourcefile: 'main.js' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform,
    target: 'es2023',
    outdir: scratch,
    entryNames: 'main',
    write: false,
  });
  const files = outputFiles.map(({ path, text }) => [basename(path), text]);
  return new Map(files.sort(([name]) => (name === 'main.js' ? -1 : 1)));
}

/** On a page, by a browser. */
async function inChromium() {
  const files = await bundle(`export { smoke } from './smoke.mjs'`, 'browser');
  const page = new Map([...files].map(([name, text]) => [`/${name}`, text]));
  page.set('/', '<!doctype html><title>Smoke test</title>');
  const service = await serve(page);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const executablePath = process.env.COUNCILKIT_CHROMIUM ?? findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  try {
    const tab = await browser.newPage();
    await tab.goto(service.origin);
    return await tab.evaluate(`import('/main.js').then(({ smoke }) => smoke('/v1'))`);
  } finally {
    await browser.close();
    service.stop();
  }
}

/** In a worker, by the runtime of an edge platform. */
async function inWorkerd() {
  const files = await bundle(
    `import { smoke } from './smoke.mjs';
     export default { fetch: async (request) => Response.json(await smoke(await request.text())) };`,
    'neutral',
  );
  const modules = [...files].map(([path, contents]) => ({ type: 'ESModule', path, contents }));
  const service = await serve();
  const worker = new Miniflare({ modules, compatibilityDate: COMPATIBILITY_DATE });
  try {
    const body = `${service.origin}/v1`;
    const answer = await worker.dispatchFetch('http://worker.invalid/', { method: 'POST', body });
    if (!answer.ok) throw new Error(await answer.text());
    return await answer.json();
  } finally {
    await worker.dispose();
    service.stop();
  }
}

async function check(runtime, use) {
  try {
    const got = await use();
    if (!isDeepStrictEqual(got, EXPECTED)) throw new Error(`it came to ${JSON.stringify(got)}`);
    process.stdout.write(`${runtime}: ok\n`);
  } catch (error) {
    failed.push(runtime);
    process.stderr.write(`${runtime}: ${error.message}\n`);
  }
}
