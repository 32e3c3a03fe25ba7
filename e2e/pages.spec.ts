import { expect, test } from './council.js';
import { look, lookInForcedColours } from './look.js';
import { pothole, reportPothole } from './report-journey.js';

test('every page is accessible, and has its picture taken', async ({ page, council }) => {
  test.slow();
  const site = council.site;
  await page.goto(site);
  await look(page, 'home');
  await page.goto(`${site}/services`);
  await look(page, 'services');
  await page.goto(`${site}/services?q=lamp+post+out`);
  await look(page, 'services-found');
  await page.goto(`${site}/services?q=unicorn`);
  await look(page, 'services-none');
  await page.goto(`${site}/report/pothole`);
  await look(page, 'report-start');

  const reference = await reportPothole(page, site);
  await look(page, 'sent');
  await page.goto(`${site}/requests/${reference}`);
  await look(page, 'request-received');
  await page.goto(`${site}/report/pothole/check`);
  await look(page, 'report-check-empty');

  const say = council.supplier.events;
  await say.append(reference, {
    status: 'investigating',
    publicText: 'We inspected the hole on Monday and marked it for repair',
  });
  await say.append(reference, {
    status: 'actionScheduled',
    publicText: 'A crew will fill the hole on Thursday morning',
    actor: { kind: 'supplier', name: 'Peak Roads Ltd' },
  });
  await page.goto(`${site}/requests/${reference}`);
  await look(page, 'request-scheduled');
  await say.append(reference, {
    status: 'closed',
    outcome: 'fixed',
    publicText: 'We filled the hole and checked the road around it',
  });
  await page.goto(`${site}/requests/${reference}`);
  await look(page, 'request-fixed');

  await page.goto(`${site}/requests`);
  await look(page, 'requests');
  await page.goto(`${site}/track?reference=nonsense`);
  await look(page, 'track-error');
  for (const about of ['privacy', 'cookies', 'accessibility']) {
    await page.goto(`${site}/${about}`);
    await look(page, about);
  }
  await page.goto(`${site}/no-such-page`);
  await look(page, 'not-found');
});

test('a tracking page works in forced colours and printed', async ({ page, council }) => {
  const reference = await reportPothole(page, council.site);
  await page.goto(`${council.site}/requests/${reference}`);
  await lookInForcedColours(page, 'request');
  await expect(page.locator('[aria-current="step"]')).toBeVisible();
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  await page.screenshot({ path: 'pictures/request-print.png', fullPage: true });
  // What a report is stands on paper, and nothing that is only there to be pressed.
  await expect(page.getByRole('heading', { level: 1 })).toContainText(reference);
  await expect(page.getByText(pothole.description).first()).toBeVisible();
  await expect(page.getByRole('list', { name: 'Progress' })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.locator('.govuk-back-link, .govuk-footer').filter({ visible: true })).toHaveCount(0);
});

test('pages run no script but their own, and say so', async ({ page, council }) => {
  const headersOf = async () => (await page.goto(council.site))?.headers() ?? {};
  const {
    'content-security-policy': policy = '',
    'x-content-type-options': types,
    'referrer-policy': referrers,
  } = await headersOf();
  expect([types, referrers]).toEqual(['nosniff', 'same-origin']);
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']{20,}';/);
  expect(policy).not.toContain('unsafe');
  // One that was read on another page opens nothing.
  expect((await headersOf())['content-security-policy']).not.toBe(policy);
  for (const directive of [
    ...["default-src 'self'", "connect-src 'self'", "style-src 'self'", "object-src 'none'"],
    ...["base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"],
  ])
    expect(policy.split('; ')).toContain(directive);
  const elsewhere = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(location.origin)),
  );
  expect(elsewhere).toEqual([]);
});
