import { type CouncilKit } from '@councilkit/client';
import { type Page } from '@playwright/test';
import { expect, test } from './council.js';
import { deferred } from './deferred.js';

/** From the supplier's call to the resident's screen, in milliseconds: the promise of the product. */
const PROMISED_MS = 250;

function newPothole(supplier: CouncilKit) {
  return supplier.requests.create({
    serviceCode: 'pothole',
    description: 'Hole by the bus stop',
    answers: { place: 'carriageway', size: 'plate' },
    location: { addressText: 'Bus stop, Station Road' },
  });
}

/** Opens the page of a request and waits until it listens. */
async function openLivePage(page: Page, site: string, reference: string): Promise<void> {
  const listening = page.waitForResponse(
    (response) => response.url().endsWith('/events/stream') && response.ok(),
  );
  await page.goto(`${site}/requests/${reference}`);
  await listening;
}

/** Where each thing that can be pressed stands, from the top. */
function standing(page: Page): Promise<string[]> {
  return page
    .getByRole('main')
    .locator('a:not(.ck-tracker__reload), button')
    .evaluateAll((all) =>
      all.map((one) => `${one.textContent}: ${one.getBoundingClientRect().top + scrollY}`),
    );
}

/** The texts of the timeline, oldest first. */
function told(page: Page, texts: readonly string[]): Promise<string[]> {
  return page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('time') })
    .allTextContents()
    .then((items) => items.flatMap((item) => texts.filter((text) => item.includes(text))));
}

test('the open page shows a new status at once, without a reload', async ({ page, council }) => {
  const { reference } = await newPothole(council.supplier);
  await openLivePage(page, council.site, reference);
  await page.evaluate(() => Object.assign(window, { isStillThisPage: true }));

  const statuses = ['acknowledged', 'investigating', 'planned', 'actionScheduled', 'inProgress'] as const;
  const delays: number[] = [];
  for (const [index, status] of statuses.entries()) {
    const text = `News number ${index + 1}`;
    const shown = page.evaluate(
      (wanted) =>
        new Promise<number>((resolve) => {
          const isShown = () => document.body.textContent?.includes(wanted) && resolve(Date.now());
          new MutationObserver(isShown).observe(document.body, {
            childList: true,
            subtree: true,
            characterData: true,
          });
          isShown();
        }),
      text,
    );
    const sentAt = Date.now();
    await council.supplier.events.append(reference, { status, publicText: text });
    delays.push((await shown) - sentAt);
  }

  const median = [...delays].sort((one, other) => one - other)[2] ?? Infinity;
  test
    .info()
    .annotations.push({ type: 'status posted to screen changed, ms', description: delays.join(', ') });
  expect(median, `each took, in ms: ${delays.join(', ')}`).toBeLessThanOrEqual(PROMISED_MS);
  await expect(page.locator('[aria-current="step"]')).toContainText('Under way');
  expect(await page.evaluate(() => 'isStillThisPage' in window)).toBe(true);
});

test('what happened while the connection was down appears once, in order', async ({ page, council }) => {
  const { reference } = await newPothole(council.supplier);
  await openLivePage(page, council.site, reference);
  const texts = ['Before the drop', 'First while away', 'Second while away', 'After it came back'];
  const say = (text: string | undefined) =>
    council.supplier.events.append(reference, { publicText: text ?? '' });

  await say(texts[0]);
  await expect(page.getByText('Before the drop').first()).toBeVisible();

  await council.dropConnections();
  await say(texts[1]);
  await say(texts[2]);
  await council.restoreConnections();
  await expect(page.getByText('Second while away').first()).toBeVisible({ timeout: 20_000 });

  await say(texts[3]);
  await expect(page.getByText('After it came back').first()).toBeVisible();
  expect((await told(page, texts)).reverse()).toEqual(texts);
});

test('the page says when it has lost the connection, and when it is back', async ({ page, council }) => {
  const { reference } = await newPothole(council.supplier);
  await openLivePage(page, council.site, reference);
  await expect(page.getByText(/by itself/).first()).toBeVisible();
  const before = await standing(page);

  await council.dropConnections();
  await expect(page.getByText(/not live/i).first()).toBeVisible({ timeout: 20_000 });
  expect(await standing(page)).toEqual(before);
  await council.restoreConnections();
  await expect(page.getByText(/not live/i)).toHaveCount(0, { timeout: 20_000 });
});

test('a service that is killed and started again loses nothing, and the page catches up', async ({
  page,
  council,
}) => {
  const { reference } = await newPothole(council.supplier);
  await openLivePage(page, council.site, reference);

  await council.service.kill();
  await council.restartService();
  await council.supplier.events.append(reference, {
    status: 'investigating',
    publicText: 'An inspector is on the way',
  });
  await expect(page.getByText('An inspector is on the way').first()).toBeVisible({ timeout: 20_000 });
});

for (const width of [375, 1280]) {
  test(`nothing moves under a finger when a page ${width} pixels wide comes alive`, async ({
    page,
    council,
  }) => {
    await page.setViewportSize({ width, height: 720 });
    const { reference } = await newPothole(council.supplier);
    for (const language of ['en', 'cy', 'ur']) {
      const script = deferred();
      await page.route('**/assets/live-part*.js', async (route) => {
        await script.promise;
        await route.continue();
      });
      await page.goto(`${council.site}/requests/${reference}?lang=${language}`, { waitUntil: 'commit' });
      await expect(page.getByRole('contentinfo')).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      await expect(page.locator('.ck-tracker__live')).toHaveCount(0);
      const before = await standing(page);
      expect(before.length).toBeGreaterThan(3);
      await page.locator(`[href="/requests/${reference}/follow"]`).hover();
      await page.mouse.down();
      script.resolve();
      await expect(page.locator('.ck-tracker__live')).toBeVisible();
      expect(await standing(page)).toEqual(before);
      await page.mouse.up();
      await page.waitForURL(/\/follow$/);
      await page.unrouteAll({ behavior: 'wait' });
    }
  });
}
