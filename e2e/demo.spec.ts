import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CouncilKit } from '@councilkit/client';
import { expect, test } from '@playwright/test';
import { freePorts, npmStart } from './npm-start.js';

test('the pretend crew moves a report while its page is open, and the page says that it is one', async ({
  page,
}) => {
  test.slow();
  const folder = await mkdtemp(join(tmpdir(), 'councilkit-demo-'));
  const port = await freePorts();
  const start = npmStart(port, join(folder, 'service'), '--demo');
  try {
    await expect.poll(start.output, { timeout: 50_000 }).toContain('A pretend crew is at work');
    const site = `http://127.0.0.1:${port}`;
    const council = new CouncilKit({ baseUrl: `http://127.0.0.1:${port + 1}/v1` });
    const { reference } = await council.requests.create({
      serviceCode: 'pothole',
      answers: { place: 'carriageway', size: 'small' },
      location: { addressText: 'Mill Lane' },
    });
    await page.goto(`${site}/requests/${reference}`);
    const current = page.locator('[aria-current="step"]');
    await expect(current).toContainText('Received');
    await expect(page.getByText(/pretend crew/i)).toHaveCount(0);

    await expect(current).not.toContainText('Received', { timeout: 60_000 });
    // Said as soon as it is so, and once.
    await expect(page.getByText(/A pretend crew is moving this report/)).toHaveCount(1);
    await page.goto(`${site}/requests`);
    await expect(page.getByText(/demonstration/i).first()).toBeVisible();
  } finally {
    start.signalAll('SIGINT');
    await start.ended;
    await rm(folder, { recursive: true, force: true });
  }
});
