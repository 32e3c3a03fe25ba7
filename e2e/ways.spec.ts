import { expect, test } from './council.js';
import { choose, enter, tabTo } from './keyboard.js';
import { expectSeenAsChosen, look, lookInForcedColours } from './look.js';
import { begin, describePothole, expectHeading, goOn, reportPothole } from './report-journey.js';

/** What a pothole is promised, as the Welsh catalogue says it; the sentence goes on with the date. */
const PROMISE =
  'Rydym yn archwilio o fewn 5 diwrnod gwaith. Rydym yn gwneud tyllau peryglus yn ddiogel o fewn 1 diwrnod gwaith';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true });

  test('a resident reports a pothole and follows it', async ({ page, council }) => {
    const reference = await reportPothole(page, council.site);
    await page.getByRole('button', { name: 'Follow your report' }).click();
    await expect(page).toHaveURL(`${council.site}/requests/${reference}`);
  });
});

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'in Welsh, with JavaScript' : 'in Welsh, without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a resident reports a pothole in their own language, and follows it in that', async ({
      page,
      council,
    }) => {
      const parhau = () => page.getByRole('button', { name: 'Parhau' }).click();
      await page.goto(`${council.site}/report/pothole?lang=cy`);
      await expectHeading(page, 'Twll yn y ffordd');
      await page.getByRole('button', { name: 'Dechrau nawr' }).click();
      await expectHeading(page, 'Ble mae’r broblem?');
      await parhau();
      await expect(page.getByRole('alert')).toContainText('Mae problem wedi codi');
      await expect(page).toHaveTitle(/^Gwall: /);
      await page.getByLabel('Disgrifiwch y lle').fill('Ger y bont');
      await parhau();
      await expectHeading(page, 'Ble yn y ffordd mae’r twll?');
      await parhau();
      await expect(page.getByRole('alert')).toContainText('Atebwch “Ble yn y ffordd mae’r twll?”');
      await page.getByLabel('Mewn lôn feicio').check();
      await parhau();
      await page.getByLabel('Llai na phlât cinio').check();
      await parhau();
      await expectHeading(page, /Disgrifiwch y broblem/);
      await page.getByLabel(/Disgrifiwch y broblem/).fill('Twll dwfn');
      await parhau();
      await expectHeading(page, /Ychwanegu lluniau/);
      await parhau();
      await expectHeading(page, /Eich manylion cyswllt/);
      await parhau();
      await expectHeading(page, 'Gwiriwch eich atebion cyn anfon');
      if (javaScriptEnabled) await look(page, 'report-check-welsh');
      await page.getByRole('button', { name: 'Anfon adroddiad' }).click();
      await expectHeading(page, /Adroddiad wedi’i anfon/);
      await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
      await expect(page.getByText('Twll yn y ffordd').first()).toBeVisible();
      await expect(page.getByText(`${PROMISE}: erbyn`)).toBeVisible();
      if (javaScriptEnabled) await look(page, 'sent-welsh');

      const listening = javaScriptEnabled
        ? page.waitForResponse((response) => response.url().endsWith('/events/stream'))
        : undefined;
      await page.getByRole('button', { name: 'Dilyn eich adroddiad' }).click();
      await listening;
      const reference = new URL(page.url()).pathname.split('/').at(-1) ?? '';
      const isInWelsh = async () => {
        await expect(page).toHaveTitle(new RegExp(`^Twll yn y ffordd ${reference}`));
        await expect(page.getByRole('heading', { level: 1 })).toContainText('Twll yn y ffordd');
        for (const [question, answer] of [
          ['Ble yn y ffordd mae’r twll?', 'Mewn lôn feicio'],
          ['Pa mor fawr yw’r twll?', 'Llai na phlât cinio'],
        ] as const)
          await expect(page.locator('.govuk-summary-list__row', { hasText: question })).toContainText(answer);
        await expect(page.getByText(PROMISE).first()).toBeVisible();
        await expect(page.getByText('Twll dwfn').first()).toBeVisible();
        await expect(page.getByRole('main')).not.toContainText(/Pothole|We inspect|cycle lane|dinner plate/);
      };
      await isInWelsh();
      await council.supplier.events.append(reference, {
        status: 'inProgress',
        publicText: 'Mae criw ar y ffordd',
        promise: { expectedOn: '2035-06-01', reason: 'Rhew' },
      });
      if (!javaScriptEnabled) await page.reload();
      await expect(page.getByText('Mae criw ar y ffordd').first()).toBeVisible();
      await expect(page.getByText(`${PROMISE}: erbyn`).first()).toContainText('1 Mehefin 2035');
      await isInWelsh();
      if (javaScriptEnabled) await look(page, 'request-welsh');

      const calendar = await page.request.get(`${council.site}/requests/${reference}/promise.ics`);
      const entry = (await calendar.text()).replaceAll('\r\n ', '');
      expect(entry).toContain('Twll yn y ffordd');
      expect(entry).toContain(PROMISE);
      await page.goto(`${council.site}/requests`);
      await expect(page.locator(`[href="/requests/${reference}"]`)).toContainText('Twll yn y ffordd');
    });
  });
}

