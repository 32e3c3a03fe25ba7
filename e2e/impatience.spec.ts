import { expect, test } from './council.js';
import { begin, expectHeading, goOn } from './report-journey.js';

// A cheap phone on a slow line: the page is there long before its scripts.
test.use({ viewport: { width: 375, height: 700 } });

test.beforeEach(async ({ page, council }) => {
  await page.goto(`${council.site}/report/pothole`);
  await begin(page);
});

test('what a resident ticks before the scripts arrive stays ticked', async ({ page }) => {
  await page.getByLabel('Describe the place').fill('Outside 14 Mill Lane');
  await goOn(page);
  await expectHeading(page, 'Where in the road is it?');

  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\.js(\?|$)/, async (route) => {
    await held;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await page.getByLabel('Where cars drive').check();
  release();
  await page.waitForLoadState('networkidle');
  await expect(page.getByLabel('Where cars drive')).toBeChecked();

  await goOn(page);
  await expectHeading(page, 'How big is the pothole?');
});

test('a button pressed again and again goes on once', async ({ page }) => {
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  await page.getByLabel('Describe the place').fill('Outside 14 Mill Lane');
  await page
    .getByRole('button', { name: 'Continue' })
    .evaluate((button) => [1, 2, 3, 4].forEach(() => button instanceof HTMLElement && button.click()));
  await expectHeading(page, 'Where in the road is it?');
  expect(failed).toEqual([]);
});
