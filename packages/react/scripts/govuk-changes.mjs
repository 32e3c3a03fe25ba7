// Writes govuk-changes.json, which the catalogue shows: what each release of GOV.UK Frontend changed of each component, from
// one version to the next. Run it after an upgrade with the version before and the new one; what is written already stays:
//   node scripts/govuk-changes.mjs 6.6.0 6.7.0
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { fetchInto } from './fetch-govuk.mjs';
import { load } from './load.mjs';

const target = fileURLToPath(new URL('../govuk-changes.json', import.meta.url));
const versions = process.argv.slice(2);
if (versions.length < 2) throw new Error('Say two versions of govuk-frontend or more, the oldest first.');

const folder = mkdtempSync(join(tmpdir(), 'govuk-frontend-'));
try {
  const folders = versions.map((version) => {
    const place = join(folder, version);
    mkdirSync(place);
    fetchInto(place, version);
    return join(place, 'package');
  });
  const written = existsSync(target) ? JSON.parse(readFileSync(target, 'utf8')) : [];
  const found = await load('/test/upgrade-report.ts', ({ changesOfFolders }) => changesOfFolders(folders));
  const kept = written.filter(({ version }) => !found.some((release) => release.version === version));
  const newestFirst = [...found, ...kept].sort((one, other) =>
    other.version.localeCompare(one.version, 'en', { numeric: true }),
  );
  writeFileSync(target, await format(JSON.stringify(newestFirst), { parser: 'json' }));
} finally {
  rmSync(folder, { recursive: true });
}
