import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { test } from './catalogue-site.js';

const SITE = fileURLToPath(new URL('../apps/catalogue/storybook-static', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The plainest of web hosts: files of a folder, below a path of its own, and nothing else. */
function hostBelow(path: string) {
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const asked = pathname.startsWith(path) ? pathname.slice(path.length) : undefined;
    const file = asked === undefined ? undefined : join(SITE, asked === '' ? 'index.html' : normalize(asked));
    if (!file || !existsSync(file) || !statSync(file).isFile()) {
      missing.push(pathname);
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return { server, missing };
}

test('the build works on any web host, also below a path', async ({ page }) => {
  const { server, missing } = hostBelow('/design/catalogue/');
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  try {
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/design/catalogue/`);
    const preview = page.frameLocator('#storybook-preview-iframe');
    await expect(preview.getByRole('heading', { level: 1, name: /follow like a parcel/ })).toBeVisible({
      timeout: 30_000,
    });
    await preview.getByRole('link', { name: 'I need one part of a page' }).click();
    await expect(preview.getByRole('heading', { level: 1, name: 'Choose a component' })).toBeVisible();
    await preview.getByRole('link', { name: 'Select', exact: true }).click();
    await expect(preview.getByRole('heading', { level: 1, name: 'Select' })).toBeVisible();
    await expect(preview.locator('.govuk-select').first()).toBeVisible();
    // A browser asks every host for this one at its root, unasked.
    expect(missing.filter((path) => path !== '/favicon.ico')).toEqual([]);
  } finally {
    server.close();
  }
});
