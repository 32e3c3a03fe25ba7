// `pnpm bench live`: many who follow on one instance, how soon they are told, and what leaves in a second.
import { parseArgs } from 'node:util';
import { report } from '../verdict.mjs';
import { deliveries } from './deliveries.mjs';
import { fanOut } from './fan-out.mjs';
import { untilScreenChanges } from './screen.mjs';

const { values } = parseArgs({ options: { streams: { type: 'string', default: '9000' } } });
console.log(`Node ${process.version}`);
const figures = [
  ...(await fanOut(Number(values.streams))),
  ...(await untilScreenChanges()),
  ...(await deliveries()),
];
console.log();
report(figures);
