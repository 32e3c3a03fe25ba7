import { readFileSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CouncilKit } from '@councilkit/client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { councilProcesses, type CouncilProcesses } from '../test/council-processes.js';
import { litter } from '../test/services.js';
import { openEmbedded } from './open-embedded.js';
import { connectPostgres, postgresPool } from './postgres.js';

/** Real processes, started over and over on a machine that may be busy. */
const LONG_MS = 120_000;

const clientOf = (url: string, apiKey?: string) =>
  new CouncilKit({ baseUrl: `${url}/v1`, maxRetries: 0, ...(apiKey && { auth: { apiKey } }) });
const lines = (text: string) => text.split('\n').filter((line) => line !== '');

let processes: CouncilProcesses;
beforeAll(async () => {
  processes = await councilProcesses();
}, LONG_MS);
afterEach(() => processes.clear());
afterAll(() => processes.remove());

describe('starting', { timeout: LONG_MS }, () => {
  it('says where it listens and where the key is, and never the key', async () => {
    const { folder, settings } = await processes.begunPlace();
    const service = processes.start(settings);
    const url = await service.ready;
    const file = join(folder, 'api-key');
    expect(lines(service.output())).toEqual([
      `The key for staff and suppliers is in ${file}`,
      `Messages are shown, not sent: ${url}/outbox`,
      `Service listening on ${url}`,
    ]);
    expect(service.errors()).toBe('');
    expect(statSync(file).mode & 0o777).toBe(0o600);

    const key = readFileSync(file, 'utf8').trim();
    const council = clientOf(url, key);
    const { id } = await council.requests.create({ serviceCode: litter.code });
    expect(await council.events.append(id, { status: 'acknowledged' })).toMatchObject({ seq: 2 });
    expect(service.output()).not.toContain(key);

    const ready = await fetch(`${url}/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      {
        status: 'ready',
        checks: {
          ...{ database: 'ok', migrations: 'ok' },
          ...{ links: 'ok', messages: 'ok', receipts: 'ok', webhooks: 'ok' },
        },
      },
    ]);
  });

  it('loads nothing of what sends traces, unless it is told where to', () => {
    const folder = join(processes.main, '..');
    const loaded = new Set<string>();
    const load = (name: string) => {
      if (loaded.has(name)) return;
      loaded.add(name);
      const source = readFileSync(join(folder, name), 'utf8');
      for (const [, next] of source.matchAll(/^(?:import|\}) ?(?:.* from )?"\.\/(.+)";$/gm)) load(next ?? '');
      expect(source).not.toContain('@opentelemetry/');
    };
    load('main.js');
    expect(loaded.size).toBeGreaterThan(1);
  });

  it('takes the key it is given, and leaves the file alone', async () => {
    const { settings } = await processes.begunPlace();
    const service = processes.start({ ...settings, COUNCILKIT_API_KEY: 'given-by-the-council' });
    const url = await service.ready;
    expect(lines(service.output())).toEqual([
      `Messages are shown, not sent: ${url}/outbox`,
      `Service listening on ${url}`,
    ]);
    const { status } = await fetch(`${url}/v1/services`, {
      headers: { authorization: 'Bearer given-by-the-council' },
    });
    expect(status).toBe(200);
  });

  it.each([
    [{ COUNCILKIT_PORT: 'eighty' }, /^COUNCILKIT_PORT must .*\.$/],
    [
      { COUNCILKIT_HOST: '203.0.113.7' },
      /^The service cannot listen on 203\.0\.113\.7 .*COUNCILKIT_HOST.*\.$/,
    ],
  ])('refuses what it cannot use in one sentence: %o', async (wrong, sentence) => {
    const { settings } = await processes.begunPlace();
    const service = processes.start({ ...settings, ...wrong });
    expect(await service.ended).toBe(1);
    expect(lines(service.errors())).toEqual([expect.stringMatching(sentence)]);
    expect(service.output()).toBe('');
  });

  it('refuses a port that is in use, and names it', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { settings } = await processes.begunPlace();
    const service = processes.start({ ...settings, COUNCILKIT_PORT: `${port}` });
    expect(await service.ended).toBe(1);
    other.close();
    expect(lines(service.errors())).toEqual([
      `Port ${port} is in use: stop what uses it, or set COUNCILKIT_PORT to another port.`,
    ]);
  });
});

describe('once it is started', { timeout: LONG_MS }, () => {
  it('clears out what is kept no longer than it is needed', async () => {
    const { folder, settings } = await processes.begunPlace();
    const { DATABASE_URL: url } = settings;
    const open = async () =>
      url === undefined ? openEmbedded(folder) : connectPostgres(postgresPool(url, { max: 1 }));
    const before = await open();
    const lastYear = new Date(Date.now() - 365 * 24 * 60 * 60 * 1000);
    const kept = { operation: 'createRequest', key: 'of-last-year', bodyHash: 'x', createdAt: lastYear };
    await before.insertInto('idempotencyKey').values(kept).execute();
    await before.destroy();

    const service = processes.start(settings);
    await service.ready;
    service.process.kill('SIGTERM');
    expect([await service.ended, service.errors()]).toEqual([0, '']);
    const after = await open();
    const left = await after.selectFrom('idempotencyKey').select('key').execute();
    expect(left.map(({ key }) => key)).not.toContain(kept.key);
    await after.destroy();
  });
});

describe('stopping', { timeout: LONG_MS }, () => {
  it.each(['SIGTERM', 'SIGINT', 'disconnect'] as const)(
    'by %s ends open streams, leaves with 0 and keeps what was said',
    async (how) => {
      const { settings } = await processes.begunPlace();
      const service = processes.start(settings);
      const url = await service.ready;
      const council = clientOf(url);
      const request = await council.requests.create({ serviceCode: litter.code });
      const stream = await fetch(`${url}/v1/requests/${request.id}/events/stream`);
      const reader = (stream.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
      // Until it has heard what there is; then it waits for more.
      let heard = '';
      while (!heard.includes('id: 1\n')) heard += (await reader.read()).value ?? '';

      if (how === 'disconnect') service.process.disconnect();
      else service.process.kill(how);
      const stopped = await Promise.race([service.ended, pause(5000, 'not within 5 seconds')]);
      expect(stopped).toBe(0);
      expect((await reader.read()).done).toBe(true);
      expect(service.errors()).toBe('');

      const again = clientOf(await processes.start(settings).ready);
      expect(await again.requests.get(request.reference)).toEqual(request);
    },
  );
});
