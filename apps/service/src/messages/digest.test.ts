import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asDesk } from '../../test/callers.js';
import { LINKS, runApp, type RunningApp } from '../../test/running-app.js';
import { shownMessages, tokenIn } from '../../test/shown-messages.js';

const HOUR_MS = 60 * 60 * 1000;
const MILL_LANE = { lat: 53.0166, long: -1.7312 };

describe('a digest', () => {
  let app: RunningApp;
  let people = 0;
  beforeAll(async () => void (app = await runApp()));
  afterAll(() => app.stop());
  beforeEach(async () => {
    await app.db.deleteFrom('subscription').execute();
    app.clock.now = new Date('2026-11-23T10:00:00.000Z');
  });

  const pass = (hours: number) => void (app.clock.now = new Date(app.clock.now.getTime() + hours * HOUR_MS));
  const says = (id: string, publicText: string, more = {}) =>
    app.staff.events.append(id, { publicText, ...more });

  /** Follows `scope`; resolves to what sends what is due and says what came since. */
  async function following(scope: object, choice: object = {}) {
    const address = 'phone' in choice ? '+447700900491' : `person-${++people}@example.org`;
    const reach = 'phone' in choice ? { channel: 'sms' } : { channel: 'email', email: address };
    await app.call('POST', '/subscriptions', { scope, pace: 'daily', ...reach, ...choice });
    await app.sendMessages();
    const token = tokenIn((await shownMessages(app.db, address))[0]?.body);
    await app.resident.subscriptions.confirm(token);
    let heardOf = 1;
    const heard = async () => {
      await app.sendMessages();
      const all = await shownMessages(app.db, address);
      const since = all.slice(heardOf);
      heardOf = all.length;
      return since;
    };
    return { heard, token };
  }

  it('tells of everything since the last, once a day', async () => {
    const { heard, token } = await following({ point: MILL_LANE, radiusMetres: 100 });
    const place = { location: { point: MILL_LANE } };
    const [one, other] = [await app.report(place), await app.report(place)];
    await says(one.id, 'A crew is on the way', { status: 'inProgress' });
    pass(6);
    expect(await heard()).toEqual([]);
    pass(1);
    const [digest, ...others] = await heard();
    expect(others).toEqual([]);
    expect(digest).toMatchObject({ template: 'digest', subject: 'Your updates (3)' });
    for (const said of [`New report: Pothole (${one.reference})`, `New report: Pothole (${other.reference})`])
      expect(digest?.body).toContain(said);
    expect(digest?.body).toContain(`Pothole: Under way (${one.reference})\nA crew is on the way\n`);
    expect(digest?.body).toContain(`${LINKS.residentsUrl}/requests/${other.reference}`);

    await says(one.id, 'Half of it is done');
    pass(23);
    expect(await heard()).toEqual([]);
    pass(1);
    expect(await heard()).toMatchObject([{ subject: 'Your updates (1)' }]);
    // The link of the first one still stops them.
    await app.resident.subscriptions.stop(token);
    await says(one.id, 'Done');
    pass(24);
    expect(await heard()).toEqual([]);
  });

  it('is never two within a day, however late the first one was', async () => {
    const { heard } = await following({ point: MILL_LANE, radiusMetres: 100 });
    const { id } = await app.report({ location: { point: MILL_LANE } });
    // Nothing was sent at five: the service was away.
    pass(24);
    expect(await heard()).toMatchObject([{ subject: 'Your updates (1)' }]);
    await says(id, 'A crew is on the way');
    pass(7);
    expect(await heard()).toEqual([]);
    pass(24);
    expect(await heard()).toMatchObject([{ subject: 'Your updates (1)' }]);
  });

  it('says in each how to stop', async () => {
    const request = await app.report();
    const { heard } = await following({ requestId: request.id });
    await says(request.id, 'Seen');
    pass(7);
    const [digest] = await heard();
    await app.resident.subscriptions.stop(tokenIn(digest?.body));
    await says(request.id, 'Seen again');
    pass(24);
    expect(await heard()).toEqual([]);
    expect(await app.db.selectFrom('message').select('id').where('state', '=', 'queued').execute()).toEqual(
      [],
    );
  });

  it('comes on Fridays to who asked for one a week, in their language', async () => {
    const request = await app.report();
    const { heard } = await following({ requestId: request.id }, { pace: 'weekly', language: 'cy' });
    await says(request.id, 'Seen');
    for (let day = 0; day < 4; day++) {
      pass(24);
      expect(await heard()).toEqual([]);
    }
    pass(7);
    expect(await heard()).toMatchObject([{ subject: 'Eich diweddariadau (1)' }]);
  });

  it('is short as a text, and waits for the morning when it is late', async () => {
    const [one, other] = [await app.report(), await app.report()];
    const scope = { requestId: one.id };
    const { heard } = await following(scope, { phone: '07700 900491' });
    for (const text of ['One', 'Two', 'Three', 'Four']) await says(one.id, text);
    await says(other.id, 'Nobody follows this');
    // Nothing was sent all evening: the service was down.
    pass(12);
    expect(await heard()).toEqual([]);
    pass(10);
    const [digest, ...others] = await heard();
    expect(others).toEqual([]);
    expect(digest?.body).toContain('Your updates (4): ');
    expect(digest?.body).toContain('; +1. ');
    expect(digest?.body).toContain(`${LINKS.residentsUrl}/requests/${one.reference}`);
    // The next is not sent nine hours after that one.
    await says(one.id, 'Five');
    pass(9);
    expect((await heard()).length).toBeLessThanOrEqual(1);
  });

  it('comes at once when they change their mind', async () => {
    const request = await app.report();
    const { heard, token } = await following({ requestId: request.id });
    await says(request.id, 'Seen');
    expect(await heard()).toEqual([]);
    expect(await app.resident.subscriptions.change(token, { pace: 'atOnce' })).toMatchObject({
      pace: 'atOnce',
    });
    expect(await heard()).toMatchObject([{ template: 'digest' }]);
    await says(request.id, 'Seen again');
    expect(await heard()).toMatchObject([{ template: 'comment' }]);
  });

  it('goes on with the request that stays', async () => {
    const [original, duplicate] = [await app.report(), await app.report()];
    const { heard } = await following({ requestId: duplicate.id });
    await says(duplicate.id, 'It is the same hole', {
      status: 'closed',
      outcome: 'duplicate',
      duplicateOf: original.id,
    });
    await says(original.id, 'Filled');
    pass(7);
    const digests = await heard();
    expect(digests).toHaveLength(1);
    expect(digests[0]?.body).toContain('was reported before');
    expect(digests[0]?.body).toContain('Filled');
  });

  it('is not sent of words that were taken back meanwhile', async () => {
    const request = await app.report();
    const { heard } = await following({ requestId: request.id });
    await says(request.id, 'Mr Okafor told us');
    const desk = await asDesk(app);
    await desk.requests.redact(request.id, { seqs: [2], reason: 'It names somebody' });
    pass(7);
    const [digest] = await heard();
    expect(digest?.body).toContain(request.reference);
    expect(digest?.body).not.toContain('Okafor');
  });

  it('is one for staff as well, who see that each piece of news left with it', async () => {
    const request = await app.report();
    const { heard, token } = await following({ requestId: request.id });
    await says(request.id, 'One');
    await says(request.id, 'Two');
    const list = async () => {
      const headers = { authorization: `Bearer ${token}` };
      const { json } = await app.call('GET', `/requests/${request.id}/notifications`, undefined, headers);
      return (json as { data: { seq: number; state: string; sentAt: string | null }[] }).data.sort(
        (a, b) => a.seq - b.seq,
      );
    };
    expect(await list()).toMatchObject([{ state: 'queued', sentAt: null }, { state: 'queued' }]);
    pass(7);
    await heard();
    expect(await list()).toMatchObject([
      { seq: 2, state: 'sent', attempts: 1, sentAt: app.clock.now.toISOString() },
      { seq: 3, state: 'sent' },
    ]);
  });
});
