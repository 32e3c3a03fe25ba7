import { expect, test } from './council.js';
import { look } from './look.js';
import { expectHeading, goOn } from './report-journey.js';

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('what is somebody else’s job is found, with whose it is and how to reach them', async ({
      page,
      council,
    }) => {
      await page.goto(council.site);
      await page.getByLabel('What is the problem?').fill('motorway hard shoulder');
      await page.getByRole('button', { name: 'Find a service' }).click();
      await expect(page.getByText('Looked after by: National Highways')).toBeVisible();
      await page.getByRole('link', { name: 'Motorway or major A road' }).click();
      await expectHeading(page, 'Motorway or major A road');
      await expect(page.getByRole('heading', { name: 'National Highways looks after this' })).toBeVisible();
      await expect(page.getByRole('link', { name: 'Go to the website: National Highways' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Start now' })).toHaveCount(0);
      if (javaScriptEnabled) await look(page, 'report-elsewhere');
    });

    test('a resident starts with the place, and is not asked for it again', async ({ page, council }) => {
      await page.goto(council.site);
      await page.getByRole('link', { name: /^Or start with the place/ }).click();
      await page.getByLabel('Postcode or street name').fill('ZZ99 1AA');
      await page.getByRole('button', { name: 'Find address' }).click();
      const address = '10 Mill Lane, Exampleton (demonstration)';
      await page.getByLabel('Choose the nearest address').selectOption({ label: address });
      if (javaScriptEnabled) await look(page, 'place');
      await goOn(page);
      await expect(page.getByText(`What you can report at ${address}.`)).toBeVisible();
      expect(page.url()).not.toContain('Mill');
      await page.getByLabel('What is the problem?').fill('lamp post out');
      await page.getByRole('button', { name: 'Find a service' }).click();
      // A search does not forget the place.
      await expect(page.getByText(`What you can report at ${address}.`)).toBeVisible();
      await page.getByRole('link', { name: 'Street light', exact: true }).click();
      await page.getByRole('button', { name: 'Start now' }).click();
      await expectHeading(page, 'Where is it?');
      await expect(page.getByLabel('Choose the nearest address')).toHaveValue(/^\d+$/);
    });

    test('no place at all is asked for again', async ({ page, council }) => {
      await page.goto(`${council.site}/place`);
      await goOn(page);
      await expect(page.getByRole('alert')).toContainText('Enter a postcode or street');
      await expect(page).toHaveTitle(/^Error: /);
    });
  });
}
