import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asReporter, deskToken } from '../../test/callers.js';
import {
  NOTIFY_KEY,
  startNotify,
  TEMPLATES,
  type NotifyOptions,
} from '../../test/notify-server/notify-server.js';
import { CALLBACK_TOKEN, LINKS, runApp, type RunningApp } from '../../test/running-app.js';
import { tokenIn } from '../../test/shown-messages.js';
import { sendDueMessages } from '../send-messages.js';
import { askAfterMessages } from '../settle-messages.js';
import { notifySender } from './notify.js';
import { takeDue } from './outgoing-store.js';

const MINUTE_MS = 60 * 1000;

describe('messages by GOV.UK Notify', () => {
  let app: RunningApp;
  let notify: Awaited<ReturnType<typeof startNotify>>;
  let sender: ReturnType<typeof notifySender>;
  let request: { id: string; reference: string };
  let people = 0;

  let desk: string;

  beforeAll(async () => {
    app = await runApp();
    desk = await deskToken(app);
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    app.clock.now = new Date('2026-11-23T10:00:00.000Z');
    // What another test left is no business of the next one.
    await app.db.deleteFrom('message').execute();
    notify = await startNotify({ callback, receiptEveryMs: 20 });
    sender = notifySender(settings(), () => app.clock.now);
    request = await app.report();
  });
  afterEach(() => notify.stop());

  const callback = { url: () => app.baseUrl.replace('/v1', '/notify/receipts'), token: CALLBACK_TOKEN };
  const settings = () => ({
    ...{ apiKey: NOTIFY_KEY, url: notify.url, templates: TEMPLATES, callbackToken: undefined },
  });

  /** Another Notify, in place of the one each test begins with. */
  async function restart(options: NotifyOptions): Promise<void> {
    await notify.stop();
    notify = await startNotify(options);
    sender = notifySender(settings(), () => app.clock.now);
  }

  const ask = () => askAfterMessages(app.db, { now: () => app.clock.now, ask: sender.ask });
  const send = () => app.sendMessages(sender);
  const pass = (milliseconds: number) =>
    void (app.clock.now = new Date(app.clock.now.getTime() + milliseconds));
  const happens = (publicText: string, more = {}) =>
    app.staff.events.append(request.id, { publicText, ...more });

  /** A follower of the request, without any message on its way. */
  async function follower(given?: string): Promise<string> {
    const to = given ?? `person-${++people}@example.org`;
    const reach = to.includes('@')
      ? { channel: 'email' as const, email: to }
      : { channel: 'sms' as const, phone: to };
    await app.resident.subscriptions.create({ scope: { requestId: request.id }, ...reach });
    await app.sendMessages();
    const shown = await app.db.selectFrom('message').select('shown').where('shown', 'is not', null).execute();
    await app.resident.subscriptions.confirm(tokenIn(shown.at(-1)?.shown?.body));
    await app.db.deleteFrom('message').execute();
    return to;
  }

  async function notifications(query = '') {
    const { json } = await app.call('GET', `/requests/${request.id}/notifications${query}`, undefined, {
      authorization: `Bearer ${desk}`,
    });
    return (json as { data: Record<string, unknown>[] }).data;
  }

  it('carry our id, and what a mail program needs to stop them', async () => {
    const email = await follower();
    await happens('We have been to see it');
    await send();
    const [sent, ...others] = notify.kept;
    expect(others).toEqual([]);
    const [notification] = await notifications();
    expect(sent).toMatchObject({ type: 'email', to: email, reference: notification?.['id'] });
    expect(sent?.personalisation['body']).toContain('We have been to see it');
    expect(sent?.stopUrl).toMatch(new RegExp(`^${LINKS.serviceUrl}/v1/subscriptions/sub_[\\w-]+/stop$`));
    const stop = new URL(sent?.stopUrl ?? '').pathname.slice('/v1'.length);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    // Whoever looks at every link in a mail stops nothing.
    expect((await app.call('GET', stop)).status).toBe(404);
    expect((await app.call('POST', stop, 'List-Unsubscribe=Everything', form)).status).toBe(400);
    await happens('More');
    await send();
    expect(notify.kept).toHaveLength(2);
    // The address in the first mail works for as long as there is a subscription, without a cookie or a question.
    expect((await app.call('POST', stop, 'List-Unsubscribe=One-Click', form)).status).toBe(204);
    expect((await app.call('POST', stop, 'List-Unsubscribe=One-Click', form)).status).toBe(204);
    await happens('Even more');
    await send();
    expect(notify.kept).toHaveLength(2);
  });

  it('have no address for one click that is not HTTPS, nor where nothing is followed', async () => {
    await app.resident.subscriptions.create({
      ...{ scope: { requestId: request.id }, channel: 'email', email: 'asked@example.org' },
    });
    await send();
    expect(notify.kept.map(({ stopUrl }) => stopUrl)).toEqual([undefined]);
    await follower();
    await happens('News');
    const links = { ...LINKS, serviceUrl: 'http://127.0.0.1:3001' };
    await sendDueMessages({ db: app.db, now: () => app.clock.now, sender, links, firstLanguage: 'en' });
    expect(notify.kept.map(({ stopUrl }) => stopUrl)).toEqual([undefined, undefined]);
  });

  it('are known to have arrived by a receipt, however late it comes', async () => {
    await follower();
    await happens('News');
    await send();
    await expect
      .poll(() => notifications())
      .toMatchObject([{ state: 'delivered', attempts: 1, reason: null }]);
    expect(await notifications('?state=failed')).toEqual([]);
  });

  it('are asked after when no receipt comes', async () => {
    await restart({ isStepped: true });
    await follower();
    await happens('News');
    await send();
    expect(await notifications()).toMatchObject([{ state: 'sent' }]);
    await ask();
    expect(await notifications()).toMatchObject([{ state: 'sent', settledAt: null }]);
    for (const status of ['sending', 'delivered']) {
      notify.moveOn();
      expect(notify.kept[0]?.status).toBe(status);
      // Half an hour the first time, and an hour after that.
      pass(61 * MINUTE_MS);
      await ask();
      expect(await notifications()).toMatchObject([{ state: status === 'delivered' ? status : 'sent' }]);
    }
  });

  it('are asked after again where Notify did not answer, and no more once it has forgotten them', async () => {
    await restart({ isStepped: true });
    await follower();
    await happens('News');
    await send();
    const due = () => app.db.selectFrom('message').select(['state', 'dueAt']).executeTakeFirst();
    pass(31 * MINUTE_MS);
    notify.state.isDown = true;
    await ask();
    expect(await due()).toMatchObject({ state: 'sent', dueAt: expect.any(Date) });
    notify.state.isDown = false;
    pass(7 * 24 * 60 * MINUTE_MS);
    await ask();
    expect(await due()).toEqual({ state: 'sent', dueAt: null });
  });

  it('are known by a receipt that our endpoint failed to take at first', async () => {
    await restart({ isStepped: true, callback, receiptEveryMs: 20 });
    await follower();
    await happens('News');
    await send();
    await sql`alter table message rename to message_away`.execute(app.db);
    try {
      notify.moveOn();
      notify.moveOn();
      await expect.poll(() => notify.receipts.attempts).toBeGreaterThanOrEqual(3);
    } finally {
      await sql`alter table message_away rename to message`.execute(app.db);
    }
    await expect.poll(() => notifications()).toMatchObject([{ state: 'delivered' }]);
    expect(notify.receipts.attempts).toBeLessThanOrEqual(6);
  });

  it('are asked after when our endpoint failed every receipt', async () => {
    const refused = { ...callback, token: 'not-the-token-we-know' };
    await restart({ isStepped: true, callback: refused, receiptEveryMs: 5 });
    await follower();
    await happens('News');
    await send();
    notify.moveOn();
    notify.moveOn();
    // At once and five times more; a seventh would have come within this.
    await expect.poll(() => notify.receipts.attempts).toBe(6);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(notify.receipts.attempts).toBe(6);
    expect(await notifications()).toMatchObject([{ state: 'sent' }]);
    pass(31 * MINUTE_MS);
    await ask();
    expect(await notifications()).toMatchObject([{ state: 'delivered' }]);
  });

  it.each([
    ['simulate-delivered@notifications.service.gov.uk', 0, 'sent', null],
    ['07700 900111', 0, 'sent', null],
    ['temp-fail@simulator.notify', 1, 'failed', 'addressFull'],
    ['perm-fail@simulator.notify', 1, 'failed', 'addressUnknown'],
    ['07700 900003', 1, 'failed', 'gaveUp'],
    ['07700 900002', 1, 'failed', 'addressUnknown'],
  ])('to %s end as Notify simulates it', async (address, kept, state, reason) => {
    await follower(address);
    await happens('News');
    await send();
    expect(notify.kept).toHaveLength(kept);
    await expect.poll(() => notifications()).toMatchObject([{ state, reason }]);
    // What has no status is asked after once, and then no more.
    pass(31 * MINUTE_MS);
    await ask();
    const due = await app.db.selectFrom('message').select('dueAt').execute();
    expect(due).toEqual([{ dueAt: null }]);
  });

  it('wait, and are not lost, while our key or our clock is wrong', async () => {
    await follower();
    await happens('News');
    const wrong = `${NOTIFY_KEY.slice(0, -1)}9`;
    await app.sendMessages(notifySender({ ...settings(), apiKey: wrong }, () => app.clock.now));
    expect(await notifications()).toMatchObject([{ state: 'queued', attempts: 1 }]);
    notify.state.clockAheadMs = 31_000;
    pass(2 * MINUTE_MS);
    await send();
    expect(await notifications()).toMatchObject([{ state: 'queued', attempts: 2 }]);
    expect(notify.kept).toEqual([]);
    notify.state.clockAheadMs = 29_000;
    pass(5 * MINUTE_MS);
    await send();
    expect(notify.kept).toHaveLength(1);
  });

  it('are not sent twice when the connection broke before Notify answered', async () => {
    await follower();
    await happens('News');
    notify.state.breaksAfterKeeping = true;
    await send();
    expect(await notifications()).toMatchObject([{ state: 'queued', attempts: 1 }]);
    notify.state.breaksAfterKeeping = false;
    pass(2 * MINUTE_MS);
    await send();
    expect(notify.kept).toHaveLength(1);
    expect(await notifications()).not.toMatchObject([{ state: 'queued' }]);
  });

  it('end for good where nobody is, as staff and the reporter see', async () => {
    const email = 'perm-fail@simulator.notify';
    request = await app.report({ contact: { email } });
    await follower(email);
    await follower();
    await happens('News');
    await send();
    const failed = { seq: 2, addressMasked: 'p********@s********.notify', reason: 'addressUnknown' };
    await expect.poll(() => notifications('?state=failed')).toMatchObject([failed]);
    const reporter = await asReporter(app, email);
    const { data } = await reporter.notifications.list(request.id).page();
    expect(data).toMatchObject([{ ...failed, state: 'failed', attempts: 1 }]);
    expect(data[0]?.settledAt).not.toBeNull();

    const states = app.db.selectFrom('subscription').select('state').where('requestId', '=', request.id);
    expect((await states.execute()).map(({ state }) => state).sort()).toEqual(['active', 'unreachable']);
    await happens('More news');
    await send();
    const told = notify.kept.filter(({ personalisation }) => personalisation['body']?.includes('More news'));
    expect(told.map(({ to }) => to)).toEqual([expect.not.stringContaining(email)]);
  });

  it('are seen to have failed by who reported it with a telephone alone', async () => {
    const phone = '07700 900002';
    request = await app.report({ contact: { phone } });
    await follower(phone);
    await happens('News');
    await send();
    await expect.poll(() => notifications('?state=failed')).toHaveLength(1);
    await app.resident.proofs.request({ phone });
    const [token = ''] = await app.proofLinks();
    const { accessToken } = await app.resident.proofs.exchange({ token });
    const authorization = `Bearer ${accessToken}`;
    const path = `/requests/${request.id}/notifications`;
    expect((await app.call('GET', path, undefined, { authorization })).json).toMatchObject({
      data: [{ channel: 'sms', state: 'failed', reason: 'addressUnknown' }],
    });
  });

  it('that could not be delivered now end only themselves', async () => {
    await follower('07700 900003');
    await happens('News');
    await send();
    await expect.poll(() => notifications('?state=failed')).toMatchObject([{ reason: 'gaveUp' }]);
    await happens('More news');
    await send();
    expect(notify.kept).toHaveLength(2);
  });

  it('are sent again when Notify itself failed, with the same reference', async () => {
    await follower('tech-fail@simulator.example');
    await happens('News');
    await send();
    await expect.poll(() => notifications()).toMatchObject([{ state: 'queued' }]);
    pass(5 * MINUTE_MS);
    await send();
    expect(notify.kept.map(({ reference }) => reference)).toEqual([
      notify.kept[0]?.reference,
      notify.kept[0]?.reference,
    ]);
  });

  it('are given up once Notify itself has failed three times', async () => {
    await follower('tech-fail@simulator.example');
    await happens('News');
    for (const attempts of [1, 2, 3]) {
      await send();
      const state = attempts === 3 ? 'failed' : 'queued';
      await expect.poll(() => notifications()).toMatchObject([{ state, attempts }]);
      pass(10 * MINUTE_MS);
    }
    expect(await notifications()).toMatchObject([{ reason: 'providerDown' }]);
  });

  it('are not sent again without their words, which are forgotten but for news', async () => {
    const email = 'tech-fail@simulator.example';
    await app.resident.subscriptions.create({ scope: { requestId: request.id }, channel: 'email', email });
    await send();
    const message = () =>
      app.db.selectFrom('message').select(['state', 'reason', 'dueAt']).executeTakeFirst();
    await expect.poll(message).toEqual({ state: 'failed', reason: 'providerDown', dueAt: null });
  });

  it('wait a minute when there are too many in one', async () => {
    notify.limits.perMinute = 2;
    for (let count = 0; count < 4; count++) await follower();
    await happens('News');
    await send();
    expect(notify.kept).toHaveLength(2);
    notify.limits.perMinute = 100;
    pass(30_000);
    // What comes meanwhile is not even tried: each attempt counts against the limit.
    await happens('More news');
    await send();
    expect(notify.kept).toHaveLength(2);
    pass(31_000);
    await send();
    expect(new Set(notify.kept.map(({ to }) => to)).size).toBe(4);
    expect(notify.kept).toHaveLength(8);
    // Waiting was nobody's failure.
    expect((await notifications()).map(({ attempts }) => attempts)).toEqual(Array(8).fill(1));
  });

  it('wait for the next day, in UTC, when there are too many in one', async () => {
    notify.limits.perDay = 0;
    await follower();
    await happens('News');
    await send();
    notify.limits.perDay = 100;
    app.clock.now = new Date('2026-11-23T23:59:00.000Z');
    await send();
    expect(notify.kept).toEqual([]);
    app.clock.now = new Date('2026-11-24T00:00:01.000Z');
    await send();
    expect(notify.kept).toHaveLength(1);
  });

  it('of one kind do not wait for the limit of the other', async () => {
    notify.limits.perDay = 1;
    for (const to of ['07700 900481', '07700 900482', undefined]) await follower(to);
    await happens('News');
    await send();
    expect(notify.kept.map(({ type }) => type).sort()).toEqual(['email', 'sms']);
    expect(await notifications('?state=queued')).toMatchObject([{ channel: 'sms', attempts: 0 }]);
  });

  it('are tried again while Notify is down, and given up after three days', async () => {
    await follower();
    await happens('News');
    notify.state.isDown = true;
    await send();
    expect(await notifications()).toMatchObject([{ state: 'queued', attempts: 1 }]);
    notify.state.isDown = false;
    pass(2 * MINUTE_MS);
    await send();
    expect(notify.kept).toHaveLength(1);

    await happens('More news');
    notify.state.isDown = true;
    pass(73 * 60 * MINUTE_MS);
    await send();
    expect(await notifications('?state=failed')).toMatchObject([{ seq: 3, reason: 'providerDown' }]);
  });

  it('are not sent twice when their sender died after sending them', async () => {
    await follower();
    await happens('News');
    const [taken] = await takeDue(app.db, app.clock.now, 10);
    expect(await takeDue(app.db, app.clock.now, 10)).toEqual([]);
    await sender.send({
      ...{ id: taken?.id ?? '', channel: 'email', address: 'person@example.org' },
      ...{ subject: 'News', body: 'News', stopUrl: undefined, mayBeSent: false, link: undefined },
      ...{ token: undefined, template: 'comment', language: 'en' },
    });
    // It was never heard of again.
    pass(3 * MINUTE_MS);
    await send();
    expect(notify.kept).toHaveLength(1);
    expect(await notifications()).not.toMatchObject([{ state: 'queued' }]);
  });

  it('say nothing at night by text, but what somebody waits for', async () => {
    await follower('07700 900471');
    app.clock.now = new Date('2026-11-23T21:30:00.000Z');
    await happens('News');
    await app.resident.subscriptions.create({
      scope: { requestId: request.id },
      channel: 'sms',
      phone: '07700 900472',
    });
    await send();
    expect(notify.kept.map(({ to }) => to)).toEqual(['+447700900472']);
    app.clock.now = new Date('2026-11-24T08:00:00.000Z');
    await send();
    expect(notify.kept.map(({ to }) => to)).toEqual(['+447700900472', '+447700900471']);
  });

  it('that say the same to one number stay below what the networks block', async () => {
    await follower('07700 900473');
    for (let count = 0; count < 18; count++) await happens('The crew is late');
    await send();
    expect(notify.kept).toHaveLength(15);
    pass(61 * MINUTE_MS);
    await send();
    expect(notify.kept).toHaveLength(18);
  });

  it('of any kind to one number stay below what the networks block', async () => {
    await follower('07700 900474');
    await happens('The crew is late');
    await send();
    // Seventy-nine more of other words within the hour.
    await sql`insert into message
        (id, address_id, address_masked, channel, language, state, queued_at, sent_at, body_hash)
      select gen_random_uuid(), address_id, address_masked, channel, language, 'sent', queued_at, sent_at, number::text
      from message, generate_series(2, 80) number`.execute(app.db);
    await happens('The crew is here');
    await send();
    expect(notify.kept).toHaveLength(1);
    pass(61 * MINUTE_MS);
    await send();
    expect(notify.kept).toHaveLength(2);
  });

  it('are believed to have arrived by the token alone', async () => {
    const receipt = { reference: 'c0de1234-0000-4000-8000-000000000001', status: 'delivered' };
    const post = (body: unknown, token: string) =>
      app.call('POST', '/../notify/receipts', body, { authorization: `Bearer ${token}` });
    expect((await post(receipt, CALLBACK_TOKEN)).status).toBe(204);
    expect((await post({ status: 3 }, CALLBACK_TOKEN)).status).toBe(400);
    expect((await post(receipt, 'another-token')).status).toBe(401);
    expect((await app.call('POST', '/../notify/receipts', receipt)).status).toBe(401);
    // Anywhere else it opens nothing.
    const staffOnly = await app.call('GET', `/requests/${request.id}/notifications`, undefined, {
      authorization: `Bearer ${CALLBACK_TOKEN}`,
    });
    expect(staffOnly.status).toBe(401);
  });
});
