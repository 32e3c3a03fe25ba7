import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CouncilKit } from '@councilkit/client';
import { expect, test } from '@playwright/test';
import { startProgram } from './program.js';

test('the pretend crew moves a report while its page is open, and the page says that it is one', async ({
  page,
}) => {
  test.slow();
  const folder = await mkdtemp(join(tmpdir(), 'councilkit-demo-'));
  const service = await startProgram('apps/service/dist/main.js', {
    COUNCILKIT_PORT: '0',
    COUNCILKIT_DATA: join(folder, 'service'),
    COUNCILKIT_DEMO: '1',
  });
  const site = await startProgram('apps/concierge/server/main.ts', {
    COUNCILKIT_PORT: '0',
    COUNCILKIT_DATA: join(folder, 'concierge'),
    COUNCILKIT_SERVICE_URL: `${service.url}/v1`,
  });
  try {
    const council = new CouncilKit({ baseUrl: `${service.url}/v1` });
    const { reference } = await council.requests.create({
      serviceCode: 'pothole',
      answers: { place: 'carriageway', size: 'small' },
      location: { addressText: 'Mill Lane' },
    });
    await page.goto(`${site.url}/requests/${reference}`);
    const current = page.locator('[aria-current="step"]');
    await expect(current).toContainText('Received');
    await expect(page.getByText(/pretend crew/i)).toHaveCount(0);

    await expect(current).not.toContainText('Received', { timeout: 60_000 });
    // Said as soon as it is so, and once.
    await expect(page.getByText(/A pretend crew is moving this report/)).toHaveCount(1);
    await page.goto(`${site.url}/requests`);
    await expect(page.getByText(/demonstration/i).first()).toBeVisible();
  } finally {
    await site.stop();
    await service.stop();
    await rm(folder, { recursive: true, force: true });
  }
});
