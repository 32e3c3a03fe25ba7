// Prints how much of GOV.UK Frontend's own markup these components render.
import { load } from './load.mjs';

const report = await load('/test/fixtures-report.ts', ({ fixturesReport }) => fixturesReport());
process.stdout.write(`${report}\n`);
