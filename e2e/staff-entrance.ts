import { type Page } from '@playwright/test';
import { expect, test as base } from './council.js';
import { freePort } from './free-port.js';
import { startProgram, type Program } from './program.js';

/** What the sign-in calls the service, and what it knows the pages of the council as. */
const AUDIENCE = 'urn:example:service-requests';
const CLIENT = { id: 'desk', secret: 'a-secret-for-these-journeys' };

interface Entrance {
  /** How long a token lasts. `test.use` at the top of a file sets it. */
  tokenSeconds: number;
  signIn: { program: Program; siteUrl: string };
}

export const test = base.extend<object, Entrance>({
  tokenSeconds: [3600, { option: true, scope: 'worker' }],
  signIn: [
    async ({ tokenSeconds }, use) => {
      const siteUrl = `http://127.0.0.1:${await freePort()}`;
      const program = await startProgram('apps/concierge/test/staff-sign-in.ts', {
        REDIRECT_URI: `${siteUrl}/staff/callback`,
        CLIENT_ID: CLIENT.id,
        CLIENT_SECRET: CLIENT.secret,
        AUDIENCE,
        TOKEN_SECONDS: String(tokenSeconds),
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

/** Goes through the pages of the sign-in itself as `name`: any name will do, and it asks for consent. */
export async function passSignIn(page: Page, name: string): Promise<void> {
  await page.locator('input[name="login"]').fill(name);
  await page.locator('input[name="password"]').fill('anything');
  await page.locator('button[type="submit"], input[type="submit"]').first().click();
  await page.locator('button[type="submit"], input[type="submit"]').first().click();
}

/** Signs in at the desk as `name`. */
export async function signInAtDesk(page: Page, site: string, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Sign in' }).click();
  await passSignIn(page, name);
  await expect(page).toHaveURL(`${site}/staff`);
  await expect(page.getByText(`Signed in as ${name}.`)).toBeVisible();
}
