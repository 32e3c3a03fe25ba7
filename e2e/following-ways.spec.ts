import { expect, test } from './council.js';
import { choose, enter, tabTo } from './keyboard.js';
import { expectSeenAsChosen, look, lookInForcedColours } from './look.js';
import { expectHeading } from './report-journey.js';
import { reported, signIn } from './reporter-sign-in.js';

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'in Welsh, with JavaScript' : 'in Welsh, without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('somebody follows a report in their own language', async ({ page, council }) => {
      const { reference } = await reported(council);
      await page.goto(`${council.site}/requests/${reference}?lang=cy`);
      await page.getByRole('link', { name: 'Cael gwybod am newyddion drwy e-bost neu neges destun' }).click();
      await expectHeading(page, 'Cael gwybod am newyddion');
      await expect(page.getByText(`Twll yn y ffordd ${reference}`)).toBeVisible();
      await page.getByLabel('Dim ond yr hyn rwy’n ei ddewis').check();
      await page.getByRole('button', { name: 'Rhowch wybod i mi', exact: true }).click();
      await expect(page).toHaveTitle(/^Gwall: /);
      await expect(page.getByRole('alert')).toContainText('Dewiswch sut dylem roi gwybod i chi');
      await expect(page.getByRole('alert')).toContainText('Dewiswch am beth dylem roi gwybod i chi');
      await page.getByLabel('E-bost', { exact: true }).check();
      await page.getByLabel('Cyfeiriad e-bost').fill(`dilynwr-${String(javaScriptEnabled)}@example.org`);
      await page.getByLabel('Mae’r dyddiad yn newid').check();
      await page.getByLabel('Unwaith y dydd').check();
      await expect(page.getByLabel('Cymraeg')).toBeChecked();
      if (javaScriptEnabled) await look(page, 'subscribe-welsh');
      await page.getByRole('button', { name: 'Rhowch wybod i mi', exact: true }).click();
      await expectHeading(page, 'Un cam arall');
      await page.goto(`${council.site}${await council.newestLink('/subscriptions/')}`);
      await expect(page.getByRole('link', { name: `Twll yn y ffordd ${reference}` })).toBeVisible();
      await page.getByRole('button', { name: 'Ydw, rhowch wybod i mi' }).click();
      await expect(page.getByText('Diolch. Byddwn yn rhoi gwybod i chi pan fydd newyddion.')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Llwyddiant' })).toBeVisible();
      await expect(page.getByLabel('Unwaith y dydd')).toBeChecked();
      if (javaScriptEnabled) await look(page, 'subscription-welsh');
      await page.getByRole('button', { name: 'Peidio â rhoi gwybod i mi' }).click();
      await expectHeading(page, 'Ni fyddwch yn clywed rhagor');
    });

    test('the reporter answers and says if it is fixed in their own language', async ({ page, council }) => {
      const { reference, email } = await reported(council);
      await council.supplier.events.append(reference, {
        status: 'awaitingReporter',
        publicText: 'We found two holes. Is yours the one by the crossing?',
      });
      await signIn(page, council, email, reference);
      const tracked = `${council.site}/requests/${reference}`;
      await page.goto(`${tracked}?lang=cy`);
      await page.getByRole('button', { name: 'Ateb' }).click();
      await page.getByRole('button', { name: 'Anfon' }).click();
      await expect(page).toHaveTitle(/^Gwall: /);
      if (javaScriptEnabled) await look(page, 'reply-welsh-error');
      await page.getByLabel('Eich ateb').fill('Yr un wrth y groesfan');
      await page.getByRole('button', { name: 'Anfon' }).click();
      await page.waitForURL(tracked);
      await expect(page.getByText('Yr un wrth y groesfan', { exact: true }).first()).toBeVisible();

      await council.supplier.events.append(reference, {
        status: 'closed',
        outcome: 'fixed',
        publicText: 'We filled the hole',
      });
      await page.goto(`${tracked}/feedback`);
      await page.getByRole('button', { name: 'Anfon' }).click();
      await expect(page).toHaveTitle(/^Gwall: /);
      if (javaScriptEnabled) await look(page, 'feedback-welsh-error');
      await page.getByLabel('Ydy', { exact: true }).check();
      await page.getByRole('button', { name: 'Anfon' }).click();
      await expectHeading(page, 'Diolch');
      // It is said once.
      await page.goto(tracked);
      await expect(page.getByText('Chi a roddodd wybod am hyn')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Dweud wrthym a yw wedi’i drwsio' })).toHaveCount(0);
      await page.goto(`${tracked}/feedback`);
      await expect(page.getByText('Rydych eisoes wedi dweud wrthym')).toBeVisible();
      await page.goto(`${council.site}/mine`);
      await expectHeading(page, 'Fy adroddiadau');
      await expect(page.locator(`[href="/requests/${reference}"]`)).toContainText('Twll yn y ffordd');
      if (javaScriptEnabled) await look(page, 'mine-welsh');
    });
  });
}

