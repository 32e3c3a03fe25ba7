import { expect } from './council.js';
import { look } from './look.js';
import { begin, describePothole, expectHeading } from './report-journey.js';
import { passSignIn, signInAtDesk, test } from './staff-entrance.js';

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('staff write down what somebody tells them by phone, and every page says so', async ({
      page,
      council,
    }) => {
      await page.goto(`${council.site}/staff`);
      if (javaScriptEnabled) await look(page, 'staff');
      await signInAtDesk(page, council.site, 'jo.lewis');
      await page.getByRole('button', { name: 'Begin' }).click();
      await expect(page.getByRole('alert')).toContainText('Choose how the resident is telling you');
      if (javaScriptEnabled) await look(page, 'staff-error');
      await page.getByLabel('By phone').check();
      await page.getByRole('button', { name: 'Begin' }).click();
      await expect(page).toHaveURL(`${council.site}/`);

      await page.goto(`${council.site}/report/pothole`);
      await expect(page.getByText('Logging a report by phone, signed in as jo.lewis.')).toBeVisible();
      if (javaScriptEnabled) await look(page, 'staff-report-start');
      await begin(page);
      await describePothole(page);
      await expectHeading(page, 'Check your answers before sending');
      await expect(page.getByText('Logging a report by phone')).toBeVisible();
      await page.getByRole('button', { name: 'Send report' }).click();
      await expectHeading(page, 'Report sent');
      const reference = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(page.url())?.[0] ?? '';
      expect(await council.supplier.requests.get(reference)).toMatchObject({ channel: 'phone' });

      await page.getByRole('link', { name: 'Change or stop' }).click();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await expect(page.getByText('Logging a report by phone')).toHaveCount(0);
    });
  });
}

test('an answer to another errand signs nobody in', async ({ page, council }) => {
  const expectNobody = async () => {
    await expect(page.getByText('You could not be signed in. Try again.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Begin' })).toHaveCount(0);
  };
  await page.goto(`${council.site}/staff/callback?code=stolen&state=forged`);
  await expectNobody();

  // With what the sign-in truly gives, and the number of an errand that was not begun here.
  const begun = await page.request.get(`${council.site}/staff/sign-in`, { maxRedirects: 0 });
  const errand = new URL(begun.headers()['location'] ?? '');
  errand.searchParams.set('state', 'forged');
  await page.goto(errand.href);
  await passSignIn(page, 'jo.lewis');
  await expectNobody();
});
