import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiError } from '@councilkit/client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deskToken } from '../../test/callers.js';
import { startPushService } from '../../test/push-service.js';
import { LINKS, PUSH_KEYS, runApp, type RunningApp } from '../../test/running-app.js';
import { byChannel } from './by-channel.js';
import { keptPushKeys } from './push-keys.js';
import { pushSender } from './push.js';

const MINUTE_MS = 60 * 1000;
const keys = { ...PUSH_KEYS, subject: 'https://residents.example' };

describe('messages to a browser', () => {
  let app: RunningApp;
  let service: Awaited<ReturnType<typeof startPushService>>;
  let request: { id: string; reference: string };
  beforeAll(async () => void (app = await runApp()));
  afterAll(() => app.stop());
  beforeEach(async () => {
    await app.db.deleteFrom('message').execute();
    await app.db.deleteFrom('subscription').execute();
    service = await startPushService(PUSH_KEYS.publicKey);
    request = await app.report();
  });
  afterEach(() => service.stop());

  const sender = (allowsLocal = true) =>
    byChannel(
      undefined,
      pushSender(keys, { allowsLocal }, () => app.clock.now),
      () => app.clock.now,
    );
  const send = () => app.sendMessages(sender());
  const pass = (milliseconds: number) =>
    void (app.clock.now = new Date(app.clock.now.getTime() + milliseconds));
  const says = (publicText: string, more = {}) =>
    app.staff.events.append(request.id, { publicText, ...more });
  const subscribe = (push = service.browser) =>
    app.resident.subscriptions.create({
      scope: { requestId: request.id },
      channel: 'push',
      push,
      language: 'cy',
    });
  const states = async () =>
    (await app.db.selectFrom('subscription').select('state').execute()).map(({ state }) => state);

  /** A browser that has said yes; resolves to the token of its subscription. */
  async function following(): Promise<string> {
    await subscribe();
    await send();
    const token = String(service.received.splice(0)[0]?.payload['token']);
    await app.resident.subscriptions.confirm(token);
    return token;
  }

  it('are asked for with the key that the service shows', async () => {
    const { json } = await app.call('GET', '/authority');
    expect(json).toMatchObject({ pushPublicKey: PUSH_KEYS.publicKey });
  });

  it('are encrypted for it and signed by the council, the first one asking for confirmation', async () => {
    await subscribe();
    await send();
    expect(service.refusals).toEqual([]);
    const [asked, ...others] = service.received;
    expect(others).toEqual([]);
    expect(asked?.payload).toMatchObject({
      ...{
        template: 'confirmSubscription',
        title: 'Cadarnhewch eich bod eisiau diweddariadau',
        language: 'cy',
      },
      body: `Pothole, cyfeirnod ${request.reference}`,
    });
    const token = String(asked?.payload['token']);
    expect(asked?.payload['url']).toBe(`${LINKS.residentsUrl}/subscriptions/${token}`);
    const confirmed = await app.resident.subscriptions.confirm(token);
    const { host } = new URL(service.browser.endpoint);
    expect(confirmed).toMatchObject({ state: 'active', channel: 'push', addressMasked: host });
  });

  it('say what happened, once, and are known to have left', async () => {
    const token = await following();
    await says('Mae criw ar y ffordd', { status: 'inProgress' });
    await send();
    await send();
    expect(service.received).toHaveLength(1);
    const [{ payload, topic, ttl } = { payload: {}, topic: '', ttl: '' }] = service.received;
    expect(payload).toMatchObject({
      ...{ template: 'statusNews', title: 'Pothole: Ar y gweill', body: 'Mae criw ar y ffordd' },
      url: `${LINKS.residentsUrl}/requests/${request.reference}`,
    });
    expect(topic).toMatch(/^[\w-]{32}$/);
    // A browser that was off for longer shows nothing: news of last week is no news.
    expect(Number(ttl)).toBe(24 * 60 * 60);
    const { json } = await app.call('GET', `/requests/${request.id}/notifications`, undefined, {
      authorization: `Bearer ${await deskToken(app)}`,
    });
    expect(json).toMatchObject({ data: [{ channel: 'push', state: 'sent', attempts: 1 }] });
    // There is nobody to ask what became of it.
    expect(await app.db.selectFrom('message').select('dueAt').execute()).toContainEqual({ dueAt: null });

    await app.resident.subscriptions.stop(String(payload['token']));
    await says('Wedi gorffen');
    await send();
    expect(service.received).toHaveLength(1);
    expect(token).not.toBe(payload['token']);
  });

  it.each([404, 410])('end where the browser is gone (%s)', async (status) => {
    await following();
    service.status = status;
    await says('News');
    await send();
    expect(await states()).toEqual(['unreachable']);
    const failed = app.db.selectFrom('message').select(['state', 'reason']).where('seq', 'is not', null);
    expect(await failed.execute()).toEqual([{ state: 'failed', reason: 'addressUnknown' }]);
    await says('More news');
    await send();
    // The one that asked, and the one that failed.
    expect(service.calls).toBe(2);
  });

  it('that the push service finds too long fail alone', async () => {
    await following();
    service.status = 413;
    await says('News');
    await send();
    expect(await states()).toEqual(['active']);
    const failed = app.db.selectFrom('message').select(['state', 'reason']).where('seq', 'is not', null);
    expect(await failed.execute()).toEqual([{ state: 'failed', reason: 'gaveUp' }]);
  });

  it('leave e-mail to wait where there is no key for that', async () => {
    const email = 'person@example.org';
    await app.resident.subscriptions.create({ scope: { requestId: request.id }, channel: 'email', email });
    await send();
    expect(service.calls).toBe(0);
    const waiting = app.db.selectFrom('message').select(['state', 'attempts', 'dueAt']);
    const dueAt = new Date(app.clock.now.getTime() + 5 * MINUTE_MS);
    expect(await waiting.execute()).toEqual([{ state: 'queued', attempts: 0, dueAt }]);
  });

  it('wait as long as the push service asks', async () => {
    await following();
    Object.assign(service, { status: 429, retryAfter: '120' });
    await says('News');
    await send();
    Object.assign(service, { status: 201, retryAfter: '' });
    pass(MINUTE_MS);
    await send();
    expect(service.received).toEqual([]);
    pass(MINUTE_MS + 1000);
    await send();
    expect(service.received).toHaveLength(1);
  });

  it('are tried again while it is down, under the same topic and tag', async () => {
    await following();
    service.status = 503;
    await says('News');
    await send();
    expect(await states()).toEqual(['active']);
    service.status = 201;
    pass(2 * MINUTE_MS);
    await send();
    const [row] = await app.db
      .selectFrom('message')
      .select(['id', 'attempts'])
      .where('seq', 'is not', null)
      .execute();
    expect(service.received.map(({ payload }) => payload['tag'])).toEqual([row?.id]);
    expect(row?.attempts).toBe(2);
    const [, failed, arrived] = service.topics;
    expect(failed).toMatch(/^[\w-]{32}$/);
    expect(arrived).toBe(failed);
  });

  it('are short, however much was said', async () => {
    await following();
    await says('ŵ'.repeat(4000));
    await send();
    expect(String(service.received[0]?.payload['body'])).toHaveLength(300);
  });

  it('go to no private address, however it was written', async () => {
    const inside = await runApp({ webhookWay: { allowsLocal: false } });
    const ask = (endpoint: string) =>
      inside.resident.subscriptions
        .create({ scope: { areaCode: 'any' }, channel: 'push', push: { ...service.browser, endpoint } })
        .then(
          () => 202,
          (error: unknown) => (error instanceof ApiError ? error.status : error),
        );
    for (const endpoint of [
      'http://push.example.com/x',
      'https://127.0.0.1/x',
      'https://[::1]/',
      'https://localhost/x',
    ])
      expect(await ask(endpoint)).toBe(400);
    expect(await ask('https://push.example.com/x')).toBe(202);
    await inside.stop();

    // A name may come to lead inside after it was given.
    await following();
    await says('News');
    await app.sendMessages(sender(false));
    expect(service.received).toEqual([]);
    expect(await states()).toEqual(['unreachable']);
  });

  it('are nobody else’s to see', async () => {
    await following();
    await says('News');
    await send();
    const { json } = await app.call('GET', `/requests/${request.id}/notifications`, undefined, {
      authorization: `Bearer ${await deskToken(app)}`,
    });
    const { endpoint, keys: secrets } = service.browser;
    for (const secret of [new URL(endpoint).pathname, secrets.auth, secrets.p256dh])
      expect(JSON.stringify(json) + app.logLines.join('')).not.toContain(secret);
  });
});

describe('the keys for web push', () => {
  it('are made once, for their owner alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'push-keys-'));
    const made = keptPushKeys(folder);
    expect(keptPushKeys(folder)).toEqual(made);
    expect(statSync(join(folder, 'push-keys.json')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'push-keys.json'), 'utf8')).toContain(made.publicKey);
    rmSync(folder, { recursive: true });
  });
});
