// Prints what changes with another version of GOV.UK Frontend, component by component, as Markdown:
//   node scripts/upgrade-report.mjs 6.7.0
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fetchInto } from './fetch-govuk.mjs';
import { load } from './load.mjs';

const [version] = process.argv.slice(2);
let report = '';
const folder = mkdtempSync(join(tmpdir(), 'govuk-frontend-'));
try {
  if (!version) throw new Error('Say which version of govuk-frontend to compare with, such as 6.7.0.');
  fetchInto(folder, version);
  const installed = dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'));
  report = await load('/test/upgrade-report.ts', ({ reportOnFolders }) =>
    reportOnFolders(installed, join(folder, 'package')),
  );
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
process.stdout.write(report);
