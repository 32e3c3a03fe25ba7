// `npm run chaos`: several instances whose every part comes and goes, and what became of what they promised.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { install, ROOT, stop, toolEnvironment } from './install.mjs';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '180' }, seed: { type: 'string' } },
});
const seed = values.seed ?? String(Date.now() % 1_000_000);
for (const [name, value] of [
  ['--seconds', values.seconds],
  ['--seed', seed],
])
  if (!/^\d{1,9}$/.test(value)) stop(`${name} takes a whole number.`);

install();
console.log(`Again with: npm run chaos -- --seconds ${values.seconds} --seed ${seed}\n`);
const { status } = spawnSync(
  'vitest',
  ['run', '--project', 'postgres', 'apps/service/src/chaos.postgres.test.ts'],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: toolEnvironment({ COUNCILKIT_CHAOS_SECONDS: values.seconds, COUNCILKIT_CHAOS_SEED: seed }),
  },
);
process.exit(status ?? 1);
