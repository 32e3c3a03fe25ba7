import { ApiError } from '@councilkit/client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LINKS, runApp, type RunningApp } from '../../test/running-app.js';
import { shownMessages, tokenIn } from '../../test/shown-messages.js';

const EMAIL = 'rhian@example.org';
const HOUR_MS = 60 * 60 * 1000;

describe('a subscription', () => {
  let app: RunningApp;
  let request: { id: string; reference: string };
  let reader = 0;
  /** An address nobody used before. */
  const somebody = () => `follower-${++reader}@example.org`;
  beforeAll(async () => void (app = await runApp()));
  afterAll(() => app.stop());
  beforeEach(async () => void (request = await app.report()));

  const ask = (email: string, more: { language?: string; news?: 'all' | 'outcome' } = {}) =>
    app.resident.subscriptions.create({
      scope: { requestId: request.reference },
      channel: 'email',
      email,
      ...more,
    });

  /** The newest message to an address, once what is due was sent. */
  async function newest(email: string) {
    await app.sendMessages();
    return (await shownMessages(app.db, email)).at(-1);
  }

  async function confirmed(email: string, more = {}) {
    await ask(email, more);
    const token = tokenIn((await newest(email))?.body);
    await app.resident.subscriptions.confirm(token);
    return token;
  }

  const happens = (publicText: string, more = {}) =>
    app.staff.events.append(request.id, { publicText, ...more });

  const statusOf = (call: PromiseLike<unknown>) =>
    Promise.resolve(call).then(
      () => 200,
      (error: unknown) => (error instanceof ApiError ? error.status : error),
    );

  it('is asked for twice before anything else is sent', async () => {
    const email = somebody();
    expect(await ask(email, { language: 'cy' })).toEqual({ confirmWithinHours: 72 });
    await happens('A crew is on the way');
    const asked = await newest(email);
    expect(asked?.subject).toBe('Cadarnhewch eich bod eisiau diweddariadau');
    expect(asked?.body).toContain(`Pothole, cyfeirnod ${request.reference}`);
    expect(await shownMessages(app.db, email)).toHaveLength(1);

    const token = tokenIn(asked?.body);
    expect(await app.resident.subscriptions.get(token)).toMatchObject({
      state: 'pending',
      confirmedAt: null,
    });
    // What happens before they have said yes is not sent afterwards either.
    await happens('It is raining');
    const active = await app.resident.subscriptions.confirm(token);
    expect(active).toMatchObject({ scope: { requestId: request.id }, state: 'active', language: 'cy' });
    expect(active.addressMasked).not.toContain(email.slice(1, 8));
    expect(await app.resident.subscriptions.confirm(token)).toEqual(active);

    await happens('They are there now', { status: 'inProgress' });
    const news = await newest(email);
    expect(news).toMatchObject({ template: 'statusNews', subject: 'Pothole: Ar y gweill' });
    expect(news?.body).toContain('They are there now');
    expect(await shownMessages(app.db, email)).toHaveLength(2);
    expect(news?.body).toContain(`${LINKS.residentsUrl}/requests/${request.reference}`);
  });

  it('answers the same for every address, and makes no second one', async () => {
    const email = somebody();
    const token = await confirmed(email, { language: 'cy' });
    // Somebody else types the address: its owner's choices stay as they are.
    expect(await ask(email, { language: 'en', news: 'outcome' })).toEqual(await ask(somebody()));
    expect(await app.resident.subscriptions.get(token)).toMatchObject({ language: 'cy', news: 'all' });
    await happens('Hello');
    await app.sendMessages();
    const comments = (await shownMessages(app.db, email)).filter(({ template }) => template === 'comment');
    expect(comments).toHaveLength(1);
  });

  it('fills nobody’s mailbox with questions they did not ask for', async () => {
    const email = somebody();
    for (let times = 0; times < 9; times++) await ask(email);
    await app.sendMessages();
    expect(await shownMessages(app.db, email)).toHaveLength(5);
  });

  it('is changed by the link of any message', async () => {
    const email = somebody();
    await confirmed(email);
    await happens('First');
    const token = tokenIn((await newest(email))?.body);
    const changed = await app.resident.subscriptions.change(token, { news: 'outcome', language: 'cy' });
    expect(changed).toMatchObject({ news: 'outcome', kinds: ['outcome'], language: 'cy', state: 'active' });
    await happens('Second');
    await app.sendMessages();
    const before = await shownMessages(app.db, email);
    await happens('Done', { status: 'closed', outcome: 'fixed' });
    expect(await newest(email)).toMatchObject({ template: 'closing' });
    expect(await shownMessages(app.db, email)).toHaveLength(before.length + 1);
    expect(before.some(({ body }) => body.includes('Second'))).toBe(false);
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    [
      'a form in parts',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n',
    ],
    ['nothing', undefined, undefined],
  ])('is stopped by one post of %s, and the address is forgotten', async (_kind, type, body) => {
    const email = somebody();
    const token = await confirmed(email);
    await happens('Waits to be sent');
    const headers = type ? { 'content-type': type } : {};
    const stop = () =>
      app.call('POST', `/subscriptions/${token}/stop`, body, headers as Record<string, string>);
    expect((await stop()).status).toBe(204);
    expect((await stop()).status).toBe(204);
    expect(await app.db.selectFrom('address').selectAll().where('value', '=', email).execute()).toEqual([]);
    expect(await app.resident.subscriptions.get(token)).toMatchObject({ state: 'stopped' });
    await app.sendMessages();
    const waiting = app.db.selectFrom('message').select('id').where('state', '=', 'queued');
    expect(await waiting.execute()).toEqual([]);
    expect(await statusOf(app.resident.subscriptions.confirm(token))).toBe(409);
    expect(await statusOf(app.resident.subscriptions.change(token, { news: 'all' }))).toBe(409);
  });

  it('is not stopped by a form that says something else', async () => {
    const token = await confirmed(somebody());
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await app.call('POST', `/subscriptions/${token}/stop`, 'List-Unsubscribe=No', headers);
    expect(answer.status).toBe(400);
    expect(await app.resident.subscriptions.get(token)).toMatchObject({ state: 'active' });
  });

  it('that nobody confirms in time is not there any more', async () => {
    const email = somebody();
    await ask(email);
    const token = tokenIn((await newest(email))?.body);
    const before = app.clock.now;
    app.clock.now = new Date(before.getTime() + 73 * HOUR_MS);
    expect(await statusOf(app.resident.subscriptions.confirm(token))).toBe(404);
    app.clock.now = before;
    expect(await statusOf(app.resident.subscriptions.get(`${token}x`))).toBe(404);
  });

  it('keeps nothing that opens it', async () => {
    const token = await confirmed(somebody());
    const tokens = await app.db.selectFrom('subscriptionToken').select('hash').execute();
    expect(JSON.stringify(tokens)).not.toContain(token);
    const waiting = await app.db
      .selectFrom('message')
      .select('content')
      .where('state', '=', 'sent')
      .execute();
    expect(waiting.every(({ content }) => content === null)).toBe(true);
  });

  it('follows a request that exists', async () => {
    const follow = (requestId: string) =>
      app.resident.subscriptions.create({ scope: { requestId }, channel: 'email', email: EMAIL });
    expect(await statusOf(follow('01a202e3-8c28-76e8-81ce-c2e90ff2ac15'))).toBe(404);
    const { id } = request;
    await app.db.updateTable('serviceRequest').set({ visibility: 'private' }).where('id', '=', id).execute();
    for (const name of [id, request.reference]) expect(await statusOf(follow(name))).toBe(404);
    const toService = app.resident.subscriptions.create({
      scope: { areaCode: 'ward-1', serviceCodes: ['nonsense'] },
      channel: 'email',
      email: EMAIL,
    });
    expect(await statusOf(toService)).toBe(400);
  });

  it('begins with the report, where the reporter wants it', async () => {
    const email = somebody();
    request = await app.report({ contact: { email }, updates: { channel: 'email', language: 'cy' } });
    const token = tokenIn((await newest(email))?.body);
    await app.resident.subscriptions.confirm(token);
    await happens('How deep is it?', { status: 'awaitingReporter' });
    // Only who reported is asked.
    const other = await confirmed(somebody());
    expect(await app.resident.subscriptions.get(other)).toMatchObject({ state: 'active' });
    expect(await newest(email)).toMatchObject({ template: 'question' });
    const without = app.report({ contact: { email }, updates: { channel: 'sms' } });
    expect(await statusOf(without)).toBe(400);
  });

  it('goes with a duplicate to the request that stays, once for each follower', async () => {
    const [both, one] = [somebody(), somebody()];
    const original = await app.report();
    const duplicate = request;
    request = original;
    await confirmed(both);
    request = duplicate;
    await confirmed(both);
    const old = await confirmed(one);
    await app.staff.events.append(duplicate.id, {
      status: 'closed',
      outcome: 'duplicate',
      duplicateOf: original.reference,
      publicText: 'We have this already.',
    });
    await app.sendMessages();
    for (const email of [both, one]) {
      expect((await shownMessages(app.db, email)).at(-1)).toMatchObject({ template: 'moved' });
    }

    expect(await app.resident.subscriptions.get(old)).toMatchObject({ state: 'moved' });
    request = original;
    await happens('News of the original');
    await app.sendMessages();
    for (const email of [both, one]) {
      const news = (await shownMessages(app.db, email)).filter(({ body }) =>
        body.includes('News of the original'),
      );
      expect(news).toHaveLength(1);
    }
    // A link from before the move stops what came of it.
    await app.resident.subscriptions.stop(old);
    await happens('More news');
    await app.sendMessages();
    expect((await shownMessages(app.db, one)).some(({ body }) => body.includes('More news'))).toBe(false);
  });

  it('lets its holder read as a follower', async () => {
    const token = await confirmed(somebody());
    const headers = { authorization: `Bearer ${token}` };
    expect((await app.call('GET', `/requests/${request.id}`, undefined, headers)).status).toBe(200);
    const unknown = { authorization: `Bearer ${token}x` };
    expect((await app.call('GET', `/requests/${request.id}`, undefined, unknown)).status).toBe(401);
  });
});
