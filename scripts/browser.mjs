// Finds a Chromium that really starts, or brings one. Each way that failed is told with its reason.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createRequire } from 'node:module';
import { NODE, ROOT, stop, toolEnvironment } from './install.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
/** The newest @sparticuz/chromium that was tried; used only where nothing else works. */
const SPARTICUZ = '@sparticuz/chromium@153.0.0';

/** The path of a Chromium that starts. Ends the command, with every reason, when there is none to be had. */
export function findBrowser() {
  const reasons = [];
  const ways = [
    ['COUNCILKIT_CHROMIUM', () => process.env.COUNCILKIT_CHROMIUM],
    ['an installed Chromium', installed],
    ["Debian's package chromium", fromDebian],
    ["Playwright's own download", fromPlaywright],
    [`the npm package ${SPARTICUZ}`, fromSparticuz],
  ];
  for (const [way, find] of ways) {
    const path = find(reasons);
    if (!path) continue;
    const fault = whyItDoesNotStart(path);
    if (!fault) {
      console.log(`Browser: ${path} (${way})`);
      return path;
    }
    reasons.push(`${way}: ${path} does not start: ${fault}`);
  }
  return stop(
    `No Chromium could be found or brought, and the browser tests are not skipped:\n  ${reasons.join('\n  ')}\n` +
      'Install Chromium or Chrome, or set COUNCILKIT_CHROMIUM to its path, then run this again.',
  );
}

function installed(reasons) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC].find(
    (path) => existsSync(path),
  );
  if (!found) reasons.push(`an installed Chromium: none of ${NAMES.join(', ')} is on the PATH`);
  return found;
}

function fromDebian(reasons) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    reasons.push("Debian's package: only for root on Debian or Ubuntu");
    return undefined;
  }
  console.log("Installing Debian's package chromium (once) ...");
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update'],
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ]) {
    const run = spawnSync('apt-get', ['-qq', ...args], { encoding: 'utf8', env: environment });
    if (run.status !== 0) {
      reasons.push(`Debian's package: apt-get ${args[0]} failed: ${lastLine(run)}`);
      return undefined;
    }
  }
  return installed([]);
}

function fromPlaywright(reasons) {
  console.log("Fetching Playwright's Chromium (once) ...");
  const run = spawnSync('playwright', ['install', 'chromium-headless-shell'], {
    encoding: 'utf8',
    env: toolEnvironment(),
  });
  if (run.status !== 0) {
    reasons.push(`Playwright's own download: ${lastLine(run)}`);
    return undefined;
  }
  return askNode(
    "const { chromium } = require('@playwright/test'); console.log(chromium.executablePath())",
    ROOT,
  );
}

function fromSparticuz(reasons) {
  console.log(`Installing ${SPARTICUZ} (once) ...`);
  const folder = join(ROOT, 'node_modules', '.cache', 'councilkit-browser');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const run = spawnSync('npm', ['install', '--no-audit', '--no-fund', SPARTICUZ], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (run.status !== 0) {
    reasons.push(`${SPARTICUZ}: npm install failed: ${lastLine(run)}`);
    return undefined;
  }
  // Told that it runs on Lambda, it unpacks the system libraries it needs beside itself.
  const script =
    "import('@sparticuz/chromium').then(async ({ default: c }) => console.log(await c.executablePath()))";
  return askNode(script, folder, { AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' });
}

/** Resolves to nothing when the browser opens a page, else to why not. */
function whyItDoesNotStart(path) {
  const require = createRequire(join(ROOT, 'package.json'));
  const script = `
    const { chromium } = require(${JSON.stringify(require.resolve('@playwright/test'))});
    chromium.launch({ executablePath: ${JSON.stringify(path)}, args: ['--no-sandbox'] })
      .then(async (browser) => { await browser.newPage(); await browser.close(); })
      .catch((error) => { console.error(error.message); process.exit(1); });`;
  const run = spawnSync(NODE, ['-e', script], { encoding: 'utf8', timeout: 60_000 });
  return run.status === 0
    ? undefined
    : run.stderr.trim().split('\n').slice(0, 3).join(' ') || 'it took over a minute';
}

function askNode(script, cwd, environment = {}) {
  const run = spawnSync(NODE, ['-e', script], { cwd, encoding: 'utf8', env: toolEnvironment(environment) });
  return run.stdout.trim().split('\n').at(-1) || undefined;
}

/** The last thing a command said, or why it could not even start. */
function lastLine({ error, stderr, stdout }) {
  return error?.message ?? (stderr || stdout).trim().split('\n').at(-1) ?? 'no reason given';
}
