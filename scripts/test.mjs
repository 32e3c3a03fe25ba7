// `npm test`: everything the project knows about itself, in real databases, real HTTP and a real browser.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { install, ROOT, stop, toolEnvironment } from './install.mjs';

const RESULTS = join(ROOT, 'test-results');
const UNITS = join(RESULTS, 'vitest.json');
const JOURNEYS = join(RESULTS, 'playwright.json');

install();
const browser = findBrowser();
build();

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const environment = toolEnvironment({ COUNCILKIT_CHROMIUM: browser });

console.log('\nUnits, boundaries and stories (Vitest)\n');
const units = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNITS}`]);
console.log('\nJourneys in a browser (Playwright)\n');
const journeys = run('playwright', ['test']);

const { passed, failed, skipped } = sum(readUnits(), readJourneys());
if (skipped > 0) console.error(`\n${skipped} tests were skipped; a test that cannot run is a failure here.`);
console.log(`\n${passed} passed, ${failed + skipped} failed`);
process.exit(units === 0 && journeys === 0 && failed + skipped === 0 && passed > 0 ? 0 : 1);

function run(command, args) {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: environment }).status ?? 1;
}

function readUnits() {
  const report = readReport(UNITS, 'Vitest');
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function readJourneys() {
  const { stats } = readReport(JOURNEYS, 'Playwright');
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

function readReport(file, runner) {
  if (!existsSync(file))
    stop(`${runner} left no report: it did not get as far as running a test. Its reason is above.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

function sum(...counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const count of counts) for (const kind of Object.keys(total)) total[kind] += count[kind];
  return total;
}
