// The two halves of a release, as .github/workflows/release.yml runs them. `prepare`: what the changesets say becomes versions,
// changelogs and the released contract, for a person to look at. `publish`: what is on main and not in the registry goes there.
import { spawnSync } from 'node:child_process';
import { build } from './build.mjs';
import { install, pnpm, ROOT, stop, toolEnvironment } from './install.mjs';

const [half] = process.argv.slice(2);
if (half !== 'prepare' && half !== 'publish')
  stop('Say which half: node scripts/release.mjs prepare, or publish');

install();
if (half === 'prepare') {
  // Before the changesets go: a major among them is what lets a break through.
  run('node', ['scripts/contract-breaking.mjs']);
  changeset('version');
  run('node', ['scripts/contract-breaking.mjs', '--record']);
  run('prettier', ['--write', '--log-level', 'warn', 'packages/*/package.json']);
} else {
  build();
  run('node', ['scripts/packed.mjs']);
  changeset('publish');
}

/** Runs changesets with the pinned pnpm at hand, which it keeps the lockfile in step and publishes with. */
function changeset(command) {
  if (pnpm(['exec', 'changeset', command]) !== 0) stop(`changeset ${command} failed; its reason is above.`);
}

/** Runs a command of the project to its end, and ends with it when it fails. */
function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: toolEnvironment() });
  if (status !== 0) stop(`${[command, ...args].join(' ')} failed; its reason is above.`);
}
