import { expect, test } from './council.js';

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a resident reads the pages in Welsh, and they stay in Welsh', async ({ page, council }) => {
      await page.goto(council.site);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await page
        .getByRole('navigation', { name: 'Language' })
        .getByRole('link', { name: /Cymraeg/ })
        .click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Rhoi gwybod am broblem neu ddilyn adroddiad',
      );
      // The council's own catalogue comes in Welsh too.
      await page.getByRole('link', { name: 'Ffyrdd a phalmentydd', exact: true }).click();
      await expect(page.getByRole('link', { name: 'Twll yn y ffordd' })).toBeVisible();
      // That is of another group.
      await expect(page.getByRole('link', { name: 'Golau stryd' })).toHaveCount(0);
      await expect(page).toHaveTitle(/Rhoi gwybod ac olrhain$/);
      await page
        .getByRole('navigation', { name: 'Iaith' })
        .getByRole('link', { name: /English/ })
        .click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    });

    test('a search in Welsh words finds the service', async ({ page, council }) => {
      await page.goto(`${council.site}/?lang=cy`);
      await page.getByLabel('Beth yw’r broblem?').fill('tipio anghyfreithlon');
      await page.getByRole('button', { name: 'Dod o hyd i wasanaeth' }).click();
      await expect(page.getByRole('link', { name: 'Sbwriel wedi’i ddympio' })).toBeVisible();
    });
  });
}

test('a page that is not there says so in the language that was chosen', async ({ page, council }) => {
  await page.goto(`${council.site}/?lang=cy`);
  await page.goto(`${council.site}/no-such-page`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await expect(page).toHaveTitle(/^Heb ddod o hyd i’r dudalen/);
});
