import { setTimeout as pause } from 'node:timers/promises';
import { CouncilKit } from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API_KEY, startCluster, type Cluster } from '../test/chaos/cluster.js';
import { buildService } from '../test/service-process.js';
import { litter } from '../test/services.js';

const STREAMS = 500;
const REQUESTS = 20;
const LONG_MS = 180_000;

let built: ReturnType<typeof buildService>;
let cluster: Cluster;
beforeAll(async () => {
  built = buildService();
  cluster = await startCluster(built.main, 2);
}, LONG_MS);
afterAll(async () => {
  await cluster.stop();
  built.remove();
}, LONG_MS);

describe('two instances that are restarted one after the other, under load', () => {
  it(
    `leave each of ${STREAMS} open streams with every event once, in order`,
    { timeout: LONG_MS },
    async () => {
      const baseUrl = `${cluster.url}/v1`;
      const council = new CouncilKit({ baseUrl, auth: { apiKey: API_KEY } });
      const resident = new CouncilKit({ baseUrl });
      const { questions: _, ...service } = litter;
      await council.imports.create({ source: 'restarts', services: [service] });
      const ids: string[] = [];
      for (let number = 0; number < REQUESTS; number++)
        ids.push((await resident.requests.create({ serviceCode: litter.code })).id);

      const ending = new AbortController();
      const { signal } = ending;
      const streams = Array.from({ length: STREAMS }, (_, number) => {
        const id = ids[number % REQUESTS] ?? '';
        const seen: number[] = [];
        let lines = 0;
        void (async () => {
          const onConnection = (state: string) => void (lines += state === 'open' ? 1 : 0);
          for await (const { seq } of resident.requests.watch(id, { signal, onConnection })) seen.push(seq);
          // It ends with the reason of the signal.
        })().catch(() => undefined);
        return { id, seen, lines: () => lines };
      });
      await expect.poll(() => streams.every(({ seen }) => seen.length > 0), { timeout: 60_000 }).toBe(true);

      let isOver = false;
      const written = new Map(ids.map((id) => [id, 1]));
      const writer = (async () => {
        for (let line = 0; !isOver; line++) {
          const id = ids[line % REQUESTS] ?? '';
          const named = { source: 'crew', sourceEventId: `${line}` };
          const { seq } = await council.events.append(id, { publicText: `Line ${line}`, ...named });
          written.set(id, seq);
          await pause(10);
        }
      })();
      for (const instance of cluster.instances) {
        await instance.end('SIGTERM');
        await instance.start();
        await pause(500);
      }
      isOver = true;
      await writer;

      const wholeOf = (id: string) => Array.from({ length: written.get(id) ?? 0 }, (_, index) => index + 1);
      await expect
        .poll(() => streams.filter(({ id, seen }) => seen.length < wholeOf(id).length).length, {
          timeout: 60_000,
        })
        .toBe(0);
      ending.abort();
      for (const { id, seen } of streams) expect(seen).toEqual(wholeOf(id));
      // Each stream was led to one of the two, and both were restarted.
      expect(streams.filter(({ lines }) => lines() > 1)).toHaveLength(STREAMS);
    },
  );
});
