import { NotFoundError, type ServiceRequestPage } from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApp, withKey, type RunningApp } from '../../test/running-app.js';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

const minutesLater = (minutes: number) => {
  app.clock.now = new Date(app.clock.now.getTime() + minutes * 60_000);
};

describe('reading one request', () => {
  it('answers 304 while nothing changed, and again in full when something did', async () => {
    const { id } = await app.report();
    const { etag } = await app.resident.requests.get(id).withResponse();
    expect(await app.resident.requests.get(id, { ifNoneMatch: etag })).toBeNull();
    await app.staff.events.append(id, { status: 'acknowledged' });
    expect(await app.resident.requests.get(id, { ifNoneMatch: etag })).toMatchObject({
      status: 'acknowledged',
    });
  });

  it('changes its version when the promise falls overdue, though nobody did anything', async () => {
    const { id } = await app.report();
    const { etag } = await app.resident.requests.get(id).withResponse();
    const before = app.clock.now;
    app.clock.now = new Date('2026-12-01T10:00:00Z');
    const late = await app.resident.requests.get(id, { ifNoneMatch: etag });
    app.clock.now = before;
    expect(late?.promise).toMatchObject({ expectedOn: '2026-11-30', overdue: true });
  });

  it.each(['"other"', 'W/"other"', 'nonsense'])(
    'answers in full to a version it does not know: %s',
    async (ifNoneMatch) => {
      const { id } = await app.report();
      const { status } = await app.call('GET', `/requests/${id}`, undefined, {
        'if-none-match': ifNoneMatch,
      });
      expect(status).toBe(200);
    },
  );

  it.each([
    [
      'a well-formed id',
      '0198f1d2-6c1e-7d2a-9a53-3d4f7c1b2a90',
      'No request has the id 0198f1d2-6c1e-7d2a-9a53-3d4f7c1b2a90',
    ],
    ['a well-formed reference', '7qk4m2xd', 'No request has the reference 7QK4-M2XD'],
    ['something else', 'pothole-on-mill-lane', 'No request has this id or reference'],
  ])('%s that nothing has is a 404', async (_, id, detail) => {
    const { status, problem } = await app.call('GET', `/requests/${id}`);
    expect([status, problem.type, problem.detail]).toEqual([404, 'urn:councilkit:problem:not-found', detail]);
    await expect(app.resident.requests.get(id)).rejects.toThrow(NotFoundError);
  });

  it('a mistyped reference is a 404 that says so', async () => {
    const { status, problem } = await app.call('GET', '/requests/7QK4-M2XE');
    expect([status, problem.type]).toEqual([404, 'urn:councilkit:problem:mistyped-reference']);
    expect(problem.detail).toContain('7QK4-M2XE');
  });
});

describe('listing requests', () => {
  it('walks every request once, newest first, however small the pages', async () => {
    const reported: string[] = [];
    const since = app.clock.now;
    for (let index = 0; index < 7; index++) {
      // Some of the same moment: then the id decides.
      if (index % 3 === 0) minutesLater(1);
      reported.push((await app.report()).id);
    }
    const found: string[] = [];
    let previous = Infinity;
    for await (const { id, submittedAt } of app.resident.requests.list({
      limit: 2,
      updatedAfter: since.toISOString(),
    })) {
      expect(Date.parse(submittedAt)).toBeLessThanOrEqual(previous);
      previous = Date.parse(submittedAt);
      found.push(id);
    }
    expect(found.toSorted()).toEqual(reported.toSorted());
  });

  it('loses none and repeats none while new ones come in', async () => {
    const since = app.clock.now.toISOString();
    minutesLater(1);
    const reported = [await app.report(), await app.report(), await app.report()].map(({ id }) => id);
    const found: string[] = [];
    for await (const { id } of app.resident.requests.list({ limit: 1, updatedAfter: since })) {
      found.push(id);
      minutesLater(1);
      if (found.length < 10) await app.report();
    }
    expect(found.toSorted()).toEqual(reported.toSorted());
  });

  it('narrows by service, by state and by when they changed', async () => {
    minutesLater(1);
    const since = app.clock.now.toISOString();
    minutesLater(1);
    const bin = await app.resident.requests.create({ serviceCode: 'litter' });
    const hole = await app.report();
    const done = await app.report();
    await app.staff.events.append(done.id, { status: 'closed', outcome: 'fixed', publicText: 'Filled' });
    const ids = async (filter: object) => {
      const page = await app.call(
        'GET',
        `/requests?${new URLSearchParams({ ...filter, updatedAfter: since })}`,
      );
      return (page.json as { data: { id: string }[] }).data.map(({ id }) => id).toSorted();
    };
    expect(await ids({ serviceCode: 'litter' })).toEqual([bin.id]);
    expect(await ids({ state: 'closed' })).toEqual([done.id]);
    expect(await ids({ state: 'open', serviceCode: 'pothole' })).toEqual([hole.id]);
    expect(await ids({})).toEqual([bin.id, hole.id, done.id].toSorted());
  });

  it.each(['nonsense', 'MjAyNi0xMS0yM1QxMDowMDowMC4wMDBa', Buffer.from("x' or 1=1").toString('base64url')])(
    'refuses a cursor that no page gave: %s',
    async (cursor) => {
      const { status, problem } = await app.call('GET', `/requests?cursor=${cursor}`);
      expect(status).toBe(400);
      expect(problem.errors?.[0]?.pointer).toBe('#query/cursor');
    },
  );

  it('names the same public requests with and without the key', async () => {
    const ids = ({ json }: { json: unknown }) => (json as ServiceRequestPage).data.map(({ id }) => id);
    const open = ids(await app.call('GET', '/requests?limit=200'));
    expect(open.length).toBeGreaterThan(0);
    expect(ids(await app.call('GET', '/requests?limit=200', undefined, withKey))).toEqual(open);
  });
});