test('somebody follows a report, changes what they hear and stops it with the keyboard alone', async ({
  page,
  council,
}) => {
  const { reference } = await reported(council);
  const group = (name: string) => page.getByRole('group', { name });
  await page.goto(`${council.site}/requests/${reference}`);
  await enter(page, page.getByRole('link', { name: 'Be told of news by email or text' }));
  await expectHeading(page, 'Be told of news');
  await choose(page, group('How should we tell you?'), 'Email');
  await tabTo(page, page.getByLabel('Email address'));
  await page.keyboard.type('keys@example.org');
  await choose(page, group('What do you want to hear?'), 'Only what I choose');
  await tabTo(page, page.getByLabel('The date changes'));
  await page.keyboard.press('Space');
  await choose(page, group('How often should we tell you?'), 'Once a week');
  await enter(page, page.getByRole('button', { name: 'Tell me', exact: true }));
  await expectHeading(page, 'One more step');
  await page.goto(`${council.site}${await council.newestLink('/subscriptions/')}`);
  await enter(page, page.getByRole('button', { name: 'Yes, tell me' }));
  await expect(page.getByLabel('The date changes')).toBeChecked();
  await expect(page.getByLabel('Once a week')).toBeChecked();
  await choose(page, group('How often should we tell you?'), 'Once a day');
  await enter(page, page.getByRole('button', { name: 'Save' }));
  await expect(page.getByText('Saved. This is what we tell you from now on.')).toBeVisible();
  await enter(page, page.getByRole('button', { name: 'Stop telling me' }));
  await expectHeading(page, 'You will hear no more');
});

test('the reporter answers and says if it is fixed with the keyboard alone', async ({ page, council }) => {
  const { reference, email } = await reported(council);
  await signIn(page, council, email, reference);
  await page.goto(`${council.site}/requests/${reference}`);
  await enter(page, page.getByRole('link', { name: 'Add a comment or a photo' }));
  await enter(page, page.getByRole('button', { name: 'Send' }));
  // The summary has the focus, and its link leads to the field.
  await expect(page.getByRole('alert')).toBeVisible();
  await enter(page, page.getByRole('link', { name: 'Enter what you want to say, or choose a photo' }));
  await page.keyboard.type('It is deeper now');
  await enter(page, page.getByRole('button', { name: 'Send' }));
  await page.waitForURL(`${council.site}/requests/${reference}`);
  await expect(page.getByText('It is deeper now', { exact: true }).first()).toBeVisible();
  await council.supplier.events.append(reference, {
    status: 'closed',
    outcome: 'fixed',
    publicText: 'We filled the hole',
  });
  await enter(page, page.getByRole('button', { name: 'Tell us if it is fixed' }));
  await choose(page, page.getByRole('group', { name: 'Is it fixed?' }), 'Yes');
  await enter(page, page.getByRole('button', { name: 'Send' }));
  await expectHeading(page, 'Thank you');
});

test('the pages of following work in forced colours', async ({ page, council }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const { reference, email } = await reported(council);
  await page.goto(`${council.site}/requests/${reference}/follow`);
  await page.getByLabel('Only what I choose').check();
  await page.getByLabel('The date changes').check();
  await page.getByRole('button', { name: 'Tell me', exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectSeenAsChosen(page.getByLabel('The date changes'));
  await lookInForcedColours(page, 'subscribe');
  await signIn(page, council, email, reference);
  await page.goto(`${council.site}/requests/${reference}/reply`);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await lookInForcedColours(page, 'reply');
  await council.supplier.events.append(reference, {
    status: 'closed',
    outcome: 'fixed',
    publicText: 'We filled the hole',
  });
  await page.goto(`${council.site}/requests/${reference}/feedback`);
  await page.getByLabel('Yes', { exact: true }).check();
  await lookInForcedColours(page, 'feedback');
  await page.getByRole('button', { name: 'Send' }).click();
  await expectHeading(page, 'Thank you');
});

test('a report is passed on to other programs where the browser can, and is a link where it cannot', async ({
  page,
  council,
}) => {
  const { reference } = await reported(council);
  const tracked = `${council.site}/requests/${reference}`;
  // What a phone has and this browser has not.
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(navigator, 'share', {
      value: (what: unknown) => {
        shared.push(what);
        return Promise.reject(new DOMException('Somebody changed their mind', 'AbortError'));
      },
    });
  });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(tracked);
  await expect(page.getByText('Live. This page changes by itself')).toBeVisible();
  await page.getByRole('link', { name: 'Share this report' }).click();
  expect(await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared)).toEqual([
    { title: `Pothole ${reference}`, url: tracked },
  ]);
  expect(faults).toEqual([]);
  await expect(page.getByRole('link', { name: 'Share this report' })).toHaveAttribute(
    'href',
    `/requests/${reference}`,
  );
});
