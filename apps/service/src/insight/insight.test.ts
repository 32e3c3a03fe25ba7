import {
  CouncilKit,
  type ImportedRequest,
  type InsightFilter,
  type Kpi,
  type KpiDefinitions,
} from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asReporter, clientToken } from '../../test/callers.js';
import { runApp, type RunningApp } from '../../test/running-app.js';
import { shownMessages, tokenIn } from '../../test/shown-messages.js';

let app: RunningApp;
/** Systems of the council's own: one reads figures by supplier, the other brings counts. */
let reader: CouncilKit;
let finance: CouncilKit;
beforeAll(async () => {
  app = await runApp();
  const withScope = async (scope: string) => {
    const accessToken = await clientToken(app, null, [scope]);
    return new CouncilKit({ baseUrl: app.baseUrl, maxRetries: 0, auth: { accessToken } });
  };
  [reader, finance] = [await withScope('insight:read'), await withScope('insight:write')];
  await app.staff.imports.create({ source: 'history', requests: history });
});
afterAll(() => app.stop());

const council = { kind: 'council' } as const;
const old = (sourceRequestId: string, changes: Partial<ImportedRequest>): ImportedRequest => ({
  sourceRequestId,
  serviceCode: 'counted',
  serviceName: 'Counted',
  channel: 'web',
  submittedAt: '2026-10-05T09:00:00+01:00',
  ...changes,
});
const closed = (occurredAt: string) =>
  ({ status: 'closed', outcome: 'fixed', publicText: 'Filled', actor: council, occurredAt }) as const;

/** Five requests of one October day. */
const history = [
  old('kept', {
    expectedOn: '2026-10-06',
    events: [
      { status: 'inProgress', publicText: 'Begun', actor: council, occurredAt: '2026-10-05T11:00:00+01:00' },
      closed('2026-10-06T09:00:00+01:00'),
    ],
  }),
  old('broken', {
    channel: 'phone',
    expectedOn: '2026-10-07',
    events: [
      { status: 'closed', outcome: 'unspecified', actor: council, occurredAt: '2026-10-08T09:00:00+01:00' },
    ],
  }),
  old('reopened', {
    expectedOn: '2026-10-09',
    events: [
      closed('2026-10-07T09:00:00+01:00'),
      {
        status: 'reopened',
        publicText: 'Open again',
        actor: council,
        occurredAt: '2026-10-07T11:00:00+01:00',
      },
    ],
  }),
  old('open', {}),
  old('open-too', {}),
];

const october = { from: '2026-10-01', to: '2026-10-31', serviceCode: 'counted' };
const figure = async (kpi: Kpi, filter: InsightFilter = october, caller = reader) => {
  const { figures } = await caller.insight.get({ ...filter, kpi });
  expect(figures).toHaveLength(1);
  return figures[0];
};

