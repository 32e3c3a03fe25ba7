import { setTimeout as pause } from 'node:timers/promises';
import { type ServiceRequest } from '@councilkit/client';
import { afterAll, beforeAll, expect, it, describe } from 'vitest';
import { startPostgres, type PostgresServer } from '../test/postgres-server.js';
import { runApp, withKey, type RunningApp } from '../test/running-app.js';
import { openPostgres } from './postgres.js';

let server: PostgresServer;
let app: RunningApp;
beforeAll(async () => {
  server = await startPostgres();
  const url = server.urlOf('postgres');
  const { db } = await openPostgres(url);
  await db.destroy();
  app = await runApp({ database: { db, url, remove: async () => {} } });
});
afterAll(async () => {
  await app.stop();
  await server.remove();
});

const get = async (path: string, headers = {}) => {
  const { status } = await fetch(new URL(path, app.baseUrl), { headers });
  return status;
};

describe('a PostgreSQL server that goes away under load', () => {
  it('costs its callers a 503 that says when to come back, and no restart when it is back', async () => {
    const watched = await app.report();
    const heard: number[] = [];
    const following = (async () => {
      for await (const { seq, publicText } of app.resident.requests.watch(watched.id)) {
        heard.push(seq);
        if (publicText === 'The last') return;
      }
    })();

    const acknowledged: ServiceRequest[] = [];
    const refused: number[] = [];
    let isOver = false;
    const writers = Array.from({ length: 8 }, async () => {
      while (!isOver) {
        const body = { serviceCode: 'litter', description: 'Under load' };
        const { status, headers, json, problem } = await app.call('POST', '/requests', body);
        if (status === 201) acknowledged.push(json as ServiceRequest);
        else {
          refused.push(status);
          expect([status, problem.type]).toEqual([503, 'urn:councilkit:problem:unavailable']);
          expect(headers.get('retry-after')).toMatch(/^\d+$/);
          await pause(5);
        }
      }
    });
    const appended = async (publicText: string) =>
      (await app.call('POST', `/requests/${watched.id}/events`, { publicText }, withKey)).status;

    for (let times = 0; times < 3; times++) {
      const before = acknowledged.length;
      while (acknowledged.length < before + 20) await pause(5);
      expect(await appended(`Before ${times}`)).toBe(201);
      await server.halt();
      expect(await get('/ready')).toBe(503);
      expect(await get('/health')).toBe(200);
      expect(await get('/metrics', withKey)).toBe(200);
      expect(await appended('Nobody hears this')).toBe(503);
      await server.start();
      await expect.poll(() => get('/ready'), { timeout: 10_000 }).toBe(200);
    }
    const before = acknowledged.length;
    while (acknowledged.length < before + 20) await pause(5);
    isOver = true;
    await Promise.all(writers);

    expect(refused.length).toBeGreaterThan(0);
    for (const { id, reference } of acknowledged) {
      expect(await app.resident.requests.get(id)).toMatchObject({ reference, lastSeq: 1 });
    }
    expect(await appended('The last')).toBe(201);
    await following;
    expect(heard).toEqual([1, 2, 3, 4, 5]);
    // Only what nobody expected is logged; that the database is away is for the metrics and the probe to say.
    expect(app.logLines.filter((line) => line.includes('unexpected'))).toEqual([]);
  }, 60_000);
});
