import { type Import, type ImportReport, type RequestEvent } from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApp, withKey, type RunningApp } from '../../test/running-app.js';
import { litter } from '../../test/services.js';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

const bringIn = async (file: Import) => {
  const { status, json, text } = await app.call('POST', '/imports', file, withKey);
  expect(status, text).toBe(201);
  return json as ImportReport;
};
const refuse = async (file: Import) => {
  const { status, problem } = await app.call('POST', '/imports', file, withKey);
  return { status, errors: problem.errors };
};
const timeline = async (id: string) => {
  const { json } = await app.call('GET', `/requests/${id}/events?limit=200`);
  return (json as { data: RequestEvent[] }).data;
};

/** A closed request as San Francisco publishes it. */
const sidewalk = {
  sourceRequestId: '638344',
  serviceCode: '006',
  serviceName: 'Sidewalk and Curb Issues',
  location: { addressText: '8TH AVE and JUDAH ST', point: { lat: 37.762221815, long: -122.4651145 } },
  submittedAt: '2010-04-14T06:37:38-08:00',
  events: [
    {
      status: 'closed',
      outcome: 'unspecified',
      publicText: 'Duplicate request.',
      occurredAt: '2010-04-15T06:37:38-08:00',
    } as const,
  ],
};

describe('history from another system', () => {
  it('comes in with its own times, offsets kept, and a reference of ours', async () => {
    const report = await bringIn({ source: 'sf', requests: [sidewalk] });
    expect(report).toMatchObject({
      services: { created: 0, updated: 0 },
      requests: { created: 1, updated: 0 },
      events: { created: 2 },
    });
    const request = await app.resident.requests.get(report.references[0]?.reference ?? '');
    expect(request).toMatchObject({
      serviceCode: '006',
      serviceName: 'Sidewalk and Curb Issues',
      location: sidewalk.location,
      submittedAt: '2010-04-14T06:37:38-08:00',
      closedAt: '2010-04-15T06:37:38-08:00',
      status: 'closed',
      outcome: 'unspecified',
      promise: null,
      lastSeq: 2,
    });
    expect(await timeline(request.id)).toMatchObject([
      {
        seq: 1,
        type: 'submitted',
        occurredAt: '2010-04-14T06:37:38-08:00',
        recordedAt: '2026-11-23T10:00:00.000Z',
      },
      {
        seq: 2,
        occurredAt: '2010-04-15T06:37:38-08:00',
        publicText: 'Duplicate request.',
        actor: { kind: 'system' },
      },
    ]);
  });

  it('the same file again changes nothing and gives the same references', async () => {
    const file: Import = {
      source: 'twice',
      requests: [{ ...sidewalk, events: [...sidewalk.events, ...sidewalk.events] }],
    };
    const first = await bringIn(file);
    const before = await app.resident.requests.get(first.references[0]?.reference ?? '');
    app.clock.now = new Date(app.clock.now.getTime() + 60_000);
    const second = await bringIn(file);
    expect(first).toMatchObject({ events: { created: 3 } });
    expect(second).toEqual({ ...first, requests: { created: 0, updated: 1 }, events: { created: 0 } });
    expect(await app.resident.requests.get(before.id)).toEqual(before);
  });

  it('a later file adds what is new and brings the request up to date; what it leaves out stays', async () => {
    const open = { ...sidewalk, description: 'Broken kerb', expectedOn: '2026-12-01', events: [] };
    const { references } = await bringIn({ source: 'later', requests: [open] });
    const { description: _, ...rest } = open;
    const report = await bringIn({
      source: 'later',
      requests: [{ ...rest, serviceName: 'Kerbs', expectedOn: '2026-12-08', events: sidewalk.events }],
    });
    expect(report).toMatchObject({
      requests: { created: 0, updated: 1 },
      events: { created: 1 },
      references,
    });
    expect(await app.resident.requests.get(references[0]?.reference ?? '')).toMatchObject({
      description: 'Broken kerb',
      serviceName: 'Kerbs',
      status: 'closed',
      promise: { expectedOn: '2026-12-08' },
      lastSeq: 2,
    });
  });

  it('keeps a date that was moved for a reason', async () => {
    const open = { ...sidewalk, expectedOn: '2026-12-01', events: [] };
    const { references } = await bringIn({ source: 'moved', requests: [open] });
    const reference = references[0]?.reference ?? '';
    await app.staff.events.append(reference, { promise: { expectedOn: '2027-01-15', reason: 'Snow' } });
    await bringIn({ source: 'moved', requests: [open] });
    expect((await app.resident.requests.get(reference)).promise).toMatchObject({
      expectedOn: '2027-01-15',
      reason: 'Snow',
    });
  });

  it('knows an event by the id its system gave it, even when its words change', async () => {
    const event = {
      publicText: 'On our way',
      occurredAt: '2010-04-14T10:00:00-08:00',
      source: 'crew',
      sourceEventId: 'u-1',
    };
    const { references } = await bringIn({ source: 'ids', requests: [{ ...sidewalk, events: [event] }] });
    const again = await bringIn({
      source: 'ids',
      requests: [{ ...sidewalk, events: [{ ...event, publicText: 'A crew is on its way' }] }],
    });
    expect(again.events.created).toBe(0);
    const { id } = await app.resident.requests.get(references[0]?.reference ?? '');
    expect(await timeline(id)).toHaveLength(2);
  });

  it('takes many requests at once', async () => {
    const requests = Array.from({ length: 2500 }, (_, index) => ({
      ...sidewalk,
      sourceRequestId: `${index}`,
    }));
    const report = await bringIn({ source: 'many', requests });
    expect(report).toMatchObject({ requests: { created: 2500 }, events: { created: 5000 } });
    expect(new Set(report.references.map(({ reference }) => reference)).size).toBe(2500);
    expect((await bringIn({ source: 'many', requests })).events.created).toBe(0);
  });

  it('wakes whoever follows a request that the file moves', async () => {
    const { references } = await bringIn({ source: 'live', requests: [{ ...sidewalk, events: [] }] });
    const watch = app.resident.requests.watch(references[0]?.reference ?? '', { lastEventId: 1 });
    const news = watch.next();
    await bringIn({ source: 'live', requests: [sidewalk] });
    expect((await news).value).toMatchObject({ seq: 2, status: 'closed' });
    await watch.return();
  });
});

