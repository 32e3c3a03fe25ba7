import { type AppendEvent, type RequestEvent } from '@councilkit/client';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApp, withKey, type RunningApp } from '../../test/running-app.js';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

const timeline = async (id: string, headers = {}) => {
  const { json } = await app.call('GET', `/requests/${id}/events?limit=200`, undefined, headers);
  return (json as { data: RequestEvent[] }).data;
};
const minutesAfterSubmission = (minutes: number) =>
  new Date(app.clock.now.getTime() + minutes * 60_000).toISOString();

describe('saying what happened', () => {
  it('moves the request and joins the timeline, both clocks kept', async () => {
    const { id } = await app.report();
    const occurredAt = '2026-11-23T11:05:00+01:00';
    const event = await app.staff.events.append(id, {
      status: 'actionScheduled',
      publicText: 'A crew will fill the hole on Thursday morning',
      occurredAt,
      actor: { kind: 'supplier', name: 'Peak Roads Ltd' },
    });
    expect(event).toMatchObject({
      seq: 2,
      type: 'statusChanged',
      status: 'actionScheduled',
      occurredAt,
      recordedAt: '2026-11-23T10:00:00.000Z',
      isLate: false,
      standing: { status: 'actionScheduled', state: 'open', phase: 3 },
    });
    expect(await app.resident.requests.get(id)).toMatchObject({
      status: 'actionScheduled',
      phase: 3,
      lastSeq: 2,
    });
  });

  it('works by reference, and says that the council did it when nobody is named', async () => {
    const { id, reference } = await app.report();
    const event = await app.staff.events.append(reference, { publicText: 'Thank you, we are looking' });
    expect(event).toMatchObject({ requestId: id, type: 'comment', status: null, actor: { kind: 'council' } });
  });

  it('a late event joins the timeline, marked late, and moves nothing', async () => {
    const { id } = await app.report();
    await app.staff.events.append(id, { status: 'inProgress', occurredAt: minutesAfterSubmission(10) });
    const late = await app.staff.events.append(id, {
      status: 'planned',
      occurredAt: minutesAfterSubmission(5),
    });
    expect(late).toMatchObject({
      seq: 3,
      isLate: true,
      status: 'planned',
      standing: { status: 'inProgress', phase: 4 },
    });
    expect(await app.resident.requests.get(id)).toMatchObject({ status: 'inProgress', lastSeq: 3 });
  });

  it('closing keeps when it was done, and how', async () => {
    const { id } = await app.report();
    const occurredAt = minutesAfterSubmission(3);
    await app.staff.events.append(id, {
      status: 'closed',
      outcome: 'fixed',
      publicText: 'Filled',
      occurredAt,
    });
    expect(await app.resident.requests.get(id)).toMatchObject({
      status: 'closed',
      state: 'closed',
      phase: 5,
      outcome: 'fixed',
      closedAt: occurredAt,
    });
  });

  it('what staff write for each other is read with the key alone', async () => {
    const { id } = await app.report();
    const staffText = 'Ask Peak Roads about the traffic lights';
    await app.staff.events.append(id, { staffText });
    expect((await timeline(id, withKey))[1]).toMatchObject({ staffText });
    const [, asResidents] = await timeline(id);
    expect(asResidents).toMatchObject({ seq: 2, type: 'comment', publicText: null });
    expect(JSON.stringify(asResidents)).not.toContain('Peak Roads');
    expect(asResidents).not.toHaveProperty('staffText');
  });

  it('a demonstration marks what it touches', async () => {
    const { id } = await app.report();
    await app.staff.events.append(id, {
      status: 'investigating',
      actor: { kind: 'demonstration', name: 'Pretend crew' },
    });
    await app.staff.events.append(id, { status: 'planned', actor: { kind: 'council' } });
    expect(await app.resident.requests.get(id)).toMatchObject({ isDemonstration: true });
  });

  it.each<[string, AppendEvent, { pointer: string; detail: string }[]]>([
    [
      'closing without saying how it ended, or telling residents',
      { status: 'closed' },
      [
        { pointer: '/outcome', detail: 'Say how the request ended' },
        {
          pointer: '/publicText',
          detail: 'Tell residents in a sentence what was done, or why nothing will be',
        },
      ],
    ],
    [
      'closing for no stated reason, without telling residents',
      { status: 'closed', outcome: 'unspecified', publicText: ' ' },
      [
        {
          pointer: '/publicText',
          detail: 'Tell residents in a sentence what was done, or why nothing will be',
        },
      ],
    ],
    [
      'an outcome while work goes on',
      { status: 'inProgress', outcome: 'fixed' },
      [{ pointer: '/outcome', detail: 'Only an event with the status closed has an outcome' }],
    ],
    [
      'a new date without a reason',
      { promise: { expectedOn: '2026-12-04', reason: '  ' } },
      [{ pointer: '/promise/reason', detail: 'Say why the date moved' }],
    ],
    [
      'asking to reopen what is open',
      { status: 'reopenRequested' },
      [{ pointer: '/status', detail: 'The request is open already, so there is nothing to reopen' }],
    ],
    [
      'an event that says nothing',
      { actor: { kind: 'council' } },
      [{ pointer: '', detail: 'Say what happened: a status, a text or a new promise' }],
    ],
    [
      'an event of next week',
      { status: 'planned', occurredAt: '2026-11-30T10:00:00Z' },
      [{ pointer: '/occurredAt', detail: 'This is more than a day ahead. Check the clock it comes from.' }],
    ],
  ])('a rule does not allow %s', async (_, body, errors) => {
    const { id } = await app.report();
    const { status, problem } = await app.call('POST', `/requests/${id}/events`, body, withKey);
    expect([status, problem.type, problem.errors]).toEqual([
      422,
      'urn:councilkit:problem:rule-broken',
      errors,
    ]);
    expect(await app.resident.requests.get(id)).toMatchObject({ status: 'submitted', lastSeq: 1 });
  });

  it.each<[string, object, string]>([
    ['nothing', {}, ''],
    ['a source event without its source', { publicText: 'x', sourceEventId: '1' }, '/source'],
    ['a promise without a reason', { promise: { expectedOn: '2026-12-04' } }, '/promise/reason'],
    [
      'a date that does not exist',
      { promise: { expectedOn: '2026-02-30', reason: 'Snow' } },
      '/promise/expectedOn',
    ],
    ['a time without an offset', { publicText: 'x', occurredAt: '2026-11-23T10:00:00' }, '/occurredAt'],
    [
      'a time by no clock on Earth',
      { publicText: 'x', occurredAt: '2026-11-23T10:00:00+20:00' },
      '/occurredAt',
    ],
    [
      'a day of no calendar',
      { promise: { expectedOn: '0000-01-01', reason: 'Snow' } },
      '/promise/expectedOn',
    ],
    ['a time before all councils', { publicText: 'x', occurredAt: '0000-01-01T00:00:00Z' }, '/occurredAt'],
    ['a time after all of them', { publicText: 'x', occurredAt: '9999-12-31T00:00:00Z' }, '/occurredAt'],
    ['an outcome nobody knows', { status: 'closed', outcome: 'done' }, '/outcome'],
    ['a status in another spelling', { status: 'In_Progress' }, '/status'],
  ])('%s is a mistake that is named', async (_, body, pointer) => {
    const { id } = await app.report();
    const { status, problem } = await app.call('POST', `/requests/${id}/events`, body, withKey);
    expect([status, problem.errors?.[0]?.pointer]).toEqual([400, pointer]);
  });
});

