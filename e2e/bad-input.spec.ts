import { expect, test } from './council.js';
import { expectHeading, goOn } from './report-journey.js';

/** Each page answers 400 and says, in a summary that leads to the field, what to mend. */
test.describe('bad input on the pages', () => {
  for (const javaScriptEnabled of [false, true]) {
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled });

      test('a missing required answer', async ({ page, council }) => {
        await page.goto(`${council.site}/report/pothole/q/place`);
        await goOn(page);
        const link = page.getByRole('alert').getByRole('link').first();
        await expect(link).toBeVisible();
        await link.click();
        await expect(page.getByRole('radio').first()).toBeFocused();
      });

      test('5,000 characters of description', async ({ page, council }) => {
        await page.goto(`${council.site}/report/pothole/description`);
        await page.getByLabel(/Describe the problem/).fill('x'.repeat(5_000));
        await page.getByRole('button', { name: 'Continue' }).click();
        const link = page.getByRole('alert').getByRole('link', { name: /4,000 characters or (fewer|less)/ });
        await expect(link).toBeVisible();
        await link.click();
        await expect(page.getByLabel(/Describe the problem/)).toBeFocused();
        await expect(page.getByLabel(/Describe the problem/)).toHaveValue('x'.repeat(5_000));
      });

      test('no place at all', async ({ page, council }) => {
        await page.goto(`${council.site}/report/pothole/where`);
        await goOn(page);
        await page
          .getByRole('alert')
          .getByRole('link', { name: 'Enter a postcode or street, or describe the place' })
          .click();
        await expect(page.getByLabel('Postcode or street name')).toBeFocused();
      });

      test('a question that is not put', async ({ page, council }) => {
        // One that there is not, and one that waits for an answer.
        for (const question of ['unicorns', 'deep']) {
          await page.goto(`${council.site}/report/pothole/q/${question}`);
          await expectHeading(page, 'Pothole');
        }
      });

      test('a service that does not exist', async ({ page, council }) => {
        const answer = await page.goto(`${council.site}/report/unicorns`);
        expect(answer?.status()).toBe(404);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
      });

      test('going straight to the last page', async ({ page, council }) => {
        await page.goto(`${council.site}/report/pothole/check`);
        await page.getByRole('button', { name: 'Send report' }).click();
        const link = page.getByRole('alert').getByRole('link').first();
        await expect(link).toBeVisible();
        await link.click();
        await expect(page).toHaveURL(/\/report\/pothole\/(where|q\/\w+)\?change=1/);
      });
    });
  }

  test('pages with faults answer 400', async ({ request, council }) => {
    const pages = [
      ['report/pothole/q/place', {}],
      ['report/pothole/where', { lat: '153', long: '0' }],
      ['report/pothole/contact', { email: 'no address' }],
      ['report/pothole/check', {}],
    ] as const;
    for (const [path, form] of pages) {
      const answer = await request.post(`${council.site}/${path}`, {
        form,
        headers: { Origin: council.site },
      });
      expect(answer.status(), path).toBe(400);
    }
  });

  test('a form on another site is not taken, though there is nothing else wrong with it', async ({
    request,
    council,
  }) => {
    const send = (origin: string) =>
      request.post(`${council.site}/report/pothole/description`, {
        form: { description: 'A deep hole' },
        headers: { Origin: origin },
        maxRedirects: 0,
      });
    expect((await send('https://elsewhere.example')).status()).toBe(403);
    expect((await send(council.site)).status()).toBe(302);
  });
});

test.describe('bad input at the service', () => {
  const fine = {
    serviceCode: 'pothole',
    answers: { place: 'crossing', size: 'plate' },
    location: { addressText: 'Mill Lane' },
  };
  const faults = [
    ['an unknown service', { ...fine, serviceCode: 'unicorns' }, '/serviceCode'],
    ['a missing required answer', { ...fine, answers: { place: 'crossing' } }, '/answers/size'],
    ['5,000 characters of description', { ...fine, description: 'x'.repeat(5_000) }, '/description'],
    [
      'impossible coordinates',
      { ...fine, location: { point: { lat: 153, long: 0 } } },
      '/location/point/lat',
    ],
    ['a member nobody knows', { ...fine, colour: 'red' }, '/colour'],
  ] as const;

  for (const [name, body, pointer] of faults) {
    test(name, async ({ request, council }) => {
      const answer = await request.post(`${council.service.url}/v1/requests`, { data: body });
      expect(answer.status()).toBe(400);
      expect(answer.headers()['content-type']).toContain('application/problem+json');
      const problem = await answer.json();
      expect(problem.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
    });
  }

  test('malformed JSON', async ({ request, council }) => {
    const answer = await request.post(`${council.service.url}/v1/requests`, {
      headers: { 'Content-Type': 'application/json' },
      data: Buffer.from('{"serviceCode": "pothole",'),
    });
    expect(answer.status()).toBe(400);
    expect((await answer.json()).detail).toMatch(/JSON/);
  });
});
