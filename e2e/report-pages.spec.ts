import { expect, test } from './council.js';
import { look } from './look.js';
import { begin, describePothole, expectHeading, goOn, pothole } from './report-journey.js';

test('every page of a report is accessible, and has its picture taken', async ({ page, council }) => {
  test.slow();
  const at = (step: string) => page.goto(`${council.site}/report/pothole/${step}`);
  await at('where');
  await look(page, 'report-where');
  await goOn(page);
  await expect(page.getByRole('alert')).toBeVisible();
  await look(page, 'report-where-error');
  await page.getByLabel('Postcode or street name').fill('mill lane');
  await page.getByRole('button', { name: 'Find address' }).click();
  await expect(page.getByLabel('Choose the nearest address')).toBeVisible();
  await look(page, 'report-where-found');
  for (const step of ['q/place', 'description', 'photos', 'contact']) {
    await at(step);
    await look(page, `report-${step.replace('/', '-')}`);
  }
  await at('q/place');
  await goOn(page);
  await expect(page.getByRole('alert')).toBeVisible();
  await look(page, 'report-q-error');
  await at('contact');
  await page.getByLabel('Email address').fill('sam at example');
  await page.getByLabel('Yes, by text message').check();
  await goOn(page);
  await expect(page.getByRole('alert')).toBeVisible();
  await look(page, 'report-contact-error');

  await page.goto(`${council.site}/report/pothole`);
  await look(page, 'report-carry-on');
  await begin(page);
  await describePothole(page, { ...pothole, description: 'Deep hole. Ring me on 07700 900123.' });
  await expectHeading(page, 'Check your answers before sending');
  await look(page, 'report-check');
  await page.goto(`${council.site}/report/pothole/check?lang=cy`);
  await look(page, 'report-check-welsh');
});