describe('an event of another system', () => {
  it('is stored once, however often it is sent, and always answered alike', async () => {
    const { id } = await app.report();
    const body = { status: 'planned', source: 'peak-roads', sourceEventId: 'job-5512-3' };
    const first = await app.call('POST', `/requests/${id}/events`, body, withKey);
    await app.staff.events.append(id, { status: 'inProgress' });
    const second = await app.call('POST', `/requests/${id}/events`, body, withKey);
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.json).toEqual(first.json);
    expect(await timeline(id)).toHaveLength(3);
  });

  it('cannot be of two requests', async () => {
    const [one, two] = [await app.report(), await app.report()];
    const body = { status: 'planned', source: 'peak-roads', sourceEventId: 'job-7' };
    await app.staff.events.append(one.id, body);
    const { status, problem } = await app.call('POST', `/requests/${two.id}/events`, body, withKey);
    expect([status, problem.errors?.[0]?.pointer]).toEqual([422, '/sourceEventId']);
  });
});

it('an event of another system is of one request when it is sent to two at the same moment', async () => {
  for (let round = 0; round < 5; round++) {
    const requests = [await app.report(), await app.report()];
    const body = { status: 'planned', source: 'peak-roads', sourceEventId: `job-at-once-${round}` };
    const answers = await Promise.all(
      requests.map(({ id }) => app.call('POST', `/requests/${id}/events`, body, withKey)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422]);
    for (const [index, { status }] of answers.entries())
      expect(await app.resident.requests.get(requests[index]?.id ?? '')).toMatchObject(
        status === 201 ? { status: 'planned', lastSeq: 2 } : { status: 'submitted', lastSeq: 1 },
      );
  }
});

