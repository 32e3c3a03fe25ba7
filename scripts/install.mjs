// Brings what the project runs on: the pinned pnpm, and through it Node 24 and every package.
// Runs on Node 20 with nothing installed, so it imports nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = 20;
const STAMP = join(ROOT, 'node_modules', '.councilkit-installed');

/** The runtime every program of the project runs on, whatever Node started the command. */
export const NODE = join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

/** The environment for a tool of the project: its own Node and commands come first. */
export function toolEnvironment(extra = {}) {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return { ...process.env, PATH: path, ...extra };
}

/** Runs pnpm at the version that package.json pins; answers its exit code. */
export function pnpm(args, options = {}) {
  const run = spawnSync('npm', ['exec', '--yes', `--package=${packageManager()}`, '--', 'pnpm', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    ...options,
  });
  return run.status ?? 1;
}

/** The package manager at its version, as npm names a package: `pnpm@12.21.0`. */
export function packageManager() {
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return packageManager.split('+')[0];
}

/** Installs with the frozen lockfile unless that has been done for exactly this lockfile. Ends the command with advice on failure. */
export function install() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) {
    stop(
      `Node ${process.versions.node} is too old. Install Node ${OLDEST_NODE} or later, then run this again.`,
    );
  }
  const wanted = fingerprint();
  if (existsSync(NODE) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;

  console.log('Installing what Council Kit needs (once; a minute or two) ...');
  // CI=true: pnpm asks no questions and shows progress line by line.
  const status = pnpm(['install', '--frozen-lockfile'], { env: { ...process.env, CI: 'true' } });
  if (status !== 0) {
    stop(
      'Installing failed; the reason is above. Most often the network or a proxy is in the way of the npm registry:\n' +
        'check that `npm ping` answers, then run this again. Nothing has to be cleaned up first.',
    );
  }
  if (!existsSync(NODE))
    stop('Node 24 was not installed by the npm package `node`. Delete node_modules and run this again.');
  writeFileSync(STAMP, wanted);
}

/** Changes whenever an install would do something: the lockfile, the settings, any manifest. */
function fingerprint() {
  const manifests = ['packages', 'apps', 'examples'].flatMap((folder) =>
    existsSync(join(ROOT, folder))
      ? readdirSync(join(ROOT, folder)).map((name) => join(folder, name, 'package.json'))
      : [],
  );
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests.sort()]) {
    if (existsSync(join(ROOT, file))) hash.update(file).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex');
}

/** Says why in plain words and ends the command. */
export function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}
