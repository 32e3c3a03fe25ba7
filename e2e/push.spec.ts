import { type BrowserContext, type Page } from '@playwright/test';
import { startPushService } from '../apps/service/test/push-service.js';
import { expect, test } from './council.js';
import { type Council } from './open-council.js';
import { look } from './look.js';

// Receivers on this machine are let in outside production alone.
test.use({ serviceEnvironment: { NODE_ENV: 'development' } });

type PushService = Awaited<ReturnType<typeof startPushService>>;

async function reported({ supplier }: Council): Promise<string> {
  const { reference } = await supplier.requests.create({
    serviceCode: 'pothole',
    description: 'Hole in front of the library',
    answers: { place: 'carriageway', size: 'plate' },
    location: { addressText: 'Library, High Street' },
    contact: { name: 'Sam Okafor', email: 'sam@example.org' },
  });
  return reference;
}

/**
 * Chromium's own push service is in the internet, where no test goes. So `PushManager.subscribe` gives what one on this machine
 * would give, which takes what the service sends, checks its signature and opens it; and `deliver` hands that to the browser's
 * service worker, as DevTools does. Everything between is real: the press, the permission, the worker, the encryption.
 */
async function withPushService(page: Page, { browser }: PushService): Promise<void> {
  await page.addInitScript((subscription) => {
    const made = () => {
      const json = () => subscription;
      const leave = async () => {
        localStorage.removeItem('is-subscribed');
        return true;
      };
      return { ...subscription, toJSON: json, unsubscribe: leave };
    };
    Object.assign(PushManager.prototype, {
      async subscribe(wish: PushSubscriptionOptionsInit) {
        localStorage.setItem('is-subscribed', String(wish.applicationServerKey));
        return made();
      },
      getSubscription: async () => (localStorage.getItem('is-subscribed') ? made() : null),
    });
  }, browser);
}

/** Waits for the next message that the service pushes, and has the browser's worker get it. */
async function deliver(
  context: BrowserContext,
  page: Page,
  { received }: PushService,
): Promise<Record<string, unknown>> {
  await expect.poll(() => received.length, { timeout: 20_000 }).toBeGreaterThan(0);
  const payload = received.shift()?.payload ?? {};
  const session = await context.newCDPSession(page);
  const origin = new URL(page.url()).origin;
  const found = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const ours = registrations.find(({ scopeURL }) => scopeURL === `${origin}/`);
      if (ours) resolve(ours.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  const registrationId = await found;
  const data = JSON.stringify(payload);
  await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data });
  await session.detach();
  return payload;
}

/** The notifications that the browser shows. */
function shown(page: Page) {
  return page.evaluate(async () => {
    const { getNotifications } = await navigator.serviceWorker.ready.then((registration) => ({
      getNotifications: () => registration.getNotifications(),
    }));
    return (await getNotifications()).map(({ title, body, lang, tag, data }) => ({
      ...{ title, body, lang, tag },
      data: String(data),
    }));
  });
}