describe('reading a timeline', () => {
  it('pages by seq', async () => {
    const { id } = await app.report();
    for (const publicText of ['one', 'two', 'three']) await app.staff.events.append(id, { publicText });
    const page = (await app.call('GET', `/requests/${id}/events?after=1&limit=2`)).json;
    expect(page).toMatchObject({ data: [{ seq: 2 }, { seq: 3 }], nextAfter: 3 });
    const last = (await app.call('GET', `/requests/${id}/events?after=3&limit=2`)).json;
    expect(last).toMatchObject({ data: [{ seq: 4 }], nextAfter: null });
    for (const after of ['99999999999', '1e300']) {
      const { json } = await app.call('GET', `/requests/${id}/events?after=${after}`);
      expect(json).toEqual({ data: [], nextAfter: null });
    }
  });

  it('says of each event how the request stood on that day, overdue then or not', async () => {
    const { id } = await app.report();
    const before = app.clock.now;
    app.clock.now = new Date('2026-12-02T10:00:00Z');
    await app.staff.events.append(id, { publicText: 'Sorry, we are late' });
    // Said long after it happened: residents read it as overdue by then.
    const told = { status: 'planned', occurredAt: '2026-11-24T10:00:00Z' };
    await app.staff.events.append(id, told);
    app.clock.now = before;
    const overdue = (await timeline(id)).map(({ standing }) => standing.promise?.overdue);
    expect(overdue).toEqual([false, true, true]);
  });
});

describe('events in any order, some of them twice, many at once', () => {
  it('leave one gap-free timeline and the state of the latest', async () => {
    const status = fc.constantFrom('acknowledged', 'investigating', 'planned', 'inProgress', 'closed');
    const sent = fc.uniqueArray(fc.record({ job: fc.nat(9), minutes: fc.nat(60), status }), {
      selector: ({ job }) => job,
      minLength: 1,
      maxLength: 6,
    });
    let round = 0;
    await fc.assert(
      fc.asyncProperty(sent, fc.array(fc.nat(5), { maxLength: 4 }), async (events, again) => {
        const { id } = await app.report();
        const bodies = events.map(({ job, minutes, status }): AppendEvent => ({
          status,
          occurredAt: minutesAfterSubmission(minutes),
          source: `round-${round}`,
          sourceEventId: `${job}`,
          ...(status === 'closed' && { outcome: 'fixed', publicText: 'Filled' }),
        }));
        round++;
        const repeats = again.flatMap((index) => bodies[index] ?? []);
        const answers = await Promise.all(
          [...bodies, ...repeats].map((body) => app.staff.events.append(id, body)),
        );

        const stored = await timeline(id);
        expect(stored.map(({ seq }) => seq)).toEqual(stored.map((_, index) => index + 1));
        expect(stored).toHaveLength(1 + bodies.length);
        expect(new Set(answers.map((answer) => answer.id)).size).toBe(bodies.length);
        const latest = stored.reduce((best, next) =>
          Date.parse(next.occurredAt) >= Date.parse(best.occurredAt) ? next : best,
        );
        expect(await app.resident.requests.get(id)).toMatchObject({
          status: latest.status,
          lastSeq: stored.length,
        });
      }),
      { numRuns: 25 },
    );
  });
});