describe('figures', () => {
  it.each<[Kpi, number, number, number]>([
    ['digitalTakeUp', 4, 5, 0.8],
    ['promiseKeptRate', 1, 2, 0.5],
    ['reopenRate', 1, 3, 1 / 3],
    ['closuresWithReason', 2, 3, 2 / 3],
  ])('%s is so many out of so many', async (kpi, numerator, denominator, value) => {
    const counted = await figure(kpi);
    expect(counted).toMatchObject({ numerator, denominator, duration: null });
    expect(counted?.value).toBeCloseTo(value);
  });

  it.each<[Kpi, number, string]>([
    // 2, 48 and 72 hours
    ['medianTimeToFirstUpdate', 3, 'PT172800S'],
    // 24 and 72 hours; what is open again is not closed
    ['medianTimeToClose', 2, 'PT172800S'],
  ])('%s is the middle of so many times', async (kpi, denominator, duration) => {
    expect(await figure(kpi)).toMatchObject({ denominator, duration, value: null, numerator: null });
  });

  it('are defined in the language of whoever reads them, every one of them', async () => {
    const answer = await fetch(`${app.baseUrl}/insight/definitions`, {
      headers: { 'accept-language': 'cy' },
    });
    expect(answer.headers.get('content-language')).toBe('cy');
    // As the contract has it.
    const { data: welsh } = (await answer.json()) as KpiDefinitions;
    const { data: english } = await app.resident.insight.definitions();
    expect(welsh.map(({ kpi }) => kpi)).toEqual(english.map(({ kpi }) => kpi));
    for (const { name } of welsh) expect(english.map((one) => one.name)).not.toContain(name);
  });

  it('come with their definitions, one for each, and all of them where none is named', async () => {
    const { definitions, figures } = await reader.insight.get(october);
    const { data } = await app.resident.insight.definitions();
    expect(definitions).toEqual(data);
    expect(figures.map(({ kpi }) => kpi)).toEqual(data.map(({ kpi }) => kpi));
    expect(data.filter(({ isMandatory }) => isMandatory)).toHaveLength(4);
  });

  it('belong to the day it was in the council’s time zone, stretch by stretch', async () => {
    const requests = [old('night', { serviceCode: 'night', submittedAt: '2026-06-30T23:30:00Z' })];
    await app.staff.imports.create({ source: 'night', requests });
    const months = { from: '2026-06-01', to: '2026-07-31', serviceCode: 'night', period: 'month' } as const;
    const { figures } = await reader.insight.get({ ...months, kpi: 'digitalTakeUp' });
    expect(figures).toMatchObject([
      { from: '2026-06-01', to: '2026-06-30', denominator: 0, value: null },
      { from: '2026-07-01', to: '2026-07-31', denominator: 1, value: 1 },
    ]);
  });

  it('are broken down, by name', async () => {
    const by = async (part: InsightFilter['by']) => {
      const { figures } = await reader.insight.get({ ...october, kpi: 'digitalTakeUp', by: part });
      return figures.map(({ key, name, numerator, denominator }) => [key, name, numerator, denominator]);
    };
    expect(await by('channel')).toEqual([
      ['phone', 'phone', 0, 1],
      ['web', 'web', 4, 4],
    ]);
    expect(await by('service')).toEqual([['counted', 'Counted', 4, 5]]);
    expect(await by('supplier')).toEqual([[null, null, 4, 5]]);
    expect(await by('area')).toEqual([[null, null, 4, 5]]);
  });

  it('narrow to what is asked about', async () => {
    expect(await figure('digitalTakeUp', { ...october, channel: 'phone' })).toMatchObject({ denominator: 1 });
    expect(await figure('digitalTakeUp', { ...october, supplierId: 'peak-roads' })).toMatchObject({
      denominator: 0,
    });
    expect(await figure('digitalTakeUp', { ...october, areaCode: 'nowhere' })).toMatchObject({
      denominator: 0,
    });
    expect(await figure('digitalTakeUp', { ...october, group: 'Elsewhere' })).toMatchObject({
      denominator: 0,
    });
  });

  it('count what reporters say, and how soon they are told', async () => {
    const email = 'sam@example.org';
    const { id } = await app.report({ contact: { email } });
    const follower = 'rhian@example.org';
    await app.resident.subscriptions.create({ scope: { requestId: id }, channel: 'email', email: follower });
    await app.sendMessages();
    const [asked] = await shownMessages(app.db, follower);
    await app.resident.subscriptions.confirm(tokenIn(asked?.body));

    app.clock.now = new Date('2026-11-23T10:10:00Z');
    await app.staff.events.append(id, closed('2026-11-23T10:10:00Z'));
    app.clock.now = new Date('2026-11-23T10:10:30Z');
    await app.sendMessages();
    const reporter = await asReporter(app, email);
    await reporter.feedback.give(id, { isFixed: true, satisfaction: 4 });
    const today = { from: '2026-11-23', to: '2026-11-23', serviceCode: 'pothole' };
    expect(await figure('userSatisfaction', today)).toMatchObject({ numerator: 4, denominator: 1, value: 4 });
    expect(await figure('medianTimeToNotify', today)).toMatchObject({ denominator: 1, duration: 'PT30S' });
  });
});

