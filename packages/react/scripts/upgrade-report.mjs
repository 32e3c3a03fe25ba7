// Prints what changes with another version of GOV.UK Frontend, component by component, as Markdown:
//   node scripts/upgrade-report.mjs 6.7.0
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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

/** The package as npm serves it, unpacked. */
function fetchInto(destination, wanted) {
  const pack = ['pack', `govuk-frontend@${wanted}`, '--pack-destination', destination];
  try {
    execFileSync('npm', pack, { stdio: 'pipe' });
  } catch (error) {
    const told = String(error.stderr ?? error.message);
    const code = /npm error code (\S+)/.exec(told)?.[1] ?? told;
    const isUnknown = ['ETARGET', 'E404'].includes(code);
    const reason = isUnknown
      ? `There is no govuk-frontend ${wanted}.`
      : `npm could not fetch govuk-frontend ${wanted}: ${code}`;
    throw new Error(reason, { cause: error });
  }
  const [archive] = readdirSync(destination);
  execFileSync('tar', ['-xzf', join(destination, archive), '-C', destination]);
}
