import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { request } from 'node:http';
import fastify from 'fastify';
import { runApp, type RunningApp } from '../../test/running-app.js';
import { messageRoutes } from './routes.js';
import { queueMessage } from './store.js';

describe('the outbox', () => {
  let app: RunningApp;
  beforeAll(async () => void (app = await runApp()));
  afterAll(() => app.stop());

  const magicLink = {
    channel: 'email',
    address: 'sam@example.org',
    language: 'cy',
    template: 'magicLink',
    values: { link: 'https://council.example/proof#t=<secret>', minutes: '120' },
  } as const;

  it('shows what would be sent, without the address', async () => {
    await app.db.transaction().execute((trx) => queueMessage(trx, { ...magicLink, now: app.clock.now }));
    await app.sendMessages();
    const { status, text, headers } = await app.call('GET', '/../outbox');
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(text).toContain('Eich dolen');
    expect(text).toContain('https://council.example/proof#t=&lt;secret&gt;');
    expect(text).toContain('s**@e******.org');
    expect(text).not.toContain('sam@example.org');
  });

  it('shows every message there is in every language', async () => {
    const { status, text, headers } = await app.call('GET', '/../outbox/templates');
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(text).toContain('<h3 lang="en">Your link to what you reported</h3>');
    expect(text).toContain('<h3 lang="cy">Eich dolen');
    expect(text).toContain('id="digest"');
  });

  it('sends nothing when what caused the message did not happen', async () => {
    const before = (await app.call('GET', '/../outbox')).text;
    const failed = app.db.transaction().execute(async (trx) => {
      await queueMessage(trx, { ...magicLink, now: app.clock.now });
      throw new Error('what caused it failed');
    });
    await expect(failed).rejects.toThrow('what caused it failed');
    expect((await app.call('GET', '/../outbox')).text).toBe(before);
  });

  it('keeps an address once, however often it is written to', async () => {
    for (const address of ['sam@example.org', 'SAM@example.org ']) {
      await app.db
        .transaction()
        .execute((trx) => queueMessage(trx, { ...magicLink, address, now: app.clock.now }));
    }
    const addresses = await app.db.selectFrom('address').select('value').execute();
    expect(addresses).toEqual([{ value: 'sam@example.org' }]);
  });

  it.each([
    [true, 200],
    [false, 404],
  ])('is there where messages are shown alone: %s', async (showsOutbox, status) => {
    const service = fastify();
    messageRoutes(service, { db: app.db, showsOutbox });
    for (const url of ['/outbox', '/outbox/templates'])
      expect((await service.inject({ url, headers: { host: 'localhost' } })).statusCode).toBe(status);
  });

  it('is not shown to a page that came by another name', async () => {
    const { port } = new URL(app.baseUrl);
    const status = await new Promise((resolve) => {
      const headers = { host: 'rebound.example' };
      request({ host: '127.0.0.1', port, path: '/outbox', headers }, (answer) =>
        resolve(answer.statusCode),
      ).end();
    });
    expect(status).toBe(404);
  });
});
