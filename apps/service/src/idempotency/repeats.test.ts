import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskToken } from '../../test/callers.js';
import { runApp, withKey, type RunningApp } from '../../test/running-app.js';

let app: RunningApp;
let desk: Record<string, string>;
beforeAll(async () => {
  app = await runApp();
  desk = { authorization: `Bearer ${await deskToken(app)}` };
});
afterAll(() => app.stop());

interface Write {
  path: string;
  body: object;
  headers?: Record<string, string>;
}

/** Writes of several kinds; each body in two versions, so that a key can meet the wrong one. */
const writes: readonly ((id: string, version: number) => Write)[] = [
  (id, version) => ({
    path: '/requests',
    body: { serviceCode: 'litter', description: `${id} ${version}` },
  }),
  (id, version) => ({
    path: `/requests/${id}/events`,
    body: { publicText: `Line ${version}` },
    headers: withKey,
  }),
  (id, version) => ({
    path: `/requests/${id}/assignments`,
    body: { supplierId: version === 0 ? 'peak-roads' : 'larkfield' },
    headers: desk,
  }),
  (id, version) => ({
    path: `/requests/${id}/children`,
    body: { children: [{ serviceCode: 'litter', description: `Job ${version}` }] },
    headers: desk,
  }),
];

const write = fc.record({ kind: fc.nat(writes.length - 1), version: fc.nat(1), key: fc.nat(2) });

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('There is no such write');
  return value;
}

let runs = 0;
describe('3: whatever is written again, at once or hours later', () => {
  it('is answered as it was first, written once, and refused with another body', { timeout: 90_000 }, () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(write, { minLength: 1, maxLength: 5 }), { maxLength: 4 }),
        async (rounds) => {
          const run = runs++;
          const { id } = await app.report();
          const first = new Map<string, { version: number; text: string }>();
          for (const round of rounds) {
            const kept = new Set(first.keys());
            const answers = await Promise.all(
              round.map(async ({ kind, version, key }) => {
                const { path, body, headers } = must(writes[kind])(id, version);
                const sent = { ...headers, 'idempotency-key': `run-${run}-key-${key}` };
                return { kind, version, key, ...(await app.call('POST', path, body, sent)) };
              }),
            );
            for (const { kind, version, key, status, text, problem } of answers) {
              const name = `${kind} ${key}`;
              const known = first.get(name);
              if (status === 201) {
                if (known) expect({ version, text }).toEqual(known);
                first.set(name, { version, text });
              } else if (status === 422) {
                expect(problem.type).toBe('urn:councilkit:problem:idempotency-key-reused');
              } else expect([status, kind]).toEqual([409, 2]);
            }
            for (const { kind, version, key, status } of answers) {
              const name = `${kind} ${key}`;
              const known = first.get(name);
              // Of those at once, one may have been refused for what it asks before another took the key.
              const isRefusedBefore = status === 409 && !kept.has(name);
              if (known && !isRefusedBefore) expect(status).toBe(known.version === version ? 201 : 422);
            }
            app.clock.now = new Date(app.clock.now.getTime() + 5 * 60 * 60 * 1000);
          }
          const accepted = (kind: number) =>
            [...first.keys()].filter((name) => name.startsWith(`${kind} `)).length;
          const lines = await app.staff.events.list(id).all();
          const of = (type: string) => lines.filter((line) => line.type === type).length;
          expect([of('comment'), of('assignmentChanged'), of('split')]).toEqual([
            accepted(1),
            accepted(2),
            accepted(3),
          ]);
          const { childCount } = await app.resident.requests.get(id);
          expect(childCount).toBe(accepted(3));
        },
      ),
      { numRuns: 12 },
    ),
  );
});
