import { cpSync, readdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { CouncilKit, type ServiceRequest } from '@councilkit/client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { litter } from '../test/services.js';
import { buildService, dataFolder, startProcess, type ServiceProcess } from '../test/service-process.js';

/** Real processes, started over and over on a machine that may be busy. */
const LONG_MS = 120_000;

let built: ReturnType<typeof buildService>;
/** A data folder as the first start leaves it, to copy. */
let begun: ReturnType<typeof dataFolder>;
const running = new Set<ServiceProcess>();
const folders = new Set<ReturnType<typeof dataFolder>>();

function start(settings: Record<string, string>): ServiceProcess {
  const service = startProcess(built.main, settings);
  running.add(service);
  void service.ended.then(() => running.delete(service));
  return service;
}

function freshFolder(): string {
  const made = dataFolder();
  folders.add(made);
  return made.folder;
}

function begunFolder(): string {
  const folder = freshFolder();
  cpSync(begun.folder, folder, { recursive: true });
  return folder;
}

const clientOf = (url: string, apiKey?: string) =>
  new CouncilKit({ baseUrl: `${url}/v1`, maxRetries: 0, ...(apiKey && { auth: { apiKey } }) });
const lines = (text: string) => text.split('\n').filter((line) => line !== '');

beforeAll(async () => {
  built = buildService();
  begun = dataFolder();
  const first = start({ COUNCILKIT_DATA: begun.folder });
  const council = clientOf(await first.ready, readFileSync(join(begun.folder, 'api-key'), 'utf8').trim());
  const { questions: _, ...service } = litter;
  await council.imports.create({ source: 'tests', services: [service] });
  first.process.kill('SIGTERM');
  await first.ended;
}, LONG_MS);

afterEach(async () => {
  for (const { process, ended } of running) {
    process.kill('SIGKILL');
    await ended;
  }
  for (const { remove } of folders) remove();
  folders.clear();
});

afterAll(() => {
  built.remove();
  begun.remove();
});

describe('starting', { timeout: LONG_MS }, () => {
  it('says where it listens and where the key is, and never the key', async () => {
    const folder = begunFolder();
    const service = start({ COUNCILKIT_DATA: folder });
    const url = await service.ready;
    const file = join(folder, 'api-key');
    expect(lines(service.output())).toEqual([
      `The key for staff and suppliers is in ${file}`,
      `Service listening on ${url}`,
    ]);
    expect(service.errors()).toBe('');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'database')).mode & 0o077).toBe(0);

    const key = readFileSync(file, 'utf8').trim();
    const council = clientOf(url, key);
    const { id } = await council.requests.create({ serviceCode: litter.code });
    expect(await council.events.append(id, { status: 'acknowledged' })).toMatchObject({ seq: 2 });
    expect(service.output()).not.toContain(key);
  });

  it('loads nothing of what sends traces, unless it is told where to', () => {
    const folder = join(built.main, '..');
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
    const folder = begunFolder();
    const service = start({ COUNCILKIT_DATA: folder, COUNCILKIT_API_KEY: 'given-by-the-council' });
    const url = await service.ready;
    expect(lines(service.output())).toEqual([`Service listening on ${url}`]);
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
  ])('refuses what it cannot use in one sentence: %o', async (settings, sentence) => {
    const service = start({ COUNCILKIT_DATA: begunFolder(), ...settings });
    expect(await service.ended).toBe(1);
    expect(lines(service.errors())).toEqual([expect.stringMatching(sentence)]);
    expect(service.output()).toBe('');
  });

  it('refuses a port that is in use, and names it', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const service = start({ COUNCILKIT_DATA: begunFolder(), COUNCILKIT_PORT: `${port}` });
    expect(await service.ended).toBe(1);
    other.close();
    expect(lines(service.errors())).toEqual([
      `Port ${port} is in use: stop what uses it, or set COUNCILKIT_PORT to another port.`,
    ]);
  });

  it.each([
    ['before it is opened', 'database/PG_VERSION'],
    ['while it is opened', 'database/base/5/1259'],
  ])('says in one sentence that its database is damaged, and leaves it: seen %s', async (_, part) => {
    const folder = begunFolder();
    truncateSync(join(folder, part));
    const files = () => readdirSync(join(folder, 'database'), { recursive: true }).toSorted();
    const before = files();
    const service = start({ COUNCILKIT_DATA: folder });
    expect(await service.ended).toBe(1);
    expect(lines(service.errors())).toEqual([
      expect.stringMatching(/ is damaged \(.+\) and was left as it is: /),
    ]);
    expect(service.output()).toBe('');
    expect(files()).toEqual(before);
  });

  it('after a first start that was cut short is a first start again', async () => {
    const folder = freshFolder();
    const cutShort = start({ COUNCILKIT_DATA: folder });
    // Half-way: the folder of the database is there, and only some of what belongs in it.
    while (!readdirSync(folder, { recursive: true }).some((name) => /^database.*base/.test(`${name}`)))
      await pause(5);
    cutShort.process.kill('SIGKILL');
    await cutShort.ended;
    const { ready } = start({ COUNCILKIT_DATA: folder });
    expect((await fetch(`${await ready}/health`)).status).toBe(200);
  });
});

