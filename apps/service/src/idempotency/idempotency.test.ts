import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApp, withKey, type RunningApp } from '../../test/running-app.js';
import { forgetOldKeys } from './store.js';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

const report = { serviceCode: 'litter', description: 'Full since Sunday' };
const send = (key: string, body: unknown) => app.call('POST', '/requests', body, { 'idempotency-key': key });

describe('a report that is sent again', () => {
  it('with its key is stored once and answered alike', async () => {
    const first = await send('key-of-a-report-1', report);
    const second = await send('key-of-a-report-1', {
      description: report.description,
      serviceCode: report.serviceCode,
    });
    expect(first.status).toBe(201);
    expect([second.status, second.text]).toEqual([first.status, first.text]);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
  });

  it('at the same moment is still stored once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => send('key-of-a-report-2', report)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  it('with its key and another body is refused', async () => {
    await send('key-of-a-report-3', report);
    const { status, problem } = await send('key-of-a-report-3', { ...report, description: 'Another bin' });
    expect([status, problem.type]).toEqual([422, 'urn:councilkit:problem:idempotency-key-reused']);
    expect(problem.errors?.[0]?.pointer).toBe('#header/Idempotency-Key');
  });

  it('after a refusal may use its key once more: nothing was stored', async () => {
    expect((await send('key-of-a-report-4', { ...report, serviceCode: 'unicorn' })).status).toBe(400);
    expect((await send('key-of-a-report-4', report)).status).toBe(201);
  });

  it('needs a key of 8 characters or more', async () => {
    const { status, problem } = await send('short', report);
    expect([status, problem.errors]).toEqual([
      400,
      [{ pointer: '#header/Idempotency-Key', detail: 'Idempotency-Key must be 8 characters or more' }],
    ]);
  });
});

describe('a key', () => {
  it('is remembered for one kind of call and one request', async () => {
    const [one, two] = [await app.report(), await app.report()];
    const append = (id: string) =>
      app.call(
        'POST',
        `/requests/${id}/events`,
        { publicText: 'On our way' },
        { ...withKey, 'idempotency-key': 'key-of-an-event' },
      );
    expect((await append(one.id)).status).toBe(201);
    expect((await append(one.id)).json).toMatchObject({ requestId: one.id, seq: 2 });
    expect((await append(two.id)).status).toBe(422);
    expect((await send('key-of-an-event', report)).status).toBe(201);
  });

  it('is kept for a day at least, and not for ever', async () => {
    const first = await send('key-of-a-report-5', report);
    const daysLater = (days: number) => new Date(app.clock.now.getTime() + days * 24 * 60 * 60 * 1000);
    await forgetOldKeys(app.db, daysLater(1));
    expect((await send('key-of-a-report-5', report)).text).toBe(first.text);
    await forgetOldKeys(app.db, daysLater(8));
    expect((await send('key-of-a-report-5', report)).text).not.toBe(first.text);
  });
});