test.describe('with permission to show messages', () => {
  test.use({ permissions: ['notifications'] });
  let push: PushService;
  test.beforeEach(async ({ page, council }) => {
    const { pushPublicKey } = await council.supplier.authority.get();
    push = await startPushService(pushPublicKey ?? '');
    await withPushService(page, push);
  });
  test.afterEach(() => push.stop());

  test('a resident is told on this device, in Welsh, and stops it', async ({ page, context, council }) => {
    const reference = await reported(council);
    await page.goto(`${council.site}/requests/${reference}?lang=cy`);
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toHaveLength(0);
    await page.getByRole('button', { name: 'Rhowch wybod i mi ar y ddyfais hon' }).click();
    const said = page.getByRole('status').filter({ hasText: /dyfais|ddyfais/ });
    await expect(said).toHaveText(/^Bron yna/);
    expect(await page.evaluate(() => localStorage.getItem('is-subscribed'))).toBe(
      (await council.supplier.authority.get()).pushPublicKey,
    );

    const first = await deliver(context, page, push);
    expect(first).toMatchObject({ template: 'confirmSubscription', language: 'cy' });
    await expect(said).toHaveText(/^Mae’r ddyfais hon yn rhoi gwybod i chi/);
    const token = String(first['token']);
    expect(await council.supplier.subscriptions.get(token)).toMatchObject({
      ...{ state: 'active', channel: 'push', language: 'cy' },
    });
    await expect.poll(() => shown(page), { timeout: 20_000 }).toHaveLength(1);
    expect(await shown(page)).toMatchObject([
      { title: 'Mae’r ddyfais hon bellach yn rhoi gwybod i chi am newyddion', lang: 'cy' },
    ]);

    await council.supplier.events.append(reference, {
      status: 'inProgress',
      publicText: 'Mae criw ar y ffordd',
    });
    const news = await deliver(context, page, push);
    expect(Object.keys(news).sort()).toEqual([
      ...['body', 'language', 'tag', 'template', 'title', 'token', 'url'],
    ]);
    expect(JSON.stringify(news)).not.toMatch(/Okafor|sam@example|Library/);
    await expect.poll(() => shown(page), { timeout: 20_000 }).toHaveLength(2);
    expect(await shown(page)).toContainEqual({
      ...{ title: news['title'], body: 'Mae criw ar y ffordd', lang: 'cy', tag: news['tag'] },
      data: `${council.site}/requests/${reference}`,
    });

    await page.reload();
    await page.getByRole('button', { name: 'Stopio rhoi gwybod i’r ddyfais hon' }).click();
    await expect(said).toHaveText(/mwyach\.$/);
    await expect(council.supplier.subscriptions.get(token)).resolves.toMatchObject({ state: 'stopped' });
    expect(await page.evaluate(() => localStorage.getItem('is-subscribed'))).toBeNull();
    await council.supplier.events.append(reference, { publicText: 'Wedi’i drwsio' });
    await page.getByText('Wedi’i drwsio').first().waitFor();
    // Messages are written with the event and sent at once: what has not come by the time another one has, does not come.
    expect(push.received).toEqual([]);
    expect(push.refusals).toEqual([]);
  });

  test('what was stopped before its first message came is not confirmed', async ({
    page,
    context,
    council,
  }) => {
    await page.goto(`${council.site}/requests/${await reported(council)}/follow`);
    await page.getByRole('button', { name: 'Tell me on this device' }).click();
    await page.getByRole('button', { name: 'Stop telling this device' }).click();
    await expect(page.getByText('This device tells you no more about this report.')).toBeVisible();
    const { token } = await deliver(context, page, push);
    await expect
      .poll(() => shown(page), { timeout: 20_000 })
      .toMatchObject([{ title: 'This device tells you no more' }]);
    expect(await council.supplier.subscriptions.get(String(token))).toMatchObject({ state: 'stopped' });
  });

  test('the pages with it are accessible, and have their picture taken', async ({ page, council }) => {
    const reference = await reported(council);
    for (const [name, path] of [
      ['push-tracking', `/requests/${reference}`],
      ['push-follow', `/requests/${reference}/follow`],
      ['push-tracking-urdu', `/requests/${reference}?lang=ur`],
    ] as const) {
      await page.goto(`${council.site}${path}`);
      await page.locator('.ck-device-news button').click();
      await expect(page.locator('.ck-device-news__said')).not.toBeEmpty();
      await look(page, name);
    }
  });
});

test('a browser that may not show messages says what to do about it', async ({ page, context, council }) => {
  const reference = await reported(council);
  const session = await context.newCDPSession(page);
  await session.send('Browser.setPermission', {
    ...{ permission: { name: 'notifications' }, setting: 'denied', origin: new URL(council.site).origin },
  });
  await page.goto(`${council.site}/requests/${reference}`);
  await page.getByRole('button', { name: 'Tell me on this device' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Open the settings of this site' })).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toHaveLength(0);
  await look(page, 'push-blocked');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the ways by email and text are there, and no button that does nothing', async ({ page, council }) => {
    await page.goto(`${council.site}/requests/${await reported(council)}`);
    await expect(page.getByRole('button', { name: 'Tell me on this device' })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Be told of news by email or text' })).toBeVisible();
  });
});

test('the worker may do little, and nobody else subscribes through these pages', async ({ council }) => {
  const worker = await fetch(`${council.site}/push-worker.js`);
  expect(worker.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(worker.headers.get('content-security-policy')).toBe("default-src 'none'; connect-src 'self'");
  expect(worker.headers.get('cache-control')).toBe('no-cache');
  const post = (origin: string, wish: object) =>
    fetch(`${council.site}/live/v1/subscriptions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ scope: { requestId: '7QK4-M2XD' }, language: 'en', ...wish }),
    }).then(({ status }) => status);
  const push = { endpoint: 'https://push.example/x', keys: { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) } };
  expect(await post('https://elsewhere.example', { channel: 'push', push })).toBe(403);
  expect(await post(council.site, { channel: 'email', email: 'somebody@example.org' })).toBe(400);
  expect(await post(council.site, { channel: 'push', push })).toBe(404);
});
