import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 as uuid } from 'uuid';
import { clientToken } from '../test/callers.js';
import { NOTIFY_KEY, startNotify, TEMPLATES } from '../test/notify-server/notify-server.js';
import { runApp, type RunningApp } from '../test/running-app.js';
import { buildService, dataFolder, startProcess, type ServiceProcess } from '../test/service-process.js';
import { startReceiver } from '../test/webhook-receiver.js';
import { keepAddress } from './messages/store.js';
import { notifySender } from './messages/notify.js';
import { type Sender } from './messages/sender.js';

const MINUTE_MS = 60 * 1000;
/** More than one turn of a sender takes, several times over. */
const FOLLOWERS = 200;

let a: RunningApp;
let b: RunningApp;
let notify: Awaited<ReturnType<typeof startNotify>>;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  a = await runApp();
  b = await runApp({ database: a.database });
});
afterAll(async () => {
  await b.stop();
  await a.stop();
});
beforeEach(async () => {
  notify = await startNotify();
  receiver = await startReceiver();
  for (const app of [a, b]) app.clock.now = new Date('2026-11-23T10:00:00.000Z');
});
afterEach(async () => {
  await a.db.deleteFrom('message').execute();
  await a.db.deleteFrom('subscription').execute();
  await a.db.deleteFrom('webhookEndpoint').execute();
  await Promise.all([notify.stop(), receiver.stop()]);
});

const settings = () => ({
  ...{ apiKey: NOTIFY_KEY, url: notify.url, templates: TEMPLATES, callbackToken: undefined },
});

/** A way out of one instance that counts what took it. */
function counting(app: RunningApp): Sender & { sent: number } {
  const sender = notifySender(settings(), () => app.clock.now);
  const counted = {
    sent: 0,
    send: (...message: Parameters<Sender['send']>) => {
      counted.sent += 1;
      return sender.send(...message);
    },
  };
  return counted;
}

/** People who follow a request, confirmed. */
async function follow(requestId: string, count: number, pace: 'atOnce' | 'daily'): Promise<void> {
  await a.db.transaction().execute(async (trx) => {
    for (let index = 0; index < count; index++) {
      const address = await keepAddress(trx, 'email', `person-${index}@example.org`);
      await trx
        .insertInto('subscription')
        .values({
          ...{ id: uuid(), addressId: address.id, addressMasked: address.masked, channel: 'email', pace },
          ...{ language: 'en', state: 'active', requestId, createdAt: a.clock.now, confirmedAt: a.clock.now },
        })
        .execute();
    }
  });
}

async function makeEndpoint(url: string): Promise<void> {
  const token = await clientToken(a, null, ['webhooks:manage', 'requests:read']);
  const headers = { authorization: `Bearer ${token}` };
  expect((await a.call('POST', '/webhook-endpoints', { url }, headers)).status).toBe(201);
}

describe('two instances that send at the same time', () => {
  it('send each message once, both of them', async () => {
    const { id } = await a.report();
    await follow(id, FOLLOWERS, 'atOnce');
    await a.staff.events.append(id, { publicText: 'News' });
    const [one, other] = [counting(a), counting(b)];
    await Promise.all([a.sendMessages(one), b.sendMessages(other)]);
    expect(notify.kept).toHaveLength(FOLLOWERS);
    expect(new Set(notify.kept.map(({ to }) => to)).size).toBe(FOLLOWERS);
    expect(one.sent + other.sent).toBe(FOLLOWERS);
    expect(Math.min(one.sent, other.sent)).toBeGreaterThan(0);
  });

  it('gather one digest for each follower', async () => {
    const { id } = await a.report();
    await follow(id, 40, 'daily');
    for (const text of ['One', 'Two']) await a.staff.events.append(id, { publicText: text });
    for (const app of [a, b]) app.clock.now = new Date('2026-11-23T17:00:00.000Z');
    await Promise.all([a.sendMessages(counting(a)), b.sendMessages(counting(b))]);
    expect(notify.kept).toHaveLength(40);
    expect(new Set(notify.kept.map(({ to }) => to)).size).toBe(40);
    for (const { personalisation } of notify.kept)
      expect(personalisation['body']).toMatch(/\nOne\n[^]*\nTwo\n/);
  });

  it('send each webhook once, and those of a request in order', async () => {
    const receivers = await Promise.all([startReceiver(), startReceiver(), startReceiver()]);
    for (const { url } of receivers) await makeEndpoint(url);
    const { id } = await a.report();
    for (let count = 0; count < 12; count++) await a.staff.events.append(id, { publicText: `News ${count}` });
    await Promise.all([a.sendWebhooks(), b.sendWebhooks()]);
    const all = Array.from({ length: 13 }, (_, index) => index + 1);
    for (const { kept, stop } of receivers) {
      expect(new Set(kept.map(({ headers }) => headers['webhook-id'])).size).toBe(all.length);
      // The contract has the number in every message.
      const seqs = kept.map(({ body }) => (JSON.parse(body) as { data: { seq: number } }).data.seq);
      expect(seqs).toEqual(all);
      await stop();
    }
  });
});

