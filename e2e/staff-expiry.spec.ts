import { expect } from './council.js';
import { begin, describePothole, expectHeading } from './report-journey.js';
import { signInAtDesk, test } from './staff-entrance.js';

// Long enough to begin with, and over before a report is written.
test.use({ tokenSeconds: 3 });

test('staff whose sign-in has ended sign in again before anything is sent, and lose nothing they typed', async ({
  page,
  council,
}) => {
  const { site } = council;
  await page.goto(`${site}/staff`);
  await signInAtDesk(page, site, 'jo.lewis');
  await page.getByLabel('By phone').check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page).toHaveURL(`${site}/`);
  await page.goto(`${site}/report/pothole`);
  await begin(page);
  await describePothole(page);
  await expectHeading(page, 'Check your answers before sending');
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('Logging a report by phone')).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 20_000 });

  await page.getByRole('button', { name: 'Send report' }).click();
  await expect(page).toHaveURL(`${site}/staff?again=1`);
  await page.goto(`${site}/report/pothole/check`);
  await expect(page.getByText('Outside 14 Mill Lane').first()).toBeVisible();
  await page.goto(`${site}/staff?again=1`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(`${site}/staff`);
  await page.goto(`${site}/report/pothole/check`);
  await page.getByRole('button', { name: 'Send report' }).click();
  await expectHeading(page, 'Report sent');
  const reference = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(page.url())?.[0] ?? '';
  expect(await council.supplier.requests.get(reference)).toMatchObject({ channel: 'phone' });
});
