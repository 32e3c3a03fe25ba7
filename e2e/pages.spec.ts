import { expect, test } from './council.js';
import { look } from './look.js';
import { reportPothole } from './report-journey.js';

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
  await page.emulateMedia({ forcedColors: 'active' });
  await page.screenshot({ path: 'pictures/request-forced-colours-1280.png', fullPage: true });
  await expect(page.locator('[aria-current="step"]')).toBeVisible();
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  await page.screenshot({ path: 'pictures/request-print.png', fullPage: true });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('pages run no script but their own, and say so', async ({ page, council }) => {
  const answer = await page.goto(council.site);
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'/);
  expect(policy).not.toContain('unsafe');
  const elsewhere = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(location.origin)),
  );
  expect(elsewhere).toEqual([]);
});
