import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from './council.js';
import { look } from './look.js';

const test = base.extend<object, object>({
  serviceEnvironment: [
    async ({ tiles }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'councilkit-logo-'));
      const profile = {
        name: 'Hillside Council',
        jurisdictionId: 'hillside.example',
        website: 'https://hillside.example.gov.uk',
        // Any picture will do.
        theme: { name: 'hillside', logoUrl: new URL('/logo.png', tiles.url).href },
      };
      await writeFile(join(folder, 'authority.json'), JSON.stringify(profile));
      await use({ COUNCILKIT_AUTHORITY: join(folder, 'authority.json') });
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  siteEnvironment: [async ({ tiles: _ }, use) => use({ COUNCILKIT_TILE_URL: '' }), { scope: 'worker' }],
});

test('the logo of the council stands in the header, with its name for whoever does not see it', async ({
  page,
  council,
}) => {
  await page.goto(council.site);
  const logo = page.getByRole('banner').getByRole('img', { name: 'Hillside Council' });
  await expect(logo).toBeVisible();
  // It came: the policy of the page lets it in, though it lives elsewhere.
  expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await expect(page.getByRole('banner').getByRole('link', { name: 'Hillside Council' })).toHaveAttribute(
    'href',
    '/',
  );
  await look(page, 'home-with-a-logo');
});
