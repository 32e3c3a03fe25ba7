import { expect, test } from './council.js';
import { look } from './look.js';
import { reported, signIn } from './reporter-sign-in.js';

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a resident opens what they reported by a link, and signs out', async ({ page, council }) => {
      const { reference, email } = await reported(council);
      await signIn(page, council, email);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('My reports');
      await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
      expect(page.url()).not.toContain('proofs');
      const [cookie] = (await page.context().cookies()).filter(({ name }) => name === 'reporter');
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });

      await page.getByRole('link', { name: /Pothole/ }).click();
      await expect(page.getByText('You reported this')).toBeVisible();
      await expect(page.getByText(/^r\*+.*@e\*+/).first()).toBeVisible();
      expect(await page.content()).not.toContain(email);

      await page.goto(`${council.site}/mine`);
      await page.getByRole('button', { name: 'Sign out' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have signed out');
      await page.goto(`${council.site}/requests/${reference}`);
      await expect(page.getByText('You reported this')).toHaveCount(0);
    });

    test('a link works once, and only by a press', async ({ page, council }) => {
      const { reference, email } = await reported(council);
      const link = await signIn(page, council, email, reference);
      await expect(page.getByText('You reported this')).toBeVisible();
      await page.context().clearCookies();
      // What a program does that looks into messages: it changes nothing.
      await fetch(`${council.site}${link}`);
      await page.goto(`${council.site}${link}`);
      await page.getByRole('button', { name: 'Open my reports' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link does not work any more');
    });

    test('nobody learns from the form whose address is known', async ({ page, council }) => {
      await page.goto(`${council.site}/mine`);
      await page.getByLabel('Email address or mobile phone number').fill('nobody');
      await page.getByRole('button', { name: 'Send me a link' }).click();
      await expect(page).toHaveTitle(/^Error: /);
      await page.getByLabel('Email address or mobile phone number').fill('stranger@example.org');
      await page.getByRole('button', { name: 'Send me a link' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your messages');
    });

    test('a resident is told of news, changes what they hear, and stops it', async ({ page, council }) => {
      const { reference } = await reported(council);
      await page.goto(`${council.site}/requests/${reference}`);
      await page.getByRole('link', { name: 'Be told of news by email or text' }).click();
      await page.getByRole('button', { name: 'Tell me', exact: true }).click();
      await expect(
        page.getByRole('alert').getByRole('link', { name: 'Select how we should tell you' }),
      ).toBeVisible();
      await page.getByLabel('Email', { exact: true }).check();
      await page.getByLabel('Email address').fill('rhian@example.org');
      await page.getByLabel('Cymraeg').check();
      await page.getByRole('button', { name: 'Tell me', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('One more step');

      const link = await council.newestLink('/subscriptions/');
      await page.goto(`${council.site}${link}`);
      await expect(page.getByRole('link', { name: `Pothole ${reference}` })).toBeVisible();
      // A link alone changes nothing, however often it is followed.
      await page.reload();
      await page.getByRole('button', { name: 'Yes, tell me' }).click();
      await expect(page.getByText('Thank you. We will tell you when there is news.')).toBeVisible();
      await page.getByLabel('Only how it ended').check();
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByText('Saved. This is what we tell you from now on.')).toBeVisible();
      await expect(page.getByLabel('Only how it ended')).toBeChecked();
      await page.getByLabel('Only what I choose').check();
      await page.getByLabel('How it ended', { exact: true }).uncheck();
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByRole('alert')).toContainText('Select what we should tell you about');
      await page.getByLabel('The date changes').check();
      await page.getByLabel('Once a week').check();
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByText('Saved. This is what we tell you from now on.')).toBeVisible();
      await expect(page.getByLabel('Only what I choose')).toBeChecked();
      await expect(page.getByLabel('The date changes')).toBeChecked();
      await expect(page.getByLabel('Work moves on')).not.toBeChecked();
      await expect(page.getByLabel('Once a week')).toBeChecked();
      await page.getByRole('button', { name: 'Stop telling me' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('You will hear no more');
      await page.goto(`${council.site}${link}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link does not work any more');
    });

    test('the reporter answers what the council asks, with a photo', async ({ page, council }) => {
      const { reference, email } = await reported(council);
      await council.supplier.events.append(reference, {
        status: 'awaitingReporter',
        publicText: 'We found two holes. Is yours the one by the crossing or the one by the bus stop?',
      });
      await signIn(page, council, email, reference);
      await expect(page.getByText('The council has asked you something')).toBeVisible();
      await page.getByRole('button', { name: 'Answer' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Answer the council');
      await expect(page.getByText('We found two holes.')).toBeVisible();
      await page.getByRole('button', { name: 'Send' }).click();
      await expect(page.getByRole('alert')).toContainText('Enter what you want to say');
      await page.getByLabel('Photo (optional)').setInputFiles({
        name: 'notes.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('a hole'),
      });
      await page.getByRole('button', { name: 'Send' }).click();
      await expect(page.getByRole('alert')).toContainText('PDF of up to 15 MB');
      await page.getByLabel('Your answer').fill('The one by the crossing');
      await page.getByLabel('Photo (optional)').setInputFiles({
        name: 'hole.png',
        mimeType: 'image/png',
        buffer: Buffer.from(ONE_PIXEL, 'base64'),
      });
      await page.getByLabel('What does the photo show? (optional)').fill('The hole by the crossing');
      await page.getByRole('button', { name: 'Send' }).click();
      await page.waitForURL(`${council.site}/requests/${reference}`);
      await expect(page.getByText('The one by the crossing', { exact: true }).first()).toBeVisible();
      // Sent twice, it is said once.
      for (let time = 0; time < 2; time += 1)
        await page.request.post(`${council.site}/requests/${reference}/reply`, {
          multipart: { key: `said-once-${reference}`, comment: 'It is deeper now' },
          headers: { Origin: council.site },
        });
      const events = await council.supplier.events.list(reference).all();
      expect(events.filter(({ publicText }) => publicText === 'It is deeper now')).toHaveLength(1);
      await expect(page.getByText('The council has asked you something')).toHaveCount(0);
      const picture = page.getByRole('img', { name: 'The hole by the crossing' }).first();
      // It is made smaller in the background.
      await expect(async () => {
        await page.reload();
        await expect(picture).toHaveAttribute('src', /^\/photos\//, { timeout: 2_000 });
      }).toPass({ timeout: 20_000 });
      const photo = await picture.getAttribute('src');
      expect((await page.request.get(`${council.site}${photo}`)).headers()['content-type']).toMatch(
        /^image\//,
      );
    });

    test('the reporter says that it is not fixed, once, and asks to look again', async ({
      page,
      council,
    }) => {
      const { reference, email } = await reported(council);
      await council.supplier.events.append(reference, {
        status: 'closed',
        outcome: 'fixed',
        publicText: 'We filled the hole and checked the road around it',
      });
      // Not for anybody, and not for somebody who reported something else.
      const other = await reported(council);
      for (const somebody of [undefined, other.email]) {
        if (somebody) await signIn(page, council, somebody);
        for (const what of ['feedback', 'reply']) {
          await page.goto(`${council.site}/requests/${reference}/${what}`);
          await expect(page.getByText('Only the person who reported this can do that.')).toBeVisible();
        }
      }
      await page.context().clearCookies();
      await signIn(page, council, email, reference);
      await page.getByRole('button', { name: 'Tell us if it is fixed' }).click();
      await page.getByRole('button', { name: 'Send' }).click();
      await expect(page).toHaveTitle(/^Error: /);
      await page.getByLabel('No', { exact: true }).check();
      await page.getByLabel('Look at it again, please').check();
      await page.getByLabel('Dissatisfied', { exact: true }).check();
      await page.getByLabel('How could we do better? (optional)').fill('The next one along was left');
      await page.getByRole('button', { name: 'Send' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you');
      await expect(page.getByText('have been asked to look at it again')).toBeVisible();
      await page.getByRole('link', { name: 'Back to the report' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(/Asked to reopen|Reopened/);
      await page.goto(`${council.site}/requests/${reference}/feedback`);
      await expect(page.getByText('You have told us already')).toBeVisible();
    });
  });
}

test('the promise goes into a calendar', async ({ page, council }) => {
  const { reference } = await reported(council);
  await page.goto(`${council.site}/requests/${reference}`);
  const link = page.getByRole('link', { name: 'Put the date in your calendar' });
  const answer = await fetch(`${council.site}${await link.getAttribute('href')}`);
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const { promise } = await council.supplier.requests.get(reference);
  expect(await answer.text()).toContain(`DTSTART;VALUE=DATE:${promise?.expectedOn.replaceAll('-', '')}`);
});

test('every page for people who follow is accessible, and has its picture taken', async ({
  page,
  council,
}) => {
  test.slow();
  const { reference, email } = await reported(council);
  const { site } = council;
  await page.goto(`${site}/mine`);
  await look(page, 'mine-ask');
  await page.goto(`${site}/requests/${reference}/follow`);
  await look(page, 'subscribe');
  await page.getByLabel('Text message').check();
  await page.getByLabel('Mobile phone number').fill('07');
  await page.getByRole('button', { name: 'Tell me', exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look(page, 'subscribe-error');
  await page.getByLabel('Mobile phone number').fill('07700 900471');
  await page.getByRole('button', { name: 'Tell me', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One more step');
  await look(page, 'subscribe-sent');
  await page.goto(`${site}${await council.newestLink('/subscriptions/')}`);
  await look(page, 'subscription-confirm');
  await page.getByRole('button', { name: 'Yes, tell me' }).click();
  await expect(page.getByText('Thank you. We will tell you')).toBeVisible();
  await look(page, 'subscription');

  await page.goto(`${site}/mine`);
  await page.getByLabel('Email address or mobile phone number').fill(email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your messages');
  await look(page, 'mine-sent');
  await page.goto(`${site}${await council.newestLink('/proofs/')}`);
  await look(page, 'proof');
  await page.getByRole('button', { name: 'Open my reports' }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
  await look(page, 'mine');
  await council.supplier.events.append(reference, {
    status: 'awaitingReporter',
    publicText: 'We found two holes. Is yours the one by the crossing?',
  });
  await page.goto(`${site}/requests/${reference}`);
  await look(page, 'request-reporter-asked');
  await page.goto(`${site}/requests/${reference}/reply`);
  await look(page, 'reply');
  await council.supplier.events.append(reference, {
    status: 'closed',
    outcome: 'fixed',
    publicText: 'We filled the hole',
  });
  await page.goto(`${site}/requests/${reference}`);
  await look(page, 'request-reporter-closed');
  await page.goto(`${site}/requests/${reference}/feedback`);
  await look(page, 'feedback');
  await page.context().clearCookies();
  await page.goto(`${site}/requests/${reference}/feedback`);
  await look(page, 'feedback-not-yours');
});

const ONE_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
