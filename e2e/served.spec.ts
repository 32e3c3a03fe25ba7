import { expect, test } from './council.js';

/** How `url` comes to a browser that takes Brotli, gzip or nothing. */
function ask(url: string, encoding: string): Promise<Response> {
  return fetch(url, { headers: { 'accept-encoding': encoding } });
}

test('pages and files come compressed, and files may be kept for good', async ({ council }) => {
  const page = await ask(council.site, 'br');
  expect(page.headers.get('content-encoding')).toBe('br');
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect((await ask(council.site, 'gzip')).headers.get('content-encoding')).toBe('gzip');
  expect((await ask(council.site, 'identity')).headers.get('content-encoding')).toBeNull();

  const style = /href="(\/assets\/[^"]+\.css)"/.exec(await page.text())?.[1] ?? '';
  const file = await ask(`${council.site}${style}`, 'br');
  expect(file.headers.get('content-encoding')).toBe('br');
  expect(file.headers.get('cache-control')).toBe('public,max-age=31536000,immutable');
});

test('news is never held back to be compressed', async ({ council }) => {
  const { id } = await council.supplier.requests.create({
    serviceCode: 'pothole',
    answers: { place: 'carriageway', size: 'plate' },
    location: { addressText: 'Bus stop, Station Road' },
  });
  const stream = await ask(`${council.site}/live/v1/requests/${id}/events/stream`, 'br, gzip');
  expect(stream.headers.get('content-type')).toContain('text/event-stream');
  expect(stream.headers.get('content-encoding')).toBeNull();
  await stream.body?.cancel();
});

test('the tracking page runs its own script and no other', async ({ page, council }) => {
  const { reference } = await council.supplier.requests.create({
    serviceCode: 'pothole',
    // An end of an element inside what people wrote stays text.
    description: 'Hole by the </script><script>window.isBroken = true</script> bus stop',
    answers: { place: 'carriageway', size: 'plate' },
    location: { addressText: 'Bus stop, Station Road' },
  });
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', ({ message }) => faults.push(message));
  const listening = page.waitForResponse((response) => response.url().endsWith('/events/stream'));
  await page.goto(`${council.site}/requests/${reference}`);
  await listening;
  await expect(page.getByText(/by itself/).first()).toBeVisible();
  expect(await page.evaluate(() => '__reactRouterContext' in window)).toBe(false);
  expect(await page.evaluate(() => 'isBroken' in window)).toBe(false);
  await expect(page.getByText('Hole by the </script>')).toBeVisible();
  expect(faults).toEqual([]);
});
