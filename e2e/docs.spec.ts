import { mkdirSync, readFileSync } from 'node:fs';
import { expect, test } from './council.js';

interface Contract {
  paths: Record<string, Record<string, { operationId?: string; summary?: string; tags?: string[] }>>;
}

const contract: Contract = JSON.parse(
  readFileSync(new URL('../openapi/openapi.json', import.meta.url), 'utf8'),
);
/** What the operations are called, by the part of the contract that they belong to. */
const parts: Record<string, string[]> = {};
for (const { operationId, summary = '', tags: [part = ''] = [] } of Object.values(contract.paths).flatMap(
  (methods) => Object.values(methods),
)) {
  if (operationId) (parts[part] ??= []).push(summary);
}

// A trace keeps the whole page at every step, and this one is megabytes long.
test.use({ trace: 'off' });

test('the contract can be read at /docs, every operation of it, and nothing is loaded from elsewhere', async ({
  page,
  council,
}) => {
  test.slow();
  const { origin } = new URL(council.service.url);
  const elsewhere: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin)
      elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));

  await page.setViewportSize({ width: 1280, height: 900 });
  const answer = await page.goto(`${origin}/docs`);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Service requests');
  mkdirSync('pictures', { recursive: true });
  await page.screenshot({ path: 'pictures/docs-1280.png' });

  // The menu names each operation, and leads there: tried for one of each part, since the page is slow to scroll.
  expect(Object.keys(parts).length).toBeGreaterThan(15);
  for (const [part, summaries] of Object.entries(parts)) {
    await page.getByRole('link', { name: part, exact: true }).first().click();
    for (const summary of summaries)
      await expect(page.getByRole('link', { name: summary }).first()).toBeVisible();
    const summary = summaries.at(-1) ?? '';
    await page.getByRole('link', { name: summary }).first().click();
    // As its name is read out: the link to it, and itself.
    const name = `link to ${summary} ${summary}`;
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  }
  await page.screenshot({ path: 'pictures/docs-operation-1280.png' });

  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto(`${origin}/docs`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.screenshot({ path: 'pictures/docs-375.png' });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'scrolls sideways').toBeLessThanOrEqual(0);

  expect(elsewhere).toEqual([]);
  expect(faults).toEqual([]);
});