test('a resident reports a pothole with the keyboard alone', async ({ page, council }) => {
  const onwards = () => enter(page, page.getByRole('button', { name: 'Continue' }));
  await page.goto(`${council.site}/report/pothole`);
  await enter(page, page.getByRole('button', { name: 'Start now' }));
  await expectHeading(page, 'Where is it?');
  await tabTo(page, page.getByLabel('Postcode or street name'));
  await page.keyboard.type('weir street');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Choose the nearest address'));
  await page.keyboard.type('5 Weir');
  await onwards();
  await expectHeading(page, 'Where in the road is it?');
  await choose(page, page.getByRole('main'), 'In a cycle lane');
  await onwards();
  await expectHeading(page, 'How big is the pothole?');
  await choose(page, page.getByRole('main'), 'Smaller than a dinner plate');
  await onwards();
  await expectHeading(page, /Describe the problem/);
  await tabTo(page, page.getByLabel(/Describe the problem/));
  await page.keyboard.type('A hole');
  await onwards();
  await expectHeading(page, /Add photos/);
  await onwards();
  await expectHeading(page, /Your contact details/);
  await onwards();
  await expectHeading(page, 'Check your answers before sending');
  await expect(page.getByText('5 Weir Street, Exampleton (demonstration)').first()).toBeVisible();
  await enter(page, page.getByRole('button', { name: 'Send report' }));
  await expectHeading(page, 'Report sent');
});

test('the pages of a report work in forced colours', async ({ page, council }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${council.site}/report/pothole`);
  await begin(page);
  await lookInForcedColours(page, 'report-where');
  await page.goto(`${council.site}/report/pothole/q/place`);
  await page.getByLabel('Where cars drive').check();
  await expectSeenAsChosen(page.getByLabel('Where cars drive'));
  await lookInForcedColours(page, 'report-q');
  await page.goto(`${council.site}/report/pothole/where`);
  await describePothole(page);
  await expectHeading(page, 'Check your answers before sending');
  await lookInForcedColours(page, 'report-check');
  await page.getByRole('button', { name: 'Send report' }).click();
  await expectHeading(page, 'Report sent');
});

test('while the service is away the pages say so, and keep what was typed', async ({ page, council }) => {
  await page.goto(`${council.site}/report/pothole`);
  await begin(page);
  await page.getByLabel('Describe the place').fill('By the bridge');
  await goOn(page);
  await expectHeading(page, 'Where in the road is it?');
  await council.service.stop();
  const answer = await page.goto(`${council.site}/report/pothole/q/place`);
  expect(answer?.status()).toBe(503);
  expect(answer?.headers()['retry-after']).toBe('30');
  await expectHeading(page, 'Sorry, there is a problem with the service');
  await look(page, 'unavailable');
  await council.restartService();
  await page.goto(`${council.site}/report/pothole/where`);
  await expect(page.getByLabel('Describe the place')).toHaveValue('By the bridge');
});
