import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright';
import { onTestFinished } from 'vitest';

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url));
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** A page of `origin` in a real browser, until the test ends. The client is its global `client`, bundled as for any page. */
export async function openPage(origin: string): Promise<Page> {
  const { outputFiles } = await build({
    entryPoints: [join(SOURCE, 'index.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'client',
    platform: 'browser',
    target: 'es2023',
    conditions: ['@councilkit/source'],
    write: false,
  });
  const executablePath = process.env['COUNCILKIT_CHROMIUM'] ?? findOnPath();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    // Chromium refuses its sandbox to root, as in most containers.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.route(origin, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto(origin);
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  return page;
}

function findOnPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) =>
    existsSync(path),
  );
}
