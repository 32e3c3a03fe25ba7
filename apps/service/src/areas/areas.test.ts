import { type Change } from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asDesk } from '../../test/callers.js';
import { runApp, type RunningApp } from '../../test/running-app.js';
import { litter } from '../../test/services.js';
import { demonstrationAreas } from '../seed/areas.js';
import { loadCatalogue } from '../services/store.js';
import { AreaFileError, readAreas } from './geojson.js';
import { loadDemonstrationAreas, replaceAreas } from './store.js';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
  await loadCatalogue(app.db, [
    { ...litter, code: 'home-visit', locationPrecision: 'hidden' },
    { ...litter, code: 'home-danger', visibility: 'private' },
  ]);
  await loadDemonstrationAreas(app.db, demonstrationAreas);
});
afterAll(() => app.stop());

const PARK = { lat: 53.015, long: -1.7345 };
const POND = { lat: 53.0047, long: -1.7427 };
const ELSEWHERE = { lat: 51.5, long: -0.1 };
const at = (point: object, serviceCode = 'litter') =>
  app.report({ serviceCode, answers: {}, location: { point: point as typeof PARK } });
const codes = async (filter: object) => (await app.resident.areas.list(filter).all()).map(({ code }) => code);
const listed = async (areaCode: string, client = app.resident) =>
  (await client.requests.list({ areaCode }).all()).map(({ id }) => id);

describe('areas', () => {
  it('are listed by name, page by page, and by kind', async () => {
    const all = [
      'ward-castle',
      'park-castle-green',
      'ward-mill-lane',
      'ward-riverside',
      'park-riverside',
      'ward-station',
    ];
    expect(await codes({})).toEqual(all);
    expect(await codes({ limit: 2 })).toEqual(all);
    expect(await codes({ kind: 'park' })).toEqual(['park-castle-green', 'park-riverside']);
    expect(await codes({ kind: 'lighthouse' })).toEqual([]);
    for (const cursor of ['nonsense', btoa('["Castle","\\u0000"]'), btoa('{}')])
      expect((await app.call('GET', `/areas?cursor=${cursor}`)).problem.errors?.[0]?.pointer).toBe(
        '#query/cursor',
      );
  });

  it('are found by a point that they hold, and not by one in their hole', async () => {
    expect(await codes(PARK)).toEqual(['ward-mill-lane', 'park-riverside']);
    expect(await codes(POND)).toEqual(['ward-castle']);
    expect(await codes({ lat: 53.004, long: -1.744 })).toEqual(['ward-castle', 'park-castle-green']);
    expect(await codes(ELSEWHERE)).toEqual([]);
    expect((await app.call('GET', '/areas?lat=53')).problem.errors?.[0]?.pointer).toBe('#query/long');
  });

  it('are read with their boundary', async () => {
    const { bbox, boundary } = await app.resident.areas.get('park-riverside');
    expect(bbox).toEqual([-1.7362, 53.0139, -1.7317, 53.0163]);
    expect(boundary).toEqual(demonstrationAreas.find(({ code }) => code === 'park-riverside')?.boundary);
    expect((await app.call('GET', '/areas/park-lost')).status).toBe(404);
  });
});

describe('a request', () => {
  it('says its ward, and is found by that and by its park', async () => {
    const request = await at(PARK);
    const ward = request.areaCode ?? '';
    expect(ward).toMatch(/^ward-/);
    expect(await listed(ward)).toContain(request.id);
    expect(await listed('park-riverside')).toContain(request.id);
    expect(await listed('park-castle-green')).not.toContain(request.id);
    expect((await app.report({ location: { addressText: 'Mill Lane' } })).areaCode).toBeNull();
  });

  it('whose place is hidden is found by its ward, and by its park by staff alone', async () => {
    const { id, areaCode } = await at(PARK, 'home-visit');
    expect(await listed(areaCode ?? '')).toContain(id);
    expect(await listed('park-riverside')).not.toContain(id);
    expect(await listed('park-riverside', app.staff)).toContain(id);
  });

  it('that was split off lies in the areas of its own place', async () => {
    const parent = await at(PARK);
    const job = { serviceCode: 'litter', description: 'Empty it' };
    const children = [job, { ...job, location: { point: POND } }];
    const { data } = await (await asDesk(app)).requests.split(parent.id, { children });
    expect(data.map(({ areaCode }) => areaCode)).toEqual([parent.areaCode, 'ward-castle']);
    expect(await listed('park-riverside')).toContain(data[0]?.id);
  });

  it('that an import brings in lies in its areas too', async () => {
    const location = { point: PARK };
    const imported = {
      sourceRequestId: '1',
      serviceCode: 'x',
      serviceName: 'X',
      submittedAt: '2020-01-01T00:00:00Z',
    };
    await app.staff.imports.create({ source: 'old', requests: [{ ...imported, location }] });
    const [found] = await app.resident.requests.list({ serviceCode: 'x' }).all();
    expect(await listed('park-riverside')).toContain(found?.id);
  });
});