describe('an instance that is killed in the middle of a delivery', () => {
  let built: ReturnType<typeof buildService>;
  let data: ReturnType<typeof dataFolder>;
  let first: ServiceProcess;
  let id: string;
  beforeAll(async () => {
    built = buildService();
    // Before the process brings its own catalogue, which asks for more.
    ({ id } = await a.report());
  }, 120_000);
  afterAll(() => built.remove());
  beforeEach(async () => {
    data = dataFolder();
    first = startProcess(built.main, {
      COUNCILKIT_DATA: data.folder,
      DATABASE_URL: a.database.url ?? '',
      COUNCILKIT_NOTIFY_KEY: NOTIFY_KEY,
      COUNCILKIT_NOTIFY_URL: notify.url,
      COUNCILKIT_NOTIFY_EMAIL_TEMPLATE: TEMPLATES.email,
      COUNCILKIT_NOTIFY_SMS_TEMPLATE: TEMPLATES.sms,
    });
    await first.ready;
    for (const app of [a, b]) app.clock.now = new Date();
  });
  afterEach(async () => {
    first.process.kill('SIGKILL');
    await first.ended;
    data.remove();
  });

  /** It dies; the other instance takes over once it may believe that. */
  async function takeOver(): Promise<void> {
    first.process.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    // Nothing to do yet: as far as anybody knows the first one is still at it.
    const before = [notify.kept.length, receiver.kept.length];
    await send();
    expect([notify.kept.length, receiver.kept.length]).toEqual(before);
    b.clock.now = new Date(Date.now() + 3 * MINUTE_MS);
    await send();
  }

  async function send(): Promise<void> {
    await b.sendMessages(notifySender(settings(), () => b.clock.now));
    await b.sendWebhooks();
  }

  it.each(['before', 'after'] as const)('%s Notify kept it: the message goes out once', async (moment) => {
    notify.state.hangs = moment;
    await follow(id, 1, 'atOnce');
    const { seq } = await a.staff.events.append(id, { publicText: 'News' });
    await expect.poll(() => notify.state.hanging, { timeout: 20_000 }).toHaveLength(1);
    const [reference] = notify.state.hanging;
    notify.state.hangs = 'never';
    await takeOver();
    expect(notify.kept).toMatchObject([{ to: 'person-0@example.org', reference }]);
    const rows = await a.db.selectFrom('message').select(['id', 'state']).where('seq', '=', seq).execute();
    expect(rows).toEqual([{ id: reference, state: 'sent' }]);
  });

  it('of a webhook: the other delivers it under the same webhook-id', async () => {
    receiver.status = 0;
    await makeEndpoint(receiver.url);
    await a.staff.events.append(id, { publicText: 'News' });
    await expect.poll(() => receiver.kept, { timeout: 20_000 }).toHaveLength(1);
    const heard = receiver.kept.splice(0);
    receiver.status = 204;
    await takeOver();
    expect(receiver.kept.map(({ headers, body }) => [headers['webhook-id'], body])).toEqual(
      heard.map(({ headers, body }) => [headers['webhook-id'], body]),
    );
  });
});
