import { createServer } from 'node:net';
import { expect, test as base } from './council.js';
import { look } from './look.js';
import { startProgram, type Program } from './program.js';
import { begin, describePothole, expectHeading } from './report-journey.js';

/** What the sign-in calls the service, and what it knows the pages of the council as. */
const AUDIENCE = 'urn:example:service-requests';
const CLIENT = { id: 'desk', secret: 'a-secret-for-these-journeys' };

interface Entrance {
  signIn: { program: Program; siteUrl: string };
}

const test = base.extend<object, Entrance>({
  signIn: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures it needs from this pattern
    async ({}, use) => {
      const siteUrl = `http://127.0.0.1:${await freePort()}`;
      const program = await startProgram('apps/concierge/test/staff-sign-in.ts', {
        REDIRECT_URI: `${siteUrl}/staff/callback`,
        CLIENT_ID: CLIENT.id,
        CLIENT_SECRET: CLIENT.secret,
        AUDIENCE,
      });
      await use({ program, siteUrl });
      await program.stop();
    },
    { scope: 'worker' },
  ],
  serviceEnvironment: [
    async ({ signIn: { program } }, use) =>
      use({ COUNCILKIT_OIDC_ISSUER: program.url, COUNCILKIT_OIDC_AUDIENCE: AUDIENCE }),
    { scope: 'worker' },
  ],
  siteEnvironment: [
    async ({ signIn: { program, siteUrl } }, use) =>
      use({
        COUNCILKIT_PORT: new URL(siteUrl).port,
        COUNCILKIT_SITE_URL: siteUrl,
        COUNCILKIT_OIDC_ISSUER: program.url,
        COUNCILKIT_OIDC_AUDIENCE: AUDIENCE,
        COUNCILKIT_OIDC_CLIENT_ID: CLIENT.id,
        COUNCILKIT_OIDC_CLIENT_SECRET: CLIENT.secret,
        COUNCILKIT_OIDC_SCOPE: 'openid requests:read requests:write',
      }),
    { scope: 'worker' },
  ],
});

async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return String(typeof address === 'object' && address ? address.port : 0);
}

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('staff write down what somebody tells them by phone, and every page says so', async ({
      page,
      council,
    }) => {
      await page.goto(`${council.site}/staff`);
      if (javaScriptEnabled) await look(page, 'staff');
      await page.getByRole('button', { name: 'Sign in' }).click();
      // The pages of the provider itself: any name will do, and it asks for consent.
      await page.locator('input[name="login"]').fill('jo.lewis');
      await page.locator('input[name="password"]').fill('anything');
      await page.locator('button[type="submit"], input[type="submit"]').first().click();
      await page.locator('button[type="submit"], input[type="submit"]').first().click();

      await expect(page).toHaveURL(`${council.site}/staff`);
      await expect(page.getByText('Signed in as jo.lewis.')).toBeVisible();
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
  await page.goto(`${council.site}/staff/callback?code=stolen&state=forged`);
  await expect(page.getByText('You could not be signed in. Try again.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Begin' })).toHaveCount(0);
});
