import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CouncilKit } from '@councilkit/client';
import { expect, test } from '@playwright/test';
import { freePorts, isFree, npmStart, type Start } from './npm-start.js';

let data: string;
const started: Start[] = [];

test.beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'councilkit-start-'));
});

test.afterAll(async () => {
  for (const { signalAll } of started) signalAll('SIGKILL');
  await rm(data, { recursive: true, force: true });
});

function start(port: number): Start {
  const one = npmStart(port, data);
  started.push(one);
  return one;
}

async function expectAllFree(port: number): Promise<void> {
  for (const one of [port, port + 1, port + 2])
    await expect.poll(() => isFree(one), { timeout: 15_000 }).toBe(true);
}

test('npm start serves all three, says where, and stops on Ctrl+C', async () => {
  const port = await freePorts();
  const { output, ended, signalAll } = start(port);
  await expect.poll(output, { timeout: 50_000 }).toContain('Council Kit is running.');
  expect(output()).toContain(`http://localhost:${port + 1}/outbox`);
  for (const path of [
    `${port}/`,
    ...['health', 'v1/services', 'outbox'].map((path) => `${port + 1}/${path}`),
    `${port + 2}/`,
  ]) {
    const answer = await fetch(`http://127.0.0.1:${path}`);
    expect(answer.status, path).toBe(200);
    await answer.body?.cancel();
  }
  signalAll('SIGINT');
  await ended;
  expect(output()).toContain('Stopped.');
  await expectAllFree(port);
});

test('a supplier on this machine is let in and told by webhook, and SIGTERM to npm alone leaves nothing running', async () => {
  // As examples/supplier/README.md has it: the suppliers are there from the first start on.
  const scopes = 'webhooks:manage';
  const client = ['run', 'service:clients', '--', 'add', '--supplier', 'peak-roads', '--scopes', scopes];
  const { stdout } = await promisify(execFile)('npm', client, {
    env: { ...process.env, COUNCILKIT_DATA: data },
  });
  const [, clientId = '', clientSecret = ''] = /Client id +(\S+)\s+Client secret +(\S+)/.exec(stdout) ?? [];

  const port = await freePorts();
  const { output, ended, signal } = start(port);
  await expect.poll(output, { timeout: 50_000 }).toContain('Council Kit is running.');
  const service = `http://127.0.0.1:${port + 1}`;
  const supplier = new CouncilKit({
    baseUrl: `${service}/v1`,
    auth: { tokenUrl: `${service}/oauth2/token`, clientId, clientSecret },
  });
  const url = 'http://127.0.0.1:9/webhooks';
  expect(await supplier.webhookEndpoints.create({ url })).toMatchObject({ endpoint: { url } });
  signal('SIGTERM');
  await ended;
  await expectAllFree(port);
});

test('a port that is taken is named, with what to do', async () => {
  const port = await freePorts();
  const squatter = createServer().listen(port + 1, '127.0.0.1');
  const { output, ended } = start(port);
  expect(await ended).toBe(1);
  expect(output()).toContain(`Port ${port + 1} (for the service) is taken`);
  expect(output()).toContain('npm start -- --port');
  squatter.close();
  await expectAllFree(port);
});

test('a second start on the same data is refused in a sentence, and leaves the first alone', async () => {
  const port = await freePorts();
  const first = start(port);
  await expect.poll(first.output, { timeout: 50_000 }).toContain('Council Kit is running.');

  const second = start(port + 3);
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(data);
  expect((await fetch(`http://127.0.0.1:${port + 1}/health`)).status).toBe(200);

  first.signalAll('SIGINT');
  await first.ended;
});
