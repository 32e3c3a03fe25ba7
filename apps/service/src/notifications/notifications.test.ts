import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asReporter, deskToken } from '../../test/callers.js';
import { runApp, withKey, type RunningApp } from '../../test/running-app.js';
import { shownMessages, tokenIn } from '../../test/shown-messages.js';

describe('notifications', () => {
  let app: RunningApp;
  let people = 0;
  beforeAll(async () => void (app = await runApp()));
  afterAll(() => app.stop());
  beforeEach(() => void (people += 1));

  const MILL_LANE = { lat: 53.0166, long: -1.7312 };

  /** Follows `scope`; resolves to what asks for the messages since. */
  async function following(scope: object, choice: object = {}) {
    const email = `person-${people}-${Math.random()}@example.org`;
    const { status } = await app.call('POST', '/subscriptions', {
      scope,
      channel: 'email',
      email,
      ...choice,
    });
    expect(status).toBe(202);
    await app.sendMessages();
    const token = tokenIn((await shownMessages(app.db, email))[0]?.body);
    await app.resident.subscriptions.confirm(token);
    const heard = async () => {
      await app.sendMessages();
      return (await shownMessages(app.db, email)).slice(1);
    };
    return { heard, token };
  }

  it('tell those around a point of everything new there, and of nothing else', async () => {
    const { heard } = await following({ point: MILL_LANE, radiusMetres: 200, serviceCodes: ['pothole'] });
    const near = await app.report({ location: { point: { lat: 53.0176, long: -1.7312 } } });
    await app.report({ location: { point: { lat: 53.0196, long: -1.7312 } } });
    await app.report({ serviceCode: 'litter', location: { point: MILL_LANE }, answers: {} });
    await app.staff.events.append(near.id, { status: 'inProgress' });
    const messages = await heard();
    expect(messages.map(({ template }) => template)).toEqual(['reported', 'statusNews']);
    expect(messages.every(({ body }) => body.includes(near.reference))).toBe(true);
  });

  it('tell followers what is theirs to know', async () => {
    const request = await app.report();
    const { heard } = await following({ requestId: request.id });
    await app.staff.events.append(request.id, { staffText: 'The key is under the mat' });
    await app.staff.events.append(request.id, { publicText: 'History', notify: false });
    await app.staff.events.append(request.id, {
      promise: { expectedOn: '2026-12-04', reason: 'We wait for dry weather' },
    });
    const [message, ...others] = await heard();
    expect(others).toEqual([]);
    expect(message).toMatchObject({ template: 'promiseMoved' });
    expect(message?.body).toContain('Friday 4 December 2026');
    expect(message?.body).toContain('We wait for dry weather');
  });

  it('are of the kinds that a follower chose, and no others', async () => {
    const request = await app.report({ location: { point: MILL_LANE } });
    const scope = { requestId: request.id };
    const kinds = ['progress', 'question', 'promise', 'comment', 'outcome'] as const;
    // One after the other: what one of several senders has taken, the others do not wait for.
    const choosy = [];
    for (const kind of kinds) choosy.push(await following(scope, { kinds: [kind] }));
    const changing = await following(scope, { kinds: ['outcome'] });
    const [shortly, all] = [await following(scope, { news: 'outcome' }), await following(scope)];
    const around = await following({ point: MILL_LANE, radiusMetres: 60 }, { kinds: ['reported'] });
    const changed = await app.resident.subscriptions.change(changing.token, {
      kinds: ['comment', 'promise'],
    });
    expect(changed).toMatchObject({ news: 'all', kinds: ['promise', 'comment'] });

    await app.staff.events.append(request.id, { status: 'inProgress' });
    await app.staff.events.append(request.id, { status: 'awaitingReporter', publicText: 'Which side?' });
    const promise = { expectedOn: '2026-12-04', reason: 'We wait for dry weather' };
    await app.staff.events.append(request.id, { promise });
    await app.staff.events.append(request.id, { publicText: 'Seen' });
    await app.staff.events.append(request.id, { status: 'closed', outcome: 'fixed', publicText: 'Done' });
    await app.report({ location: { point: MILL_LANE } });

    await app.sendMessages();
    const templates = async ({ heard }: typeof all) => (await heard()).map(({ template }) => template);
    const each = ['statusNews', 'statusNews', 'promiseMoved', 'comment', 'closing'];
    for (const [index, one] of choosy.entries()) expect(await templates(one)).toEqual([each[index]]);
    expect(await templates(all)).toEqual(each);
    expect(await templates(shortly)).toEqual(['closing']);
    expect(await templates(changing)).toEqual(['promiseMoved', 'comment']);
    expect(await templates(around)).toEqual(['reported']);
  });

  it('tell nobody what who reported it said themselves, but that they took it back', async () => {
    const email = 'reporter@example.org';
    const request = await app.report({ contact: { email } });
    const { heard } = await following({ requestId: request.id });
    const reporter = await asReporter(app, email);
    await reporter.events.append(request.id, { publicText: 'It is deeper now' });
    expect(await heard()).toEqual([]);
    const withdrawn = {
      status: 'closed',
      outcome: 'cancelledByReporter',
      publicText: 'It is mended',
    } as const;
    await reporter.events.append(request.id, withdrawn);
    expect(await heard()).toMatchObject([{ template: 'closing' }]);
  });

  it('are comments where they come late, even of how it ended', async () => {
    const request = await app.report();
    const scope = { requestId: request.id };
    const [outcome, comment] = [
      await following(scope, { kinds: ['outcome'] }),
      await following(scope, { kinds: ['comment'] }),
    ];
    const occurredAt = new Date(app.clock.now.getTime() + 60_000).toISOString();
    await app.staff.events.append(request.id, { status: 'inProgress', occurredAt });
    const closing = { status: 'closed', outcome: 'fixed', publicText: 'Filled' } as const;
    expect(await app.staff.events.append(request.id, closing)).toMatchObject({ isLate: true });
    expect(await outcome.heard()).toEqual([]);
    expect(await comment.heard()).toMatchObject([{ template: 'comment' }]);
  });

  it('are never of a kind that there is not', async () => {
    const { id: requestId } = await app.report();
    const ask = (kinds: string[]) =>
      app.call('POST', '/subscriptions', {
        ...{ scope: { requestId }, channel: 'email', email: 'sam@example.org', kinds },
      });
    expect((await ask(['gossip'])).status).toBe(400);
    expect((await ask([])).status).toBe(400);
    expect((await ask(['comment', 'comment'])).status).toBe(400);
  });

  it('are written once for a follower and an event, and not at all when the event is not', async () => {
    const request = await app.report();
    const { heard } = await following({ requestId: request.id });
    const event = { publicText: 'Seen', source: 'crew', sourceEventId: `seen-${people}` };
    for (let times = 0; times < 3; times++) await app.staff.events.append(request.id, event);
    const refused = await app.call('POST', `/requests/${request.id}/events`, { status: 'closed' }, withKey);
    expect(refused.status).toBe(422);
    expect(await heard()).toHaveLength(1);
  });

  it('are not written for history', async () => {
    const file = {
      source: 'old-system',
      requests: [
        {
          ...{ sourceRequestId: 'old-1', serviceCode: 'pothole', serviceName: 'Pothole' },
          submittedAt: '2026-01-05T09:00:00Z',
          location: { point: MILL_LANE },
          events: [{ status: 'inProgress', occurredAt: '2026-01-06T09:00:00Z' }],
        },
      ],
    };
    const { heard } = await following({ point: MILL_LANE, radiusMetres: 100 });
    expect(await app.call('POST', '/imports', file, withKey)).toMatchObject({ status: 201 });
    expect(await heard()).toEqual([]);
  });

  it('are shown to a follower who has them, and to staff with masked addresses', async () => {
    const request = await app.report();
    const [one, other] = [
      await following({ requestId: request.id }),
      await following({ requestId: request.id }, { language: 'cy' }),
    ];
    await app.staff.events.append(request.id, { publicText: 'Seen' });
    await Promise.all([one.heard(), other.heard()]);
    const desk = { authorization: `Bearer ${await deskToken(app)}` };
    const list = async (headers: Record<string, string>, query = '') =>
      app.call('GET', `/requests/${request.id}/notifications${query}`, undefined, headers);
    const dataOf = ({ json }: { json: unknown }) =>
      (json as { data: { id: string; language: string }[] }).data;
    const all = dataOf(await list(desk));
    expect(all).toHaveLength(2);
    expect(JSON.stringify(all)).not.toContain('person-');
    expect(all.map(({ language }) => language).sort()).toEqual(['cy', 'en']);
    expect(dataOf(await list({ authorization: `Bearer ${one.token}` }))).toHaveLength(1);

    const first = await list(desk, '?limit=1');
    const { nextCursor } = first.json as { nextCursor: string };
    const second = await list(desk, `?limit=1&cursor=${nextCursor}`);
    expect([...dataOf(first), ...dataOf(second)]).toEqual(all);
    expect((await list({})).status).toBe(401);
    const elsewhere = await app.report();
    const path = `/requests/${elsewhere.id}/notifications`;
    expect((await app.call('GET', path, undefined, { authorization: `Bearer ${one.token}` })).status).toBe(
      403,
    );
  });
});
