import { type Page } from '@playwright/test';
import { expect, test } from './council.js';
import { deferred } from './deferred.js';
import { reported } from './reporter-sign-in.js';

/** Where each thing that can be pressed or filled in stands, from the top of the page. */
function standing(page: Page): Promise<string[]> {
  return page
    .locator('a, button, input, select, textarea, summary')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility({ visibilityProperty: false }))
        .map(
          (one) =>
            `${one.id || one.textContent.trim()}: ${Math.round(one.getBoundingClientRect().top + scrollY)}`,
        ),
    );
}

for (const width of [375, 1280]) {
  test(`nothing moves under a finger when the scripts of a page ${width} pixels wide come late`, async ({
    page,
    council,
  }) => {
    await page.setViewportSize({ width, height: 720 });
    const { reference } = await reported(council);
    const paths = [
      '/',
      '/services?q=pothole',
      '/place',
      '/report/pothole/where',
      '/report/pothole/q/place',
      '/report/pothole/description',
      '/report/pothole/photos',
      '/report/pothole/contact',
      '/report/pothole/check',
      '/requests',
      `/requests/${reference}/follow`,
      '/mine',
      '/area-news/place',
      '/performance',
    ];
    for (const path of paths) {
      const scripts = deferred();
      await page.route('**/assets/*.js', async (route) => {
        await scripts.promise;
        await route.continue();
      });
      await page.goto(`${council.site}${path}`, { waitUntil: 'commit' });
      await expect(page.getByRole('contentinfo')).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      const before = await standing(page);
      scripts.resolve();
      // React marks what it has taken over.
      await page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith('__react')));
      await page.waitForLoadState('load');
      expect(await standing(page), path).toEqual(before);
      await page.unrouteAll({ behavior: 'wait' });
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no room is kept for what never comes', async ({ page, council }) => {
    const { reference } = await reported(council);
    await page.goto(`${council.site}/requests/${reference}`);
    await expect(page.locator('.ck-tracker__connection')).toHaveCSS('display', 'none');
    await page.goto(`${council.site}/report/pothole/where`);
    await expect(page.getByRole('button')).toHaveText(['Find address', 'Continue']);
    await expect(page.locator('.ck-location__waits')).toHaveCount(2);
    for (const room of await page.locator('.ck-location__waits').all()) {
      await expect(room).toHaveCSS('display', 'none');
    }
    await page.goto(`${council.site}/report/pothole/photos`);
    await expect(page.getByRole('button', { name: 'Add photos' })).toBeVisible();
    await expect(page.getByLabel('What does the photo show?')).toBeVisible();
  });
});
