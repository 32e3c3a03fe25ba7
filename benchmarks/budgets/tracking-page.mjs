import { get } from 'node:http';
import { chromium } from 'playwright';
import { findBrowser } from '../../scripts/browser.mjs';
import { startResidentsSite, trackedPothole } from '../../scripts/residents-site.mjs';

/**
 * What a resident's browser loads for the tracking page, in bytes as the server sends them with gzip, until the page
 * is live. The browser says what it loads; each is then fetched once more to count it.
 */
export async function trackingPage() {
  const site = await startResidentsSite();
  try {
    const page = await trackedPothole(site);
    const loaded = await loadedBy(page);
    const answers = await Promise.all(loaded.map(asServed));
    const scripts = answers.filter(({ type }) => type.includes('javascript'));
    const rest = answers.filter((answer) => !scripts.includes(answer));
    return [
      { name: 'tracking-page-scripts-gzip-bytes', value: sum(scripts), limit: 110_000 },
      { name: 'tracking-page-html-css-and-data-gzip-bytes', value: sum(rest), limit: 40_000 },
    ];
  } finally {
    await site.stop();
  }
}

/** The addresses of everything that a browser fetches for `page`, apart from the stream of events, which ends with the page. */
async function loadedBy(page) {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  try {
    const view = await browser.newPage();
    const loaded = new Set();
    const isLive = new Promise((resolve) => {
      view.on('response', (response) => {
        if (response.url().endsWith('/events/stream')) resolve();
        else if (response.url().startsWith('http')) loaded.add(response.url());
      });
    });
    await view.goto(page);
    await isLive;
    return [...loaded];
  } finally {
    await browser.close();
  }
}

/** The media type of `url`, and how many bytes of body come when it is fetched with gzip. */
function asServed(url) {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip', accept: '*/*' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk) => (bytes += chunk.length));
      response.on('end', () => resolve({ url, type: response.headers['content-type'] ?? '', bytes }));
    }).on('error', reject);
  });
}

function sum(answers) {
  return answers.reduce((total, { bytes }) => total + bytes, 0);
}
