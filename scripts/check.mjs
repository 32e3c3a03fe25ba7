// `npm run check`: what must hold besides the tests, in the order that fails fastest.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { install, pnpm, ROOT, toolEnvironment } from './install.mjs';

const WORKFLOWS = readdirSync(join(ROOT, 'openapi', 'workflows'))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => join('openapi', 'workflows', file));

const CHECKS = [
  ['format', 'prettier', ['--check', '.']],
  ['lint', 'eslint', ['.', '--max-warnings=0']],
  ['contract', 'redocly', ['lint', '--config', 'redocly.yaml']],
  ['contract, our own rules', 'node', ['scripts/contract-rules.mjs']],
  ['contract breaks nobody', 'node', ['scripts/contract-breaking.mjs']],
  ['workflows', 'redocly', ['lint', ...WORKFLOWS]],
  ['generated code in step', 'node', ['scripts/contract.mjs', '--check']],
  ['types', 'tsc', ['-b']],
  ['unused code and dependencies', 'knip', []],
  ['lockfile names no host', 'node', ['scripts/lockfile.mjs']],
  ['budgets', 'node', ['benchmarks/budgets.mjs']],
  ['packages as packed', 'node', ['scripts/packed.mjs']],
  ['client as packed, in a browser and on the edge', 'node', ['packages/client/scripts/packed-runtimes.mjs']],
];

install();
build();

const environment = toolEnvironment({
  COUNCILKIT_CHROMIUM: findBrowser(),
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
});
const failed = [];
for (const [name, command, args] of CHECKS) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: environment });
  if (status !== 0) failed.push(name);
}
console.log('\n== lockfile in step');
if (pnpm(['install', '--frozen-lockfile', '--lockfile-only'], { env: { ...process.env, CI: 'true' } }) !== 0)
  failed.push('lockfile in step');

console.log(failed.length === 0 ? '\nAll checks hold.' : `\nFailed: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
