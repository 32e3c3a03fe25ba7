import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Page } from '@playwright/test';
import { expect, test } from './council.js';
import { API_KEY } from './open-council.js';
import { expectHeading, goOn } from './report-journey.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Payloads recorded from real cities, where whoever runs this has them. */
const RECORDED = join(ROOT, '..', 'shared', 'vectors', 'open311');

function importOpen311(service: string, ...files: string[]) {
  return spawnSync(
    process.execPath,
    ['packages/open311/dist/import.js', ...files, '--service', `${service}/v1`],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, COUNCILKIT_API_KEY: API_KEY },
    },
  );
}

/** Goes on, and waits until the next page is there: its address, since notices follow each other under the same heading. */
async function leavePage(page: Page): Promise<void> {
  const address = page.url();
  await goOn(page);
  await expect(page).not.toHaveURL(address);
  // The address changes a moment before the page does; what is looked at next is of the new one.
  await page.reload();
}

async function fileOf(name: string, text: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'councilkit-import-')), name);
  await writeFile(file, text);
  return file;
}

test('a small catalogue and its requests can be imported, browsed, reported and followed', async ({
  page,
  council,
}) => {
  const services = await fileOf(
    'services.xml',
    `<?xml version="1.0" encoding="utf-8"?>
<services>
  <service>
    <service_code>007</service_code><service_name>Sandbags</service_name>
    <description>Ask for sandbags when a flood warning is in force.</description>
    <metadata>false</metadata><type>realtime</type><keywords>flood, water</keywords><group>Flood help</group>
  </service>
</services>`,
  );
  const requests = await fileOf(
    'requests.json',
    JSON.stringify([
      {
        service_request_id: 'F-1',
        status: 'closed',
        status_notes: 'Forty sandbags were left at the gate.',
        service_name: 'Sandbags',
        service_code: '007',
        requested_datetime: '2026-02-02T08:00:00+00:00',
        updated_datetime: '2026-02-03T10:00:00+00:00',
        address: 'Weir Cottages',
      },
    ]),
  );
  const run = importOpen311(council.service.url, services, requests);
  expect(run.stderr + run.stdout).toContain('1');
  expect(run.status).toBe(0);

  await page.goto(`${council.site}/services?q=sandbags`);
  await page.getByRole('link', { name: 'Sandbags' }).click();
  await page.getByRole('button', { name: 'Start now' }).click();
  await expectHeading(page, 'Where is it?');

  const [imported] = await council.supplier.requests.list({ serviceCode: '007' }).all({ limit: 1 });
  await page.goto(`${council.site}/requests/${imported?.reference}`);
  await expect(page.getByText('Forty sandbags were left at the gate.').first()).toBeVisible();
  await expect(page.getByText('Weir Cottages').first()).toBeVisible();
});

test('a malformed file is refused with the line and the reason, and nothing is half loaded', async ({
  council,
}) => {
  const before = (await council.supplier.services.list().all()).length;
  const file = await fileOf(
    'broken.xml',
    '<services>\n  <service><service_code>1</service_code>\n</services>',
  );
  const run = importOpen311(council.service.url, file);
  expect(run.status).toBe(1);
  expect(run.stderr).toMatch(/broken\.xml:3/);
  expect((await council.supplier.services.list().all()).length).toBe(before);
});

test('recorded catalogues and requests of real cities', async ({ page, council }) => {
  if (!existsSync(RECORDED)) {
    // The recordings are not ours to publish. What they show is also tested, on payloads of our own, in packages/open311.
    console.log(
      `The recorded payloads are not at ${RECORDED}; this run proves the import on payloads of our own alone.`,
    );
    return;
  }
  const city = (folder: string, ...files: string[]) => files.map((file) => join(RECORDED, folder, file));
  const before = (await council.supplier.services.list().all()).length;
  const washington = importOpen311(
    council.service.url,
    ...city('washington-dc', 'services.xml', 'service-S0301.xml'),
  );
  expect(washington.status, washington.stderr).toBe(0);
  expect((await council.supplier.services.list().all()).length - before).toBe(86);

  await page.goto(`${council.site}/report/S0301`);
  await page.getByRole('button', { name: 'Start now' }).click();
  await expectHeading(page, 'Where is it?');
  await page.getByLabel('Describe the place').fill('1350 Pennsylvania Avenue NW');
  await leavePage(page);
  // However many questions there are besides the one that needs an answer.
  for (let pages = 0; pages < 20; pages += 1) {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    if (heading === 'Check your answers before sending') break;
    const street = page.getByLabel('Street', { exact: true });
    if (await street.isVisible()) await street.check();
    await leavePage(page);
  }
  await page.getByRole('button', { name: 'Send report' }).click();
  await page
    .getByRole('link', { name: 'Follow your report' })
    .or(page.getByRole('button', { name: 'Follow your report' }))
    .click();
  await expect(page.getByText('1350 Pennsylvania Avenue NW').first()).toBeVisible();

  for (const [folder, list] of [
    ['san-francisco', 'services.xml'],
    ['chicago', 'service_list.json'],
  ] as const) {
    const requests = folder === 'chicago' ? 'service_requests.json' : 'service_requests.xml';
    const run = importOpen311(council.service.url, ...city(folder, list, requests));
    expect(run.status, run.stderr).toBe(0);
  }
  const all = await council.supplier.requests.list({}).all({ limit: 200 });
  for (const place of ['8TH AVE and JUDAH ST', '1540 W 17TH ST, CHICAGO, IL, 60608']) {
    const found = all.find(({ location }) => location?.addressText?.includes(place));
    await page.goto(`${council.site}/requests/${found?.reference}`);
    await expect(page.getByText(place).first()).toBeVisible();
    await expect(page.locator('time').first()).toBeVisible();
  }
});
