// `pnpm bench [name...] [options]`: how fast we are beside our peers, in one run, as ratios; all of it where no name is given.
// Options are those of the benchmark, such as `pnpm bench service --size 100k`.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const known = readdirSync(here('.')).filter((name) => existsSync(here(`${name}/bench.mjs`)));
const given = process.argv.slice(2);
const firstOption = given.findIndex((word) => word.startsWith('--'));
const wanted = firstOption === -1 ? given : given.slice(0, firstOption);
const options = firstOption === -1 ? [] : given.slice(firstOption);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark called ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(1);
}

for (const name of wanted.length > 0 ? wanted : known) {
  console.log(`\n== ${name}\n`);
  const { status } = spawnSync(process.execPath, [here(`${name}/bench.mjs`), ...options], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
