// `pnpm bench live`: many who follow, on one instance, and how soon they are told.
import { parseArgs } from 'node:util';
import { report } from '../verdict.mjs';
import { fanOut } from './fan-out.mjs';

const { values } = parseArgs({ options: { streams: { type: 'string', default: '9000' } } });
console.log(`Node ${process.version}`);
const figures = [...(await fanOut(Number(values.streams)))];
console.log();
report(figures);
