import { type Page } from '@playwright/test';
import { expect, test } from './council.js';
import { look } from './look.js';
import { expectHeading, goOn } from './report-journey.js';

/** Gives a place by its street, from the page of recent reports. */
async function chooseWeirStreet(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/requests`);
  await page.getByRole('link', { name: 'Be told of new reports near you' }).click();
  await expectHeading(page, 'Where is it?');
  await page.getByLabel('Postcode or street name').fill('weir street');
  await page.getByRole('button', { name: 'Find address' }).click();
  await page.getByLabel('Choose the nearest address').selectOption({ index: 1 });
  await goOn(page);
  await expectHeading(page, 'Be told of reports near a place');
}

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a resident is told of what is reported near their street', async ({ page, council }) => {
      const { site, supplier } = council;
      await chooseWeirStreet(page, site);
      await expect(page.getByText(/Around \d+ Weir Street/)).toBeVisible();
      await expect(page.getByLabel('Within 500 metres')).toBeChecked();
      await page.getByLabel('Within 1 kilometre').check();
      await page.getByLabel('As it happens').check();
      await page.getByRole('button', { name: 'Tell me', exact: true }).click();
      await expect(page.getByRole('alert')).toContainText('Select how we should tell you');
      // What was chosen stays chosen.
      await expect(page.getByLabel('Within 1 kilometre')).toBeChecked();
      await expect(page.getByLabel('Something new is reported')).toBeChecked();
      await page.getByLabel('Email', { exact: true }).check();
      const email = `neighbour-${String(javaScriptEnabled)}@example.org`;
      await page.getByLabel('Email address').fill(email);
      await page.getByRole('button', { name: 'Tell me', exact: true }).click();
      await expectHeading(page, 'One more step');

      await page.goto(`${site}${await council.newestLink('/subscriptions/')}`);
      await expect(page.getByText('Everything within 1000 metres of a place')).toBeVisible();
      await page.getByRole('button', { name: 'Yes, tell me' }).click();
      await expect(page.getByText('Thank you. We will tell you when there is news.')).toBeVisible();
      await expect(page.getByLabel('Something new is reported')).toBeChecked();
      await expect(page.getByLabel('Work moves on')).not.toBeChecked();

      const [near] = (await supplier.addresses.find({ q: 'weir street' })).data;
      const { reference } = await supplier.requests.create({
        serviceCode: 'pothole',
        answers: { place: 'carriageway', size: 'plate' },
        location: { addressText: 'Weir Street', ...(near?.point ? { point: near.point } : {}) },
      });
      await expect(async () => {
        expect(await (await fetch(council.outbox)).text()).toContain(reference);
      }).toPass({ timeout: 15_000 });
      await page.getByRole('button', { name: 'Stop telling me' }).click();
      await expectHeading(page, 'You will hear no more');
    });

    test('a place that is only described is asked for once more', async ({ page, council }) => {
      await page.goto(`${council.site}/area-news`);
      await expectHeading(page, 'Where is it?');
      await page.getByLabel('Describe the place').fill('By the bridge');
      await goOn(page);
      await expect(page.getByRole('alert')).toContainText('Search for a postcode or street');
      await expect(page).toHaveTitle(/^Error: /);
    });
  });
}

test('the place of news is not taken for the place of a report', async ({ page, council }) => {
  await chooseWeirStreet(page, council.site);
  await page.goto(`${council.site}/report/pothole/where`);
  await expect(page.getByLabel('Postcode or street name')).toHaveValue('');
});

test('a ward can be followed, and only one kind of report', async ({ page, council }) => {
  await chooseWeirStreet(page, council.site);
  const ward = page.getByRole('radio', { name: /\(ward\)/ });
  await ward.check();
  const [group] = (await council.supplier.services.list().all()).map((service) => service.group);
  await page.getByLabel('Which kind of report?').selectOption(group ?? '');
  await page.getByLabel('Email', { exact: true }).check();
  await page.getByLabel('Email address').fill('ward@example.org');
  await page.getByRole('button', { name: 'Tell me', exact: true }).click();
  await expectHeading(page, 'One more step');
  await page.goto(`${council.site}${await council.newestLink('/subscriptions/')}`);
  await expect(page.getByText(/kinds of report\)/)).toBeVisible();
});

test('every page of following an area is accessible, in Welsh too', async ({ page, council }) => {
  test.slow();
  await page.goto(`${council.site}/area-news/place`);
  await look(page, 'area-place');
  await chooseWeirStreet(page, council.site);
  await look(page, 'area-news');
  await page.getByLabel('Something new is reported').uncheck();
  await page.getByLabel('How it ended', { exact: true }).uncheck();
  await page.getByRole('button', { name: 'Tell me', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Select what we should tell you about');
  await look(page, 'area-news-error');
  await page.goto(`${council.site}/area-news?lang=cy`);
  await expectHeading(page, 'Cael gwybod am adroddiadau ger lle');
  await expect(page.getByRole('group', { name: 'Sut dylem ni roi gwybod i chi?' })).toBeVisible();
  await look(page, 'area-news-welsh');
});
