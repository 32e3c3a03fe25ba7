// @vitest-environment node
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { type Browser, chromium, type Page } from 'playwright';
import { renderToString } from 'react-dom/server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compiledStyles } from '../scripts/compiled-styles.mjs';
import { adapterOf } from './adapters.js';
import { formCalls, wayCalls } from './form-without-scripts.js';
import { renderMacro } from './official-macros.js';

/** Whose markup a page has: what ours must do is what the macros' does. */
type Maker = 'ours' | 'official';
type Calls = typeof formCalls;

let browser: Browser;
let server: Server;
let origin: string;
let page: Page;
/** Compiled once, for every page. */
const styles = compiledStyles();
/** What the form sent last, field by field, in order. */
let arrived: [name: string, value: string][] = [];

function draw(maker: Maker, calls: Calls): string {
  return calls
    .map(([component, options]) => {
      if (maker === 'official') return renderMacro(component, options);
      const element = adapterOf(component)?.fromMacro(options);
      if (!element) throw new Error(`No component is called ${component}`);
      return renderToString(element);
    })
    .join('\n');
}

function pageOf(path: string): string {
  const [, maker, kind] = path.split('/');
  const whose = maker === 'official' ? 'official' : 'ours';
  const body =
    kind === 'form'
      ? `<form method="post" enctype="multipart/form-data" action="/arrive" novalidate>${draw(whose, formCalls)}</form>`
      : kind === 'ways'
        ? `${draw(whose, wayCalls)}<main id="main" tabindex="-1"><input id="street" aria-label="Street"></main>`
        : '<h1>Elsewhere</h1>';
  return `<!doctype html><html lang="en"><title>${path}</title><style>${styles}</style>
<body class="govuk-template__body">${body}<script>document.body.dataset.ran = 'yes'</script></body></html>`;
}

async function take(request: IncomingMessage): Promise<typeof arrived> {
  const body = new Response(new Uint8Array(await buffer(request)), {
    headers: { 'content-type': request.headers['content-type'] ?? '' },
  });
  const fields = [...(await body.formData())];
  return Promise.all(
    fields.map(async ([name, value]): Promise<[string, string]> => [
      name,
      typeof value === 'string' ? value : `${value.name}, ${value.type}: ${await value.text()}`,
    ]),
  );
}

beforeAll(async () => {
  server = createServer(async (request, response) => {
    if (request.method === 'POST') arrived = await take(request);
    response.setHeader('content-type', 'text/html; charset=utf-8').end(pageOf(request.url ?? '/'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address with one.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const executablePath = process.env['COUNCILKIT_CHROMIUM'];
  browser = await chromium.launch({
    // Chromium refuses its sandbox to root, as in most containers.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    ...(executablePath ? { executablePath } : {}),
  });
}, 60_000);

afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
});

beforeEach(async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 375, height: 800 },
  });
  page = await context.newPage();
  arrived = [];
});
afterEach(() => page.context().close());

/** Answers every question as a person would who has no scripts. */
async function answer(): Promise<void> {
  await page.getByLabel('Street').fill('Mill Lane');
  await page.getByLabel('What is wrong?').fill('A hole\n“deep” & wide');
  await page.getByLabel('More').fill('longer');
  await page.getByLabel('Ward').selectOption('Park End');
  await page.getByLabel('By email').check();
  await page.getByLabel('Address').fill('sam@example.org');
  await page.getByLabel('Food').check();
  await page.getByLabel('Paper').check();
  await page.getByLabel('Size').fill('large');
  await page.getByLabel('Day').fill('27');
  await page.getByLabel('Month').fill('3');
  await page.getByLabel('Year').fill('2026');
  await page.getByRole('textbox', { name: 'Password' }).fill('three words together');
  await page
    .getByLabel('Photo')
    .setInputFiles({ name: 'hole.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('jpg') });
}

describe('with scripts off, in Chromium', () => {
  it('no script runs at all', async () => {
    await page.goto(`${origin}/ours/form`);
    expect(await page.locator('body').getAttribute('data-ran')).toBeNull();
  });

  it('a form of every component sends what the official markup sends', async () => {
    const sent: Record<string, typeof arrived> = {};
    for (const maker of ['official', 'ours']) {
      await page.goto(`${origin}/${maker}/form`);
      await answer();
      await page.getByRole('button', { name: 'Send report' }).click();
      await page.waitForURL('**/arrive');
      sent[maker] = arrived;
    }
    expect(sent['ours']).toEqual(sent['official']);
    expect(sent['ours']).toEqual([
      ['street', 'Mill Lane'],
      ['what', 'A hole\r\n“deep” & wide'],
      ['more', 'longer'],
      ['ward', 'park'],
      ['contact', 'email'],
      ['address', 'sam@example.org'],
      ['bins', 'food'],
      ['bins', 'paper'],
      ['size', 'large'],
      ['seen-day', '27'],
      ['seen-month', '3'],
      ['seen-year', '2026'],
      ['secret', 'three words together'],
      ['photo', 'hole.jpg, image/jpeg: jpg'],
      ['go', 'send'],
    ]);
  });

  it('an empty form sends what the official markup sends', async () => {
    const sent: Record<string, typeof arrived> = {};
    for (const maker of ['official', 'ours']) {
      await page.goto(`${origin}/${maker}/form`);
      await page.getByRole('button', { name: 'Send report' }).click();
      await page.waitForURL('**/arrive');
      sent[maker] = arrived;
    }
    expect(sent['ours']).toEqual(sent['official']);
    expect(sent['ours']?.map(([name]) => name)).toContain('seen-year');
  });

  it.each<[way: string, role: 'button' | 'link', name: string, to: string]>([
    ['the skip link', 'link', 'Skip to main content', '#main'],
    ['exit this page', 'button', 'Emergency Exit this page', '/weather'],
    ['the back link', 'link', 'Back', '/before'],
    ['the navigation, on a phone', 'link', 'Follow', '/follow'],
    ['an error', 'link', 'Enter a street', '#street'],
    ['a tab', 'link', 'Parks', '#parks'],
    ['a banner', 'link', 'See when', '/closed'],
    ['the next page', 'link', 'Next page', '/2'],
  ])('%s leads where the official markup leads', async (_, role, name, to) => {
    const landed: string[] = [];
    for (const maker of ['official', 'ours']) {
      const start = `${origin}/${maker}/ways`;
      await page.goto(start);
      // By the keyboard: the skip link shows only while it has the focus.
      await page.getByRole(role, { name }).press('Enter');
      await page.waitForURL((url) => url.href !== start);
      landed.push(page.url().replace(start, ''));
    }
    expect(landed.map((url) => url.replace(origin, ''))).toEqual([to, to]);
  });

  it.each<Maker>(['official', 'ours'])('details open, and nothing else is closed: %s', async (maker) => {
    await page.goto(`${origin}/${maker}/ways`);
    const hidden = page.getByText('It is on the column');
    expect(await hidden.isVisible()).toBe(false);
    await page.getByText('How to find the number').click();
    expect(await hidden.isVisible()).toBe(true);
    for (const words of ['About Roads', 'About Parks', 'All of Bins', 'All of Trees'])
      expect(await page.getByText(words).isVisible(), words).toBe(true);
    // Nothing offers what only a script can do. The one button is a link in its clothes.
    expect(await page.locator('button:visible').count()).toBe(0);
  });
});