describe('services from another system', () => {
  it('are added at the end, and keep their questions when a later file has none', async () => {
    const code = 'imported-bins';
    const questions = [
      { code: 'colour', prompt: 'Which colour?', datatype: 'string' as const, required: true, order: 1 },
    ];
    const first = await bringIn({ source: 'old', services: [{ ...litter, code, questions }] });
    expect(first.services).toEqual({ created: 1, updated: 0 });
    const { questions: _, ...list } = { ...litter, code, name: 'Bins' };
    expect((await bringIn({ source: 'old', services: [list] })).services).toEqual({ created: 0, updated: 1 });
    expect(await app.resident.services.get(code)).toMatchObject({ name: 'Bins', questions });
  });

  it('may not have members the contract does not know', async () => {
    expect(
      await refuse({ source: 'old', services: [{ ...litter, colour: 'red' } as typeof litter] }),
    ).toEqual({
      status: 400,
      errors: [{ pointer: '/services/0/colour', detail: 'Colour is not known here. Check how it is spelt.' }],
    });
  });
});

describe('a file with a mistake', () => {
  it('is refused as a whole, and says where', async () => {
    const mistaken = {
      ...sidewalk,
      sourceRequestId: '2',
      events: [{ status: 'closed', publicText: 'Done' }],
    };
    const file: Import = {
      source: 'mistaken',
      services: [{ ...litter, code: 'of-a-mistaken-file' }],
      requests: [sidewalk, mistaken, sidewalk],
    };
    expect(await refuse(file)).toEqual({
      status: 422,
      errors: [
        { pointer: '/requests/1/events/0/outcome', detail: 'Say how the request ended' },
        { pointer: '/requests/2/sourceRequestId', detail: 'This request comes twice in the file' },
      ],
    });
    expect((await app.call('GET', '/services/of-a-mistaken-file')).status).toBe(404);
  });

  it('is undone when the mistake shows half-way', async () => {
    const event = { publicText: 'x', source: 'crew', sourceEventId: 'of-two-requests' };
    const file: Import = {
      source: 'half-way',
      services: [{ ...litter, code: 'of-a-half-way-file' }],
      requests: [
        { ...sidewalk, sourceRequestId: '1', events: [event] },
        { ...sidewalk, sourceRequestId: '2', events: [event] },
      ],
    };
    expect(await refuse(file)).toMatchObject({
      status: 422,
      errors: [{ pointer: '/requests/1/events/0/sourceEventId' }],
    });
    expect((await app.call('GET', '/services/of-a-half-way-file')).status).toBe(404);
  });

  it('may close without text where the outcome is not known, and only there', async () => {
    const closed = (outcome: 'fixed' | 'unspecified') => ({
      ...sidewalk,
      events: [{ status: 'closed', outcome, occurredAt: '2010-04-15T06:37:38-08:00' }],
    });
    expect(await refuse({ source: 'text', requests: [closed('fixed')] })).toMatchObject({
      errors: [{ pointer: '/requests/0/events/0/publicText' }],
    });
    expect(await bringIn({ source: 'text', requests: [closed('unspecified')] })).toMatchObject({
      events: { created: 2 },
    });
  });
});
