import { describe, expect, it } from 'vitest';
import { type Council } from '../council-under-test.js';

let used = 0;
/** A key nobody used before. */
const freshKey = () => `key-${Date.now()}-${used++}`;

/** Writes that are sent again. */
export function idempotency(council: () => Council): void {
  const report = { serviceCode: 'test-bin', description: 'Full since Sunday' };
  const send = (key: string, body: unknown) =>
    council().call('POST', '/requests', body, { 'idempotency-key': key });

  describe('a report that is sent again', () => {
    it('with its key is stored once and answered alike, however its members are ordered', async () => {
      const key = freshKey();
      const first = await send(key, report);
      const { id } = first.json as { id: string };
      await council().staff.events.append(id, { status: 'planned' });
      const second = await send(key, { description: report.description, serviceCode: report.serviceCode });
      expect([first.status, second.status]).toEqual([201, 201]);
      expect(second.json).toEqual(first.json);
      expect(second.headers.get('location')).toBe(first.headers.get('location'));
      expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
    });

    it('at the same moment is still stored once', async () => {
      const key = freshKey();
      const answers = await Promise.all(Array.from({ length: 6 }, () => send(key, report)));
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    });

    it('with its key and another body is refused', async () => {
      const key = freshKey();
      await send(key, report);
      const { status, problem } = await send(key, { ...report, description: 'Another bin' });
      expect([status, problem.type]).toEqual([422, 'urn:councilkit:problem:idempotency-key-reused']);
      expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(['#header/Idempotency-Key']);
    });

    it('after a refusal may use its key once more: nothing was stored', async () => {
      const key = freshKey();
      expect((await send(key, { ...report, serviceCode: 'unicorn' })).status).toBe(400);
      expect((await send(key, report)).status).toBe(201);
    });

    it('needs a key of 8 characters or more', async () => {
      const { status, problem } = await send('short', report);
      expect([status, problem.errors?.map(({ pointer }) => pointer)]).toEqual([
        400,
        ['#header/Idempotency-Key'],
      ]);
    });
  });

  describe('a key', () => {
    it('is remembered for one kind of call and one request', async () => {
      const key = freshKey();
      const headers = { ...council().withKey, 'idempotency-key': key };
      const [one, two] = [await council().report(), await council().report()];
      const append = (id: string) =>
        council().call('POST', `/requests/${id}/events`, { publicText: 'On our way' }, headers);
      expect((await append(one.id)).status).toBe(201);
      expect((await append(one.id)).json).toMatchObject({ requestId: one.id, seq: 2 });
      expect(await council().timeline(one.id)).toHaveLength(2);
      expect((await append(two.id)).status).toBe(422);
      expect((await send(key, report)).status).toBe(201);
    });

    it('makes an import repeatable, too', async () => {
      const file = {
        source: freshKey(),
        requests: [
          { sourceRequestId: '1', serviceCode: 'x', serviceName: 'X', submittedAt: '2020-01-01T10:00:00Z' },
        ],
      };
      const headers = { ...council().withKey, 'idempotency-key': freshKey() };
      const first = await council().call('POST', '/imports', file, headers);
      const second = await council().call('POST', '/imports', file, headers);
      expect(first.json).toMatchObject({ requests: { created: 1, updated: 0 } });
      expect(second.json).toEqual(first.json);
    });
  });
}
