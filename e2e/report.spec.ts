import { expect, test } from './council.js';
import { begin, describePothole, expectHeading, goOn, pothole, reportPothole } from './report-journey.js';

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a resident reports a pothole and follows it', async ({ page, council }) => {
      const reference = await reportPothole(page, council.site);
      const { promise } = await council.supplier.requests.get(reference);
      await expect(page.locator('time')).toHaveAttribute('datetime', promise?.expectedOn ?? '');
      await expect(page.getByText('What happens next')).toBeVisible();

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
      await page.goto(`${council.site}/report/pothole/contact`);
      await page.getByLabel('Email address').fill('sam at example');
      await goOn(page);

      const summary = page.getByRole('alert');
      await expect(summary).toBeVisible();
      await expect(page).toHaveTitle(/^Error: /);
      if (javaScriptEnabled) {
        // Pressed again with nothing mended it is read out again.
        const hasFocus = page.locator('.govuk-error-summary:focus');
        await expect(hasFocus).toBeVisible();
        await goOn(page);
        await expect(hasFocus).toBeVisible();
      }
      await expect(page.getByLabel('Email address')).toHaveValue('sam at example');

      const link = summary.getByRole('link').first();
      const target = await link.getAttribute('href');
      await link.click();
      await expect(page.locator(`[id="${target?.slice(1)}"]`)).toBeFocused();
    });

    test('a question that waits for an answer is put only when it applies, and Back leads to the one before', async ({
      page,
      council,
    }) => {
      await page.goto(`${council.site}/report/pothole`);
      await begin(page);
      await page.getByLabel('Describe the place').fill('By the bridge');
      await goOn(page);
      await page.getByLabel('In a cycle lane').check();
      await goOn(page);
      await page.getByLabel('Smaller than a dinner plate').check();
      await goOn(page);
      await expectHeading(page, /Describe the problem/);
      await page.getByRole('link', { name: 'Back', exact: true }).click();
      await expectHeading(page, 'How big is the pothole?');
      await expect(page.getByLabel('Smaller than a dinner plate')).toBeChecked();
      await page.getByLabel('Larger than a dinner plate').check();
      await goOn(page);
      await expectHeading(page, /deeper than a tennis ball/);
      await page.goBack();
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.goto(`${council.site}/report/pothole/q/place`);
      await expect(page.getByLabel('In a cycle lane')).toBeChecked();
    });

    test('a draft survives a closed browser', async ({ browser, council }) => {
      const before = await browser.newContext({ javaScriptEnabled });
      const page = await before.newPage();
      await page.goto(`${council.site}/report/street-light`);
      await begin(page);
      await page.getByLabel('Describe the place').fill('Corner of Weir Street');
      await goOn(page);
      await expectHeading(page, 'What is wrong with the light?');
      // What a browser keeps on disk: cookies with an end, and nothing of the open page.
      const kept = await before.storageState();
      await before.close();
      expect(kept.cookies.find(({ name }) => name === 'report')?.expires).toBeGreaterThan(Date.now() / 1000);

      const after = await browser.newContext({ javaScriptEnabled, storageState: kept });
      const again = await after.newPage();
      await again.goto(`${council.site}/report/street-light`);
      await again.getByRole('button', { name: 'Carry on with your report' }).click();
      await expectHeading(again, 'What is wrong with the light?');
      await again.getByRole('link', { name: 'Back', exact: true }).click();
      await expect(again.getByLabel('Describe the place')).toHaveValue('Corner of Weir Street');
      await after.close();
    });

    test('an answer that is changed from the last page asks only what is new', async ({ page, council }) => {
      await page.goto(`${council.site}/report/pothole`);
      await begin(page);
      await describePothole(page, { ...pothole, description: 'My number is 07700 900 123, call me' });
      await expectHeading(page, 'Check your answers before sending');
      await expect(page.getByText('Everyone could read this phone number')).toBeVisible();
      await page.getByRole('link', { name: 'Change description', exact: true }).first().click();
      await page.getByLabel(/Describe the problem/).fill('A deep hole');
      await goOn(page);
      await expectHeading(page, 'Check your answers before sending');
      await expect(page.getByText('Everyone could read this phone number')).toHaveCount(0);
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

test('the last page sent twice at once makes one report', async ({ council, request }) => {
  const post = (step: string, form: Record<string, string>) =>
    request.post(`${council.site}/report/pothole/${step}`, {
      form,
      headers: { Origin: council.site },
      maxRedirects: 0,
    });
  await post('where', { addressText: 'Under the viaduct' });
  await post('q/place', { 'answers.place': 'carriageway' });
  await post('q/size', { 'answers.size': 'small' });
  const sent = await Promise.all([post('check', {}), post('check', {})]);
  const [one, other] = sent.map((answer) => answer.headers()['location']);
  expect(one).toMatch(/^\/sent\//);
  expect(other).toBe(one);
  const all = await council.supplier.requests.list({ serviceCode: 'pothole' }).all({ limit: 200 });
  expect(all.filter(({ location }) => location?.addressText === 'Under the viaduct')).toHaveLength(1);
});

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
