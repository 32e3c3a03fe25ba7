import { type Import, type ImportedRequest } from '@councilkit/client';
import { describe, expect, it } from 'vitest';
import { type Council } from '../council-under-test.js';
import { pothole } from '../services.js';

let rounds = 0;
/** A system nothing was imported from before. */
const freshSource = () => `test-source-${Date.now()}-${rounds++}`;

/** A closed request as San Francisco publishes it. */
const sidewalk: ImportedRequest = {
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
    },
  ],
};

/** History from other systems. */
export function imports(council: () => Council): void {
  const refuse = async (file: Import) => {
    const { status, problem } = await council().call('POST', '/imports', file, council().withKey);
    return [status, problem.errors?.map(({ pointer }) => pointer)];
  };
  const brought = async (file: Import) => {
    const report = await council().bringIn(file);
    const reference = report.references[0]?.reference ?? '';
    return { report, reference, request: await council().resident.requests.get(reference) };
  };

  describe('history from another system', () => {
    it('comes in with its own times, offsets kept, and a reference of the council’s', async () => {
      const { report, request } = await brought({ source: freshSource(), requests: [sidewalk] });
      expect(report).toMatchObject({
        services: { created: 0, updated: 0 },
        requests: { created: 1, updated: 0 },
        events: { created: 2 },
        references: [{ sourceRequestId: '638344' }],
      });
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
      expect(await council().timeline(request.id)).toMatchObject([
        { seq: 1, type: 'submitted', occurredAt: '2010-04-14T06:37:38-08:00' },
        { seq: 2, occurredAt: '2010-04-15T06:37:38-08:00', actor: { kind: 'system' }, isLate: false },
      ]);
    });

    it('may come twice: nothing changes, equal lines stay as many as they were', async () => {
      const events = [...(sidewalk.events ?? []), ...(sidewalk.events ?? [])];
      const file: Import = { source: freshSource(), requests: [{ ...sidewalk, events }] };
      const first = await brought(file);
      expect(first.report).toMatchObject({ events: { created: 3 } });
      const second = await brought(file);
      expect(second.report).toEqual({
        ...first.report,
        requests: { created: 0, updated: 1 },
        events: { created: 0 },
      });
      expect(second.request).toEqual(first.request);
    });

    it('is brought up to date by a later file; what that leaves out stays', async () => {
      const source = freshSource();
      const open = { ...sidewalk, description: 'Broken kerb', expectedOn: '2030-12-02', events: [] };
      const { reference } = await brought({ source, requests: [open] });
      const { description: _, ...rest } = open;
      const later = await brought({
        source,
        requests: [
          { ...rest, serviceName: 'Kerbs', expectedOn: '2030-12-09', events: sidewalk.events ?? [] },
        ],
      });
      expect(later).toMatchObject({ reference, report: { events: { created: 1 } } });
      expect(later.request).toMatchObject({
        description: 'Broken kerb',
        serviceName: 'Kerbs',
        status: 'closed',
        promise: { expectedOn: '2030-12-09' },
        lastSeq: 2,
      });
    });

    it('does not undo a date that was moved for a reason', async () => {
      const file: Import = {
        source: freshSource(),
        requests: [{ ...sidewalk, expectedOn: '2030-12-02', events: [] }],
      };
      const { reference } = await brought(file);
      const promise = { expectedOn: '2031-01-15', reason: 'Snow' };
      await council().staff.events.append(reference, { promise });
      expect((await brought(file)).request.promise).toMatchObject(promise);
    });

    it('knows an event by the id its system gave it, even when its words change', async () => {
      const source = freshSource();
      const event = { publicText: 'On our way', source, sourceEventId: 'u-1' };
      const first = await brought({ source, requests: [{ ...sidewalk, events: [event] }] });
      const changed = { ...event, publicText: 'A crew is on its way' };
      const second = await brought({ source, requests: [{ ...sidewalk, events: [changed] }] });
      expect(second.report.events.created).toBe(0);
      const [, line] = await council().timeline(first.request.id);
      expect(line).toMatchObject({ publicText: 'On our way' });
    });

    it('that is overdue says so', async () => {
      const open = { ...sidewalk, expectedOn: '2010-04-20', events: [] };
      const { request } = await brought({ source: freshSource(), requests: [open] });
      expect(request.promise).toEqual({ expectedOn: '2010-04-20', text: null, reason: null, overdue: true });
    });

    it('wakes whoever follows a request that it moves', async () => {
      const source = freshSource();
      const { reference } = await brought({ source, requests: [{ ...sidewalk, events: [] }] });
      const watch = council().resident.requests.watch(reference, { lastEventId: 1 });
      const news = watch.next();
      await council().bringIn({ source, requests: [sidewalk] });
      expect((await news).value).toMatchObject({ seq: 2, status: 'closed' });
      await watch.return();
    });
  });

  describe('a dry run', () => {
    const tryOut = async (file: Import) => {
      const { status, json } = await council().call('POST', '/imports/dry-run', file, council().withKey);
      return { status, json };
    };

    it('says what an import would do, and leaves nothing', async () => {
      const [source, code] = [freshSource(), freshSource()];
      const file: Import = { source, services: [{ ...pothole, code }], requests: [sidewalk] };
      const counts = {
        services: { created: 1, updated: 0 },
        requests: { created: 1, updated: 0 },
        events: { created: 2 },
      };
      const answer = { status: 200, json: { ...counts, references: [] } };
      expect(await tryOut(file)).toEqual(answer);
      expect((await council().call('GET', `/services/${code}`)).status).toBe(404);
      expect(await tryOut(file)).toEqual(answer);
      expect(await council().bringIn(file)).toMatchObject(counts);
      expect(await tryOut(file)).toMatchObject({ json: { requests: { created: 0, updated: 1 } } });
    });

    it('refuses what an import refuses', async () => {
      const file: Import = { source: freshSource(), requests: [sidewalk, sidewalk] };
      expect((await tryOut(file)).status).toBe(422);
      const anybody = await council().call('POST', '/imports/dry-run', file);
      expect(anybody.status).toBe(401);
    });
  });

  describe('imported services', () => {
    it('keep their questions when a later file has none', async () => {
      const source = freshSource();
      const { questions = [], ...listed } = { ...pothole, code: source };
      expect(await council().bringIn({ source, services: [{ ...listed, questions }] })).toMatchObject({
        services: { created: 1, updated: 0 },
      });
      expect(await council().bringIn({ source, services: [{ ...listed, name: 'New name' }] })).toMatchObject({
        services: { created: 0, updated: 1 },
      });
      const service = await council().resident.services.get(listed.code);
      expect(service).toMatchObject({ name: 'New name', questions });
    });
  });

  describe('a file with a mistake', () => {
    it('is refused as a whole, and says where', async () => {
      const source = freshSource();
      const bad = { ...sidewalk, sourceRequestId: '2', events: [{ status: 'closed', publicText: 'Done' }] };
      expect(await refuse({ source, requests: [sidewalk, bad, sidewalk] })).toEqual([
        422,
        ['/requests/1/events/0/outcome', '/requests/2/sourceRequestId'],
      ]);
      const report = await council().bringIn({ source, requests: [sidewalk] });
      expect(report.requests).toEqual({ created: 1, updated: 0 });
    });

    it('leaves nothing behind when the mistake shows half-way', async () => {
      const [source, code] = [freshSource(), freshSource()];
      const event = { publicText: 'x', source, sourceEventId: 'of-two-requests' };
      const file: Import = {
        source,
        services: [{ ...pothole, code }],
        requests: [
          { ...sidewalk, sourceRequestId: '1', events: [event] },
          { ...sidewalk, sourceRequestId: '2', events: [event] },
        ],
      };
      expect(await refuse(file)).toEqual([422, ['/requests/1/events/0/sourceEventId']]);
      expect((await council().call('GET', `/services/${code}`)).status).toBe(404);
      const report = await council().bringIn({ source, requests: file.requests?.slice(1) ?? [] });
      expect(report).toMatchObject({ requests: { created: 1, updated: 0 }, events: { created: 2 } });
    });

    it('may close without a text where the outcome is not known, and only there', async () => {
      const closed = (outcome: 'fixed' | 'unspecified') => ({
        source: freshSource(),
        requests: [{ ...sidewalk, events: [{ status: 'closed', outcome }] }],
      });
      expect(await refuse(closed('fixed'))).toEqual([422, ['/requests/0/events/0/publicText']]);
      expect(await council().bringIn(closed('unspecified'))).toMatchObject({ events: { created: 2 } });
    });

    it('may not have members that the contract does not know', async () => {
      const service = { ...pothole, colour: 'red' };
      expect(await refuse({ source: 'x', services: [service] } as Import)).toEqual([
        400,
        ['/services/0/colour'],
      ]);
    });
  });
}