describe('what happens in an area', () => {
  async function follow(code: string, count: number, after: string) {
    const changes: Change[] = [];
    for await (const change of app.resident.areas.follow(code, { after }))
      if (changes.push(change) === count) break;
    return changes.map(({ requestId, seq }) => `${requestId} ${seq}`);
  }

  it('is told by its stream and by the feed alike, without what the public may not know', async () => {
    const { nextAfter } = await app.resident.events.changes({ after: 'latest' }).page();
    const following = follow('park-riverside', 2, nextAfter);
    await at(ELSEWHERE);
    await at(PARK, 'home-visit');
    await at(PARK, 'home-danger');
    const inside = await at(PARK);
    await app.staff.events.append(inside.id, { status: 'acknowledged' });
    expect(await following).toEqual([`${inside.id} 1`, `${inside.id} 2`]);
    // An area is told of in public: staff, who may know more, read the same.
    for (const reader of [app.resident, app.staff]) {
      const feed = await reader.events.changes({ after: nextAfter, areaCode: 'park-riverside' }).all();
      expect(feed.map(({ requestId, seq }) => `${requestId} ${seq}`)).toEqual(await following);
    }
    expect((await app.call('GET', '/areas/park-lost/events/stream')).status).toBe(404);
  });
});

describe("a council's own areas", () => {
  const square = (west: number, south: number) => [
    [
      [west, south],
      [west + 1, south],
      [west + 1, south + 1],
      [west, south + 1],
      [west, south],
    ],
  ];
  const feature = (properties: object, coordinates: unknown = square(0, 50), type = 'Polygon') => ({
    type: 'Feature',
    properties,
    geometry: { type, coordinates },
  });
  const file = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });

  it('are read from GeoJSON, with the names of the Office for National Statistics too', () => {
    const text = file(
      feature({ WD24CD: 'E05000001', WD24NM: 'Northgate', OBJECTID: 1 }),
      feature({ code: 'p1', name: 'Big Park', kind: 'park' }, [square(0, 50), square(3, 50)], 'MultiPolygon'),
    );
    expect(readAreas(`\uFEFF${text}`).map(({ code, name, kind }) => [code, name, kind])).toEqual([
      ['E05000001', 'Northgate', 'ward'],
      ['p1', 'Big Park', 'park'],
    ]);
  });

  it.each([
    ['not json', 'The file is not JSON.'],
    ['{"type":"Feature"}', 'The file is no GeoJSON feature collection.'],
    [file(feature({ name: 'X' })), 'Feature 1 has no code'],
    [file(feature({ code: 'a', name: 'A' }), feature({ code: 'b' })), 'Feature 2 has no name'],
    [file(feature({ code: 'a', name: 'A' }), feature({ code: 'a', name: 'B' })), 'Feature 2 has the code a'],
    [file(feature({ code: 'a', name: 'A' }, [0, 50], 'Point')), 'Feature 1 is no Polygon'],
    [
      file(
        feature({ code: 'a', name: 'A' }, [
          [
            [417000, 346000],
            [1, 1],
            [2, 2],
            [417000, 346000],
          ],
        ]),
      ),
      'British National Grid',
    ],
    [
      file(
        feature({ code: 'a', name: 'A' }, [
          [
            [0, 50],
            [1, 50],
            [1, 51],
            [0, 51],
          ],
        ]),
      ),
      'does not end where it begins',
    ],
  ])('are refused with a sentence: %.40s', (text, sentence) => {
    expect(() => readAreas(text)).toThrow(AreaFileError);
    expect(() => readAreas(text)).toThrow(sentence);
  });

  it('take the place of the others, file what is there anew, and refuse what lies outside of them', async () => {
    const before = await at(PARK);
    const [north, alike] = [square(-2, 52.5), square(-9, 40)];
    await replaceAreas(
      app.db,
      'council',
      readAreas(
        file(feature({ code: 'E1', name: 'North' }, north), feature({ code: 'E2', name: 'North' }, alike)),
      ),
    );
    expect(await codes({ limit: 1 })).toEqual(['E1', 'E2']);
    expect((await app.resident.requests.get(before.id)).areaCode).toBe('E1');
    expect(await listed('E1')).toContain(before.id);

    const body = { serviceCode: 'litter', location: { point: ELSEWHERE } };
    const { status, problem } = await app.call('POST', '/requests', body);
    expect([status, problem.errors]).toEqual([
      422,
      [{ pointer: '/location/point', detail: expect.stringContaining('outside the council’s area') }],
    ]);
    expect((await app.resident.services.list(ELSEWHERE).page()).data).toEqual([]);
    expect((await app.resident.services.list(PARK).page()).data).not.toEqual([]);
    await at({ lat: 53, long: -1.5 });
  });
});
