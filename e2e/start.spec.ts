import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Start {
  npm: ChildProcess;
  output: () => string;
  /** Resolves to npm's exit code. */
  ended: Promise<number | null>;
}

let data: string;
const started: Start[] = [];

test.beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'councilkit-start-'));
});

test.afterAll(async () => {
  for (const { npm } of started) if (npm.exitCode === null && npm.pid) killGroup(npm.pid, 'SIGKILL');
  await rm(data, { recursive: true, force: true });
});

/** `npm start` in a process group of its own, as a terminal gives it. */
function npmStart(port: number, ...args: string[]): Start {
  const npm = spawn('npm', ['start', '--', '--port', String(port), '--data', data, ...args], {
    cwd: ROOT,
    detached: true,
  });
  const printed: string[] = [];
  npm.stdout.on('data', (text) => printed.push(String(text)));
  npm.stderr.on('data', (text) => printed.push(String(text)));
  const start: Start = {
    npm,
    output: () => printed.join(''),
    ended: new Promise((resolve) => npm.once('exit', (code) => resolve(code))),
  };
  started.push(start);
  return start;
}

function killGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // All of the group has ended already.
  }
}

/** Three free ports in a row. */
async function freePorts(): Promise<number> {
  for (let port = 41_000 + (process.pid % 1_000) * 10; ; port += 10) {
    const free = await Promise.all([port, port + 1, port + 2].map(isFree));
    if (free.every(Boolean)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

async function expectAllFree(port: number): Promise<void> {
  for (const one of [port, port + 1, port + 2])
    await expect.poll(() => isFree(one), { timeout: 15_000 }).toBe(true);
}

test('npm start serves all three, says where, and stops on Ctrl+C', async () => {
  const port = await freePorts();
  const { npm, output, ended } = npmStart(port);
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

  killGroup(npm.pid ?? 0, 'SIGINT');
  await ended;
  expect(output()).toContain('Stopped.');
  await expectAllFree(port);
});

test('SIGTERM to npm alone leaves nothing running', async () => {
  const port = await freePorts();
  const { npm, output, ended } = npmStart(port);
  await expect.poll(output, { timeout: 50_000 }).toContain('Council Kit is running.');
  npm.kill('SIGTERM');
  await ended;
  await expectAllFree(port);
});

test('a port that is taken is named, with what to do', async () => {
  const port = await freePorts();
  const squatter = createServer().listen(port + 1, '127.0.0.1');
  const { output, ended } = npmStart(port);
  expect(await ended).toBe(1);
  expect(output()).toContain(`Port ${port + 1} (for the service) is taken`);
  expect(output()).toContain('npm start -- --port');
  squatter.close();
  await expectAllFree(port);
});

test('a second start on the same data is refused in a sentence, and leaves the first alone', async () => {
  const port = await freePorts();
  const first = npmStart(port);
  await expect.poll(first.output, { timeout: 50_000 }).toContain('Council Kit is running.');

  const second = npmStart(port + 3);
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(data);
  expect((await fetch(`http://127.0.0.1:${port + 1}/health`)).status).toBe(200);

  killGroup(first.npm.pid ?? 0, 'SIGINT');
  await first.ended;
});
