// `pnpm bench service [--size 100k]`: what the service costs beside its bare framework, and what many requests cost beside few.
import { parseArgs } from 'node:util';
import { report } from '../verdict.mjs';
import { openDatabases, SIZES } from './databases.mjs';
import { growth } from './growth.mjs';
import { tellsOfProcesses } from '../processes.mjs';
import { share } from './share.mjs';
import { startUp } from './start-up.mjs';

const { size: largest } = parseArgs({ options: { size: { type: 'string', default: '1m' } } }).values;
const names = Object.keys(SIZES);
if (!names.includes(largest)) {
  console.error(`There is no size ${largest}. There are: ${names.join(', ')}.`);
  process.exit(1);
}

const opened = await openDatabases(names.slice(0, names.indexOf(largest) + 1));
try {
  const by = tellsOfProcesses ? 'processor time of the service and its database' : 'the clock';
  console.log(`Node ${process.version}; medians of rounds, by ${by}`);
  const figures = [];
  for (const engine of ['pglite', 'postgres']) {
    const databases = opened.databases.filter((database) => database.engine === engine);
    figures.push(...(await share(engine, opened)));
    figures.push(...(await growth(engine, databases)));
  }
  figures.push(...(await startUp(opened)));
  console.log();
  report(figures);
} finally {
  await opened.remove();
}
