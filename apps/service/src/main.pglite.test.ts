import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CouncilKit } from '@councilkit/client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { councilProcesses, type CouncilProcesses } from '../test/council-processes.js';
import { litter } from '../test/services.js';

/** Real processes, started over and over on a machine that may be busy. */
const LONG_MS = 120_000;

const lines = (text: string) => text.split('\n').filter((line) => line !== '');

let processes: CouncilProcesses;
beforeAll(async () => {
  processes = await councilProcesses();
}, LONG_MS);
afterEach(() => processes.clear());
afterAll(() => processes.remove());

describe('starting', { timeout: LONG_MS }, () => {
  it('keeps the database for its owner alone', async () => {
    const { folder, settings } = await processes.begunPlace();
    await processes.start(settings).ready;
    expect(statSync(join(folder, 'database')).mode & 0o077).toBe(0);
  });

  it.each([
    ['before it is opened', 'database/PG_VERSION'],
    ['while it is opened', 'database/base/5/1259'],
  ])('says in one sentence that its database is damaged, and leaves it: seen %s', async (_, part) => {
    const { folder, settings } = await processes.begunPlace();
    truncateSync(join(folder, part));
    const files = () => readdirSync(join(folder, 'database'), { recursive: true }).toSorted();
    const before = files();
    const service = processes.start(settings);
    expect(await service.ended).toBe(1);
    expect(lines(service.errors())).toEqual([
      expect.stringMatching(/ is damaged \(.+\) and was left as it is: /),
    ]);
    expect(service.output()).toBe('');
    expect(files()).toEqual(before);
  });

  it('says in one sentence that there is no room for a copy of its database, and starts once there is', async () => {
    const { folder, settings } = await processes.begunPlace();
    const killed = processes.start(settings);
    const { id } = await new CouncilKit({ baseUrl: `${await killed.ready}/v1` }).requests.create({
      serviceCode: litter.code,
    });
    killed.process.kill('SIGKILL');
    await killed.ended;
    const before = readdirSync(folder).toSorted();

    // What PostgreSQL writes ahead is longer.
    const full = processes.start(settings, 2048);
    expect(await full.ended).toBe(1);
    expect(lines(full.errors())).toEqual([
      expect.stringMatching(/ cannot be copied before it is opened \(EFBIG\): make room beside it.*\.$/),
    ]);
    expect(full.output()).toBe('');
    expect(readdirSync(folder).toSorted()).toEqual(before);

    const url = await processes.start(settings).ready;
    expect(await new CouncilKit({ baseUrl: `${url}/v1` }).requests.get(id)).toMatchObject({ id });
  });

  it('after a first start that was cut short is a first start again', async () => {
    const { folder, settings } = await processes.freshPlace();
    const cutShort = processes.start(settings);
    // Half-way: the folder of the database is there, and only some of what belongs in it.
    while (!readdirSync(folder, { recursive: true }).some((name) => /^database.*base/.test(`${name}`)))
      await pause(5);
    cutShort.process.kill('SIGKILL');
    await cutShort.ended;
    const { ready } = processes.start(settings);
    expect((await fetch(`${await ready}/health`)).status).toBe(200);
  });
});

describe('two starts on one folder', { timeout: LONG_MS }, () => {
  it('the second refuses in one sentence, and the first goes on', async () => {
    const { folder, settings } = await processes.begunPlace();
    const url = await processes.start(settings).ready;
    const second = processes.start(settings);
    expect(await second.ended).toBe(1);
    expect(lines(second.errors())).toEqual([
      `Another service is running on ${folder}: stop it, or set COUNCILKIT_DATA to another folder.`,
    ]);
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });

  it('the folder is free as soon as the first is killed', async () => {
    const { settings } = await processes.begunPlace();
    const first = processes.start(settings);
    await first.ready;
    first.process.kill('SIGKILL');
    await first.ended;
    expect((await fetch(`${await processes.start(settings).ready}/health`)).status).toBe(200);
  });
});
