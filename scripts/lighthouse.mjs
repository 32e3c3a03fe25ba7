// `pnpm lighthouse`: Google Lighthouse on the resident app's production build, on its simulated slow phone. Exits 1 below a bar.
import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findBrowser } from './browser.mjs';
import { startResidentsSite, trackedPothole } from './residents-site.mjs';

const BARS = { performance: 95, accessibility: 100, 'best-practices': 95 };
/** A machine that does other things at the same time spoils one run, seldom the middle one of three. */
const RUNS = 3;

const site = await startResidentsSite();
let browser;
try {
  const port = await freePort();
  browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [`--remote-debugging-port=${port}`, '--no-sandbox'],
  });
  const pages = {
    start: site.site,
    question: `${site.site}/report/pothole/q/place`,
    tracking: await trackedPothole(site),
  };
  for (const [name, address] of Object.entries(pages)) {
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await look(address, port));
    // Lighthouse's own measure of this machine; an idle laptop has over 1,500, and below 1,000 scores sink with it.
    console.log(`${name} machine ${middle(runs.map(({ environment }) => environment.benchmarkIndex))} -`);
    for (const [category, bar] of Object.entries(BARS)) tell(name, category, bar, runs);
    const usable = middle(runs.map(({ audits }) => audits.interactive.numericValue));
    console.log(`${name} usable-after-ms ${Math.round(usable)} -`);
  }
} finally {
  await browser?.close();
  await site.stop();
}

/** What Lighthouse says of a page that is loaded as if for the first time. */
async function look(address, port) {
  const { lhr } = await lighthouse(address, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: Object.keys(BARS),
  });
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  return lhr;
}

/** Prints the middle score, and below the bar what was found wanting; such a one makes the command fail. */
function tell(name, category, bar, runs) {
  const score = middle(runs.map(({ categories }) => Math.round(categories[category].score * 100)));
  const isBelow = score < bar;
  console.log(`${name} ${category} ${score} ${bar} ${isBelow ? 'FAIL' : 'ok'}`);
  if (!isBelow) return;
  process.exitCode = 1;
  const [{ categories, audits }] = runs;
  for (const { id, weight } of categories[category].auditRefs) {
    const { score: audited, title, displayValue } = audits[id];
    if (weight > 0 && audited !== null && audited < 1)
      console.log(`  ${title}${displayValue ? `: ${displayValue}` : ''}`);
  }
}

function middle(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
