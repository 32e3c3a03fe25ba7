import fastify from 'fastify';
import { sql } from 'kysely';
import { Registry } from 'prom-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LINKS, runApp, withKey, type RunningApp } from '../../test/running-app.js';
import { outbox } from '../messages/outbox.js';
import { sendDueMessages } from '../send-messages.js';
import { sendWebhooks } from '../send-webhooks.js';
import { workThrough, type Work } from '../work.js';
import { createMetrics } from './metrics.js';
import { operationsRoutes } from './routes.js';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

const call = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(new URL(path, app.baseUrl), { headers });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};
const metric = async (name: string) => {
  const { text } = await call('/metrics', withKey);
  const line = text.split('\n').find((each) => each.startsWith(`${name} `));
  return line === undefined ? undefined : Number(line.slice(name.length));
};
const answered = (operation: string, status: number) =>
  metric(`councilkit_http_request_duration_seconds_count{operation="${operation}",status="${status}"}`);

describe('whoever runs the service', () => {
  it('is told that it is alive, and that it is ready', async () => {
    expect(await call('/health')).toMatchObject({ status: 200, text: '{"status":"ok"}' });
    const { status, text } = await call('/ready');
    expect([status, JSON.parse(text)]).toEqual([
      200,
      { status: 'ready', checks: { database: 'ok', migrations: 'ok' } },
    ]);
  });

  it('is told when the tables are not those the service was written for', async () => {
    const last = sql`(select max(name) from kysely_migration)`;
    await sql`update kysely_migration set name = 'away' || name where name = ${last}`.execute(app.db);
    const { status, text } = await call('/ready');
    await sql`update kysely_migration set name = substr(name, 5) where name like 'away%'`.execute(app.db);
    expect([status, JSON.parse(text)]).toEqual([
      503,
      { status: 'not ready', checks: { database: 'ok', migrations: 'behind' } },
    ]);
  });

  it('is told so within a few seconds when the database does not answer at all', async () => {
    const silent = fastify();
    const metrics = createMetrics(
      { newestEvent: async () => 0, queuedMessages: async () => 0, pausedEndpoints: async () => 0 },
      new Registry(),
    );
    operationsRoutes(silent, { missingMigrations: () => new Promise(() => {}), queues: {}, metrics });
    const answer = await silent.inject('/ready');
    expect([answer.statusCode, answer.json()]).toEqual([
      503,
      { status: 'not ready', checks: { database: 'away', migrations: 'unknown' } },
    ]);
    await silent.close();
  });

  it('is told which work in the background is not done, and when it is done again', async () => {
    const brisk = { everyMs: 10, patienceMs: 300, onError: () => {} };
    const deps = { now: () => busy.clock.now, links: LINKS, firstLanguage: 'en' };
    const queues: Record<string, Work> = {
      messages: workThrough(() => sendDueMessages({ ...deps, db: busy.db, sender: outbox }), brisk),
      webhooks: workThrough(() => sendWebhooks({ ...deps, db: busy.db, way: { allowsLocal: true } }), brisk),
    };
    const busy = await runApp({ queues });
    const ready = async () => (await busy.call('GET', '/../ready')).json;
    // The machine may be busy with much else.
    const soon = { timeout: 15_000 };
    const allIsWell = {
      status: 'ready',
      checks: { database: 'ok', migrations: 'ok', messages: 'ok', webhooks: 'ok' },
    };
    await expect.poll(ready, soon).toEqual(allIsWell);

    await sql`alter table message rename to message_away`.execute(busy.db);
    await expect.poll(ready, soon).toEqual({
      status: 'not ready',
      checks: { ...allIsWell.checks, messages: 'stalled' },
    });
    expect((await busy.call('GET', '/../ready')).status).toBe(503);

    await sql`alter table message_away rename to message`.execute(busy.db);
    await expect.poll(ready, soon).toEqual(allIsWell);
    await Promise.all(Object.values(queues).map((queue) => queue.stop()));
    await busy.stop();
  }, 60_000);

  it('reads the metrics with the key, and nobody reads them without', async () => {
    expect((await call('/metrics')).status).toBe(401);
    const { status, type, text } = await call('/metrics', withKey);
    expect([status, type]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
    expect(text).toContain('# TYPE councilkit_http_request_duration_seconds histogram');
  });

  it('sees calls by operation and status, streams that are open, and how many events there are', async () => {
    const { id } = await app.report();
    const before = (await answered('getRequest', 200)) ?? 0;
    await app.resident.requests.get(id);
    await app.call('GET', '/requests/7QK4-M2XE');
    expect(await answered('getRequest', 200)).toBe(before + 1);
    expect(await answered('getRequest', 404)).toBe(1);

    const newest = (await metric('councilkit_newest_event')) ?? 0;
    await app.staff.events.append(id, { publicText: 'On the way' });
    expect(await metric('councilkit_newest_event')).toBeGreaterThan(newest);

    const ending = new AbortController();
    await fetch(`${app.baseUrl}/requests/${id}/events/stream`, { signal: ending.signal });
    expect(await metric('councilkit_open_streams')).toBe(1);
    ending.abort();
    await expect.poll(() => metric('councilkit_open_streams')).toBe(0);
    expect(await answered('streamEvents', 200)).toBeUndefined();
    expect(await metric('councilkit_queued_messages')).toBe(0);
  });

  it('sees what waits to be sent, not what waits to be gathered, and endpoints that the service paused', async () => {
    const id = () => crypto.randomUUID();
    const message = { channel: 'email', language: 'en', template: null, addressMasked: 'x' } as const;
    const waiting = { ...message, addressId: null, queuedAt: app.clock.now };
    const gathered = { gatherAt: app.clock.now, dueAt: null };
    await app.db
      .insertInto('message')
      .values([
        { ...waiting, id: id(), dueAt: app.clock.now },
        { ...waiting, id: id(), ...gathered },
      ])
      .execute();
    const endpoint = { owner: 'staff', viewer: '{"kind":"public"}', secret: 'x', plannedPosition: 0 };
    await app.db
      .insertInto('webhookEndpoint')
      .values(
        (['active', 'paused', 'pausedByService', 'pausedByService'] as const).map((state) => ({
          ...{ ...endpoint, id: id(), url: 'https://example.org/hook', createdAt: app.clock.now, state },
        })),
      )
      .execute();
    expect(await metric('councilkit_queued_messages')).toBe(1);
    expect(await metric('councilkit_paused_webhook_endpoints')).toBe(2);
  });

  it('finds in the metrics no id, reference or person', async () => {
    const contact = { name: 'Wilhelmina Ashdown', email: 'w.ashdown@example.org', phone: '07700 900123' };
    const { id, reference } = await app.report({ contact });
    for (const name of [id, reference, 'w.ashdown@example.org']) await app.call('GET', `/requests/${name}`);
    await app.call('GET', '/w.ashdown@example.org?name=Wilhelmina');
    const { text } = await call('/metrics', withKey);
    for (const said of [id, reference, 'Wilhelmina', 'ashdown', '900123']) expect(text).not.toContain(said);
  });
});

describe('the log', () => {
  it('has a line for every call, of its id, its operation, its status and its time alone', async () => {
    const logging = await runApp({ logsCalls: true });
    const contact = { name: 'Wilhelmina Ashdown', email: 'w.ashdown@example.org', phone: '07700 900123' };
    const { id, reference } = await logging.report({ contact, description: 'By the oak in Mill Lane' });
    const { headers } = await logging.call('GET', `/requests/${reference}?email=w.ashdown@example.org`);
    await logging.call('POST', '/requests', '{"contact": "Wilhelmina"');
    // The web framework says first where it listens.
    await expect.poll(() => logging.logLines.length).toBe(1 + 3);
    await logging.stop();

    const lines = logging.logLines.slice(1).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ operation, status }) => [operation, status])).toEqual([
      ['createRequest', 201],
      ['getRequest', 200],
      ['createRequest', 400],
    ]);
    expect(lines[1]?.['reqId']).toBe(headers.get('request-id'));
    for (const line of lines) {
      expect(Object.keys(line).toSorted()).toEqual(
        ['hostname', 'level', 'ms', 'msg', 'operation', 'pid', 'reqId', 'status', 'time'].toSorted(),
      );
    }
    const text = logging.logLines.join('');
    for (const said of [id, reference, 'Wilhelmina', 'ashdown', '900123', 'oak', 'email=']) {
      expect(text).not.toContain(said);
    }
  });

  it('says nothing of a call that went well, unless it is asked to', async () => {
    const before = app.logLines.length;
    await app.report();
    expect(app.logLines).toHaveLength(before);
  });
});
