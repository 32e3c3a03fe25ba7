import { expect, test } from './council.js';
import { pothole, reportPothole } from './report-journey.js';

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a resident reports a pothole and follows it', async ({ page, council }) => {
      const reference = await reportPothole(page, council.site);

      await page
        .getByRole('button', { name: 'Follow your report' })
        .or(page.getByRole('link', { name: 'Follow your report' }))
        .click();
      await expect(page).toHaveURL(`${council.site}/requests/${reference}`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(reference);
      await expect(page.getByText(pothole.description).first()).toBeVisible();
      await expect(page.getByText(pothole.email)).toHaveCount(0);

      await council.supplier.events.append(reference, {
        status: 'actionScheduled',
        publicText: 'A crew will fill the hole on Thursday morning',
        actor: { kind: 'supplier', name: 'Peak Roads Ltd' },
      });
      if (!javaScriptEnabled) await page.reload();
      await expect(page.getByText('A crew will fill the hole on Thursday morning').first()).toBeVisible();
      await expect(page.locator('[aria-current="step"]')).toContainText('Scheduled');
    });

    test('what was typed is kept when something has to be mended', async ({ page, council }) => {
      await page.goto(`${council.site}/report/pothole`);
      await page.getByLabel(/Describe the problem/).fill('Somewhere on the ring road');
      await page.getByRole('button', { name: 'Continue' }).click();

      const summary = page.getByRole('alert');
      await expect(summary).toBeVisible();
      await expect(page).toHaveTitle(/^Error: /);
      await expect(page.getByLabel(/Describe the problem/)).toHaveValue('Somewhere on the ring road');

      const link = summary.getByRole('link').first();
      const target = await link.getAttribute('href');
      await link.click();
      await expect(page.locator(`[id="${target?.slice(1)}"]`)).toBeFocused();
    });

    test('the last page sent twice makes one report', async ({ page, council, request }) => {
      const reference = await reportPothole(page, council.site);
      const cookies = await page.context().cookies();
      const again = await request.post(`${council.site}/report/pothole/check`, {
        headers: {
          Cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
          Origin: council.site,
        },
        maxRedirects: 0,
      });
      expect(again.status()).toBe(302);
      expect(again.headers()['location']).toBe(`/sent/${reference}`);
    });
  });
}

test('a follower finds a report by its reference, however it is typed', async ({ page, council }) => {
  const reference = await reportPothole(page, council.site);
  await page.goto(council.site);
  await page.getByLabel('Reference').fill(` ${reference.toLowerCase().replace('-', ' ')} `);
  await page.getByRole('button', { name: 'Follow' }).click();
  await expect(page).toHaveURL(`${council.site}/requests/${reference}`);

  await page.goto(council.site);
  await page.getByLabel('Reference').fill('0000-0000');
  await page.getByRole('button', { name: 'Follow' }).click();
  await expect(page.getByRole('alert')).toContainText('there is no report with this one');
});
