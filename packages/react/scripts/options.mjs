// Writes OPTIONS.md: for every option of every macro, the prop that says it. With --check it writes nothing, and fails
// when the file is out of step.
import { readFileSync, writeFileSync } from 'node:fs';
import { load } from './load.mjs';

const file = new URL('../OPTIONS.md', import.meta.url);
const table = await load('/test/options-table.ts', ({ optionsTable }) => optionsTable());

if (!process.argv.includes('--check')) {
  writeFileSync(file, table);
} else if (readFileSync(file, 'utf8') !== table) {
  process.stderr.write(
    'OPTIONS.md is out of step with the adapters. Run pnpm run options and commit what changes.\n',
  );
  process.exitCode = 1;
}