describe('what only other systems know', () => {
  const on = '2026-10-05';
  const count = { on, serviceCode: 'pothole' };

  it('is not known until they say it', async () => {
    expect(await figure('costPerTransaction')).toMatchObject({
      numerator: null,
      denominator: 5,
      value: null,
    });
    expect(await figure('completionRate')).toMatchObject({ numerator: 4, denominator: null, value: null });
  });

  it('is added up, the last word of each source for a day, and split by service and channel', async () => {
    const days = { from: on, to: on };
    const costs = (value: number, more = {}) =>
      finance.insight.record({
        source: 'finance',
        counts: [{ kind: 'costInPence', ...count, ...more, value }],
      });
    await costs(100);
    await costs(900);
    await costs(100, { channel: 'phone' });
    await finance.insight.record({ source: 'web', counts: [{ kind: 'costInPence', ...count, value: 1000 }] });
    expect(await figure('costPerTransaction', days)).toMatchObject({
      numerator: 2000,
      denominator: 5,
      value: 400,
    });
    expect(await figure('costPerTransaction', { ...days, channel: 'phone' })).toMatchObject({
      numerator: 100,
    });
    expect(await figure('costPerTransaction', { ...days, serviceCode: 'litter' })).toMatchObject({
      numerator: null,
    });
    const { figures } = await reader.insight.get({ ...days, kpi: 'costPerTransaction', by: 'channel' });
    expect(figures).toMatchObject([
      { key: 'phone', numerator: 100, denominator: 1 },
      { key: 'web', numerator: null, denominator: 4 },
    ]);
  });

  it('is recorded once for a key, and not for a service nobody has', async () => {
    const body = { source: 'calls', counts: [{ kind: 'progressChased', ...count, value: 3 } as const] };
    await finance.insight.record(body, { idempotencyKey: 'calls-of-monday' });
    await finance.insight.record(body, { idempotencyKey: 'calls-of-monday' });
    const unknown = {
      source: 'calls',
      counts: [{ kind: 'progressChased', on, serviceCode: 'kites', value: 3 } as const],
    };
    await expect(finance.insight.record(unknown)).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/counts/0/serviceCode' }],
    });
    const many = [Number.MAX_VALUE, Number.MAX_VALUE].map((value, month) => ({
      ...{ kind: 'progressChased' as const, on: `2026-0${month + 1}-01`, value },
    }));
    await expect(finance.insight.record({ source: 'calls', counts: many })).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/counts/0/value' }, { pointer: '/counts/1/value' }],
    });
    const chased = await figure('progressChasingPerThousand', { from: on, to: on });
    expect(chased).toMatchObject({ numerator: 3, denominator: 5, value: 600 });
  });
});

describe('the public', () => {
  it('is not shown what comes from too few requests, whatever it is divided by', async () => {
    await finance.insight.record({
      source: 'begun',
      counts: [{ kind: 'reportBegun', on: '2026-09-01', serviceCode: 'pothole', value: 100 }],
    });
    const requests = [1, 2, 3].map((number) =>
      old(`few-${number}`, { serviceCode: 'pothole', submittedAt: '2026-09-01T10:00:00Z' }),
    );
    await app.staff.imports.create({ source: 'few', requests });
    const september = { from: '2026-09-01', to: '2026-09-30', serviceCode: 'pothole' };
    const withheld = { isWithheld: true, value: null, numerator: null, denominator: null };
    expect(await figure('completionRate', september, app.resident)).toMatchObject(withheld);
    expect(await figure('completionRate', september)).toMatchObject({ numerator: 3, denominator: 100 });
    expect(await figure('promiseKeptRate', october, app.resident)).toMatchObject(withheld);
    expect(await figure('digitalTakeUp', october, app.resident)).toMatchObject({ denominator: 5 });
  });

  it('does not learn by subtraction what one more request adds', async () => {
    const requests = Array.from({ length: 12 }, (_, number) =>
      old(`more-${number}`, {
        serviceCode: 'pothole',
        channel: number < 11 ? 'web' : 'phone',
        submittedAt: number < 11 ? '2026-08-03T10:00:00Z' : '2026-08-04T10:00:00Z',
      }),
    );
    await app.staff.imports.create({ source: 'more', requests });
    const days = (to: string) => ({ from: '2026-08-03', to, serviceCode: 'pothole' });
    const rounded = { numerator: 10, denominator: 10, value: 1, isWithheld: false };
    for (const to of ['2026-08-03', '2026-08-04'])
      expect(await figure('digitalTakeUp', days(to), app.resident)).toMatchObject(rounded);
    expect(await figure('digitalTakeUp', days('2026-08-04'))).toMatchObject({
      numerator: 11,
      denominator: 12,
    });
    expect(await figure('digitalTakeUp', days('2026-08-04'), app.staff)).toMatchObject(rounded);
  });

  it('is not shown suppliers, and neither is whoever has the key', async () => {
    for (const caller of [app.resident, app.staff]) {
      await expect(caller.insight.get({ ...october, by: 'supplier' })).rejects.toMatchObject({ status: 403 });
      await expect(caller.insight.get({ ...october, supplierId: 'x' })).rejects.toMatchObject({
        status: 403,
      });
    }
  });

  it('may ask for two years at most', async () => {
    const asked = app.resident.insight.get({ from: '2020-01-01', to: '2026-01-01' });
    await expect(asked).rejects.toMatchObject({ status: 400, errors: [{ pointer: '#query/to' }] });
  });
});