describe('two starts on one folder', { timeout: LONG_MS }, () => {
  it('the second refuses in one sentence, and the first goes on', async () => {
    const folder = begunFolder();
    const url = await start({ COUNCILKIT_DATA: folder }).ready;
    const second = start({ COUNCILKIT_DATA: folder });
    expect(await second.ended).toBe(1);
    expect(lines(second.errors())).toEqual([
      `Another service is running on ${folder}: stop it, or set COUNCILKIT_DATA to another folder.`,
    ]);
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });

  it('the folder is free as soon as the first is killed', async () => {
    const folder = begunFolder();
    const first = start({ COUNCILKIT_DATA: folder });
    await first.ready;
    first.process.kill('SIGKILL');
    await first.ended;
    expect((await fetch(`${await start({ COUNCILKIT_DATA: folder }).ready}/health`)).status).toBe(200);
  });
});

describe('stopping', { timeout: LONG_MS }, () => {
  it.each(['SIGTERM', 'SIGINT', 'disconnect'] as const)(
    'by %s ends open streams, leaves with 0 and keeps what was said',
    async (how) => {
      const folder = begunFolder();
      const service = start({ COUNCILKIT_DATA: folder });
      const url = await service.ready;
      const council = clientOf(url);
      const request = await council.requests.create({ serviceCode: litter.code });
      const stream = await fetch(`${url}/v1/requests/${request.id}/events/stream`);
      const text = stream.text();

      if (how === 'disconnect') service.process.disconnect();
      else service.process.kill(how);
      const stopped = await Promise.race([service.ended, pause(5000, 'not within 5 seconds')]);
      expect(stopped).toBe(0);
      expect(await text).toMatch(/^id: 1$/m);
      expect(service.errors()).toBe('');

      const again = clientOf(await start({ COUNCILKIT_DATA: folder }).ready);
      expect(await again.requests.get(request.reference)).toEqual(request);
    },
  );
});

describe('killed in the middle of writing', { timeout: LONG_MS }, () => {
  it('loses nothing it has acknowledged, keeps no half request and repeats no reference', async () => {
    const folder = begunFolder();
    const acknowledged = new Map<string, ServiceRequest>();
    const attempted = new Set<string>();

    for (const milliseconds of [250, 600, 950]) {
      const service = start({ COUNCILKIT_DATA: folder });
      const council = clientOf(await service.ready);
      const send = async (key: string) => {
        attempted.add(key);
        acknowledged.set(
          key,
          await council.requests.create(
            { serviceCode: litter.code, description: key },
            { idempotencyKey: key },
          ),
        );
      };
      let isKilled = false;
      const writers = Array.from({ length: 6 }, async (_, writer) => {
        for (let count = 0; !isKilled; count++) {
          await send(`round-${milliseconds}-writer-${writer}-${count}`).catch(() => undefined);
        }
      });
      await pause(milliseconds);
      service.process.kill('SIGKILL');
      await service.ended;
      isKilled = true;
      await Promise.all(writers);
    }
    expect(acknowledged.size).toBeGreaterThan(0);

    const council = clientOf(await start({ COUNCILKIT_DATA: folder }).ready);
    const stored: ServiceRequest[] = [];
    for await (const request of council.requests.list({ limit: 200 })) stored.push(request);
    const byId = new Map(stored.map((request) => [request.id, request]));
    for (const request of acknowledged.values()) expect(byId.get(request.id)).toEqual(request);
    expect(new Set(stored.map(({ reference }) => reference)).size).toBe(stored.length);
    for (const { id } of stored) {
      const seqs: number[] = [];
      for await (const { seq } of council.events.list(id)) seqs.push(seq);
      expect(seqs).toEqual([1]);
    }

    // Whoever got no answer sends again with the same key, and each report is there once.
    for (const key of attempted) {
      const request = await council.requests.create(
        { serviceCode: litter.code, description: key },
        { idempotencyKey: key },
      );
      if (acknowledged.has(key)) expect(request).toEqual(acknowledged.get(key));
    }
    const descriptions: (string | null)[] = [];
    for await (const { description } of council.requests.list({ limit: 200 })) descriptions.push(description);
    expect(descriptions.toSorted()).toEqual([...attempted].toSorted());
  });
});
