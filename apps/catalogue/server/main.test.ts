import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';

const PROGRAM = fileURLToPath(new URL('main.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), '<title>Council Kit</title>');
writeFileSync(join(folder, 'assets', 'preview-1a2b3c.js'), '/* the preview */');

const running: ChildProcess[] = [];

/** Starts the program as `npm start` does, with a channel to whoever started it. */
function start({ port = 0, site = folder }: { port?: number; site?: string } = {}) {
  const child = spawn(process.execPath, [PROGRAM, site], {
    env: { ...process.env, COUNCILKIT_PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  running.push(child);
  let said = '';
  child.stderr?.on('data', (text) => (said += text));
  const ready = once(child, 'message').then(([message]: { url: string }[]) => message?.url ?? '');
  const ended = once(child, 'exit').then(([code]) => ({ code, said: said.trim() }));
  return { child, ready, ended };
}

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the catalogue server', () => {
  it('says where it is once it answers, and shows the first page', async () => {
    const url = await start().ready;
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Council Kit');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('lets browsers keep what has its content in its name', async () => {
    const url = await start().ready;
    const script = await fetch(`${url}/assets/preview-1a2b3c.js`);
    expect(script.headers.get('cache-control')).toContain('immutable');
  });

  it('says so in words when there is no such page', async () => {
    const url = await start().ready;
    const missing = await fetch(`${url}/nowhere`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('no such page');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends cleanly on %s', async (signal) => {
    const { child, ready, ended } = start();
    await ready;
    child.kill(signal);
    expect(await ended).toEqual({ code: 0, said: '' });
  });

  it('ends cleanly when whoever started it is gone', async () => {
    const { child, ready, ended } = start();
    await ready;
    child.disconnect();
    expect(await ended).toEqual({ code: 0, said: '' });
  });

  it('asks for a build when there is none', async () => {
    const { ended } = start({ site: join(folder, 'assets') });
    expect(await ended).toEqual({
      code: 1,
      said: 'The catalogue has not been built. Build it with: pnpm --filter @councilkit/catalogue build',
    });
  });

  it('asks for another port when its own is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { ended } = start({ port });
    expect(await ended).toEqual({
      code: 1,
      said: `Port ${port} is taken. Choose another with COUNCILKIT_PORT.`,
    });
    other.close();
  });
});
