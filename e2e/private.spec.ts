import { expect, test } from './council.js';
import { API_KEY, type Council } from './open-council.js';
import { signIn } from './reporter-sign-in.js';

const WORDS = 'Needles behind the front door of the flat';
const ONE_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** A report about somebody's home, with a photo, by the person with this address. */
async function reportedInPrivate({ supplier, service }: Council, email: string) {
  const definition = {
    ...{ code: 'needles-at-home', name: 'Needles at a home', description: '', group: 'Private' },
    ...{ keywords: [], location: 'none', contact: 'optional', phase: 'live', promise: null },
    ...{ supplier: null, emergencyNotice: null, visibility: 'private', questions: [] },
  };
  const imported = await fetch(`${service.url}/v1/imports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${API_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ source: 'journey', services: [definition] }),
  });
  expect(imported.ok).toBe(true);
  const photo = await supplier.attachments.upload(
    new File([Buffer.from(ONE_PIXEL, 'base64')], 'hall.png', { type: 'image/png' }),
    { altText: 'The hall' },
  );
  const { reference } = await supplier.requests.create({
    serviceCode: 'needles-at-home',
    description: WORDS,
    contact: { name: 'Sam Okafor', email },
    attachmentIds: [photo.id],
  });
  return { reference, photoId: photo.id };
}

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a private report is there for whoever reported it, photos and all, and for nobody else', async ({
      page,
      council,
      browser,
    }) => {
      const email = `private-${String(javaScriptEnabled)}@example.org`;
      const { reference } = await reportedInPrivate(council, email);
      const tracked = `${council.site}/requests/${reference}`;
      expect((await page.goto(tracked))?.status()).toBe(404);

      await signIn(page, council, email, reference);
      await page.goto(tracked);
      await expect(page.getByText(WORDS).first()).toBeVisible();
      expect(await page.content()).not.toContain(email);
      const picture = page.getByRole('img', { name: 'The hall' }).first();
      // It is made smaller in the background.
      await expect(async () => {
        await page.reload();
        await expect(picture).toHaveAttribute('src', /^\/photos\//, { timeout: 2_000 });
      }).toPass({ timeout: 20_000 });
      const photo = `${council.site}${(await picture.getAttribute('src')) ?? ''}`;
      const shown = (await page.request.get(photo)).headers();
      expect(shown['content-type']).toMatch(/^image\//);
      // Nothing between may keep it for others.
      expect(shown['cache-control']).toContain('private');

      const stranger = await browser.newContext();
      for (const path of ['', '/follow', '/reply', '/feedback', '/promise.ics'])
        expect((await stranger.request.get(`${tracked}${path}`)).status(), path).toBe(404);
      const live = `${council.site}/live/v1/requests/${reference}`;
      for (const path of ['', '/events', '/events/stream'])
        expect((await stranger.request.get(`${live}${path}`)).status(), path).toBe(404);
      const hidden = await stranger.request.get(photo);
      expect([401, 403, 404]).toContain(hidden.status());
      await stranger.close();

      // The page of whoever reported it goes on hearing, through the same proxy.
      if (javaScriptEnabled) {
        await page.goto(tracked);
        await expect(page.getByText('Live. This page changes by itself')).toBeVisible();
        await council.supplier.events.append(reference, {
          status: 'investigating',
          publicText: 'A trained team comes this afternoon',
        });
        await expect(page.getByText('A trained team comes this afternoon').first()).toBeVisible();
      }
    });
  });
}
