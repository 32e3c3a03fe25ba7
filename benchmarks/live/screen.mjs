// A status is posted; how long until the screen of a resident who has the page open shows it. A real browser, the resident app between.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { CouncilKit } from '@councilkit/client';
import { chromium } from 'playwright';
import { findBrowser } from '../../scripts/browser.mjs';
import { API_KEY, start, startService } from '../processes.mjs';
import { shareOf } from '../share-of.mjs';
import { reportTo } from './bench-request.mjs';

const TIMES = 60;
const WARM_UP = 5;
const MOST_P95_MS = 250;
const FLAGS = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

export async function untilScreenChanges() {
  const folder = mkdtempSync(join(tmpdir(), 'councilkit-bench-'));
  const service = await startService();
  const site = await start('apps/concierge/server/main.ts', {
    COUNCILKIT_SERVICE_URL: `${service.url}/v1`,
    COUNCILKIT_DATA: folder,
  });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...FLAGS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const council = new CouncilKit({ baseUrl: `${service.url}/v1`, auth: { apiKey: API_KEY } });
    const id = await reportTo(council);
    const page = await browser.newPage();
    await page.goto(`${site.url}/requests/${id}`);
    const times = [];
    for (let line = 0; line < WARM_UP + TIMES; line++) {
      const words = `Line ${line} of the crew.`;
      const shown = page.evaluate(
        (wanted) =>
          new Promise((resolve) => {
            const { document, MutationObserver, requestAnimationFrame } = globalThis;
            const watching = new MutationObserver(() => {
              if (!document.body.innerText.includes(wanted)) return;
              watching.disconnect();
              // Once it is painted.
              requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
            });
            watching.observe(document.body, { subtree: true, childList: true, characterData: true });
          }),
        words,
      );
      const posted = performance.timeOrigin + performance.now();
      await council.events.append(id, { publicText: words });
      times.push((await shown) - posted);
    }
    const counted = times.slice(WARM_UP);
    return [
      { name: 'live-posted-to-screen-p50-ms', value: Math.round(shareOf(counted, 0.5)) },
      {
        name: 'live-posted-to-screen-p95-ms',
        value: Math.round(shareOf(counted, 0.95)),
        limit: MOST_P95_MS,
      },
    ];
  } finally {
    await browser.close();
    await site.stop();
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
