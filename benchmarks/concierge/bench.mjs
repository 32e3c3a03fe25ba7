// `pnpm bench concierge`: the tracking page, drawn on the server, beside a bare page of React Router.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { startResidentsSite, trackedPothole } from '../../scripts/residents-site.mjs';
import { shareOf } from '../share-of.mjs';
import { report } from '../verdict.mjs';

const ROUNDS = 21;
const PAGES = 60;
/** So many people ask at the same time. */
const AT_ONCE = 4;
const WARM_UP_PAGES = 300;
/**
 * A bare page calls nobody and has one element. The tracking page asks the service twice, at the same time, and draws a whole
 * page; service, app and whoever asks share the machine. On two busy processors it reached 0.06 to 0.09 of the bare one; half
 * as much means that something is done over and over for each page. A profile shows nothing such: of the processor time of a page
 * some 45% are the service's two answers; of the app's part a third is React drawing, a sixth fetching, an eighth React Router and
 * an eighth the writing out.
 */
const LEAST_SHARE_OF_BARE = 0.04;
const half = (values) => shareOf(values, 0.5);

const site = await startResidentsSite();
const bare = fork(fileURLToPath(new URL('bare.mjs', import.meta.url)), { stdio: 'inherit' });
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
try {
  const [{ url }] = await once(bare, 'message');
  const pages = { 'bare React Router': url, 'tracking page': await trackedPothole(site) };
  for (const page of Object.values(pages)) await ask(page, WARM_UP_PAGES);

  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const timed = {};
    // Who goes first gains nothing by it over all the rounds.
    const order = round % 2 === 0 ? Object.entries(pages) : Object.entries(pages).reverse();
    for (const [name, page] of order) timed[name] = await ask(page, PAGES);
    rounds.push(timed);
  }

  console.log(`Node ${process.version}, ${ROUNDS} rounds of ${PAGES} pages, ${AT_ONCE} at once; medians\n`);
  for (const name of Object.keys(pages)) {
    const of = (figure) => half(rounds.map((timed) => timed[name][figure]));
    console.log(
      `  ${name.padEnd(20)} ${of('perSecond').toFixed(0).padStart(6)} pages a second   p95 ${of('p95').toFixed(1)} ms   ${of('bytes')} bytes`,
    );
  }
  console.log('');
  const beside = (figure) =>
    half(rounds.map((timed) => timed['tracking page'][figure] / timed['bare React Router'][figure]));
  report([
    {
      name: 'concierge-tracking-pages-per-second-share-of-bare',
      value: Number(beside('perSecond').toFixed(3)),
      least: LEAST_SHARE_OF_BARE,
    },
    { name: 'concierge-tracking-p95-times-bare', value: Number(beside('p95').toFixed(2)) },
  ]);
} finally {
  agent.destroy();
  bare.disconnect();
  await site.stop();
}

/** Asks for `page` so many times; comes back with pages per second, the 95th percentile in milliseconds, and the bytes of one. */
async function ask(page, times) {
  const waits = [];
  let [left, bytes] = [times, 0];
  const startedAt = performance.now();
  const person = async () => {
    while (left > 0) {
      left -= 1;
      const askedAt = performance.now();
      bytes = await read(page);
      waits.push(performance.now() - askedAt);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, person));
  const perSecond = (times * 1000) / (performance.now() - startedAt);
  return { perSecond, p95: waits.sort((a, b) => a - b)[Math.ceil(waits.length * 0.95) - 1], bytes };
}

function read(page) {
  return new Promise((resolve, reject) => {
    get(page, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${page} answered ${response.statusCode}`));
      let bytes = 0;
      response.on('data', (chunk) => (bytes += chunk.length));
      response.on('end', () => resolve(bytes));
    }).on('error', reject);
  });
}
