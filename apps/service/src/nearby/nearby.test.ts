import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApp, type RunningApp } from '../../test/running-app.js';
import { litter } from '../../test/services.js';
import { boxAround, distanceMetres } from '../places/box.js';
import { loadCatalogue } from '../services/store.js';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
  await loadCatalogue(app.db, [
    { ...litter, code: 'assisted-bin', locationPrecision: 'rounded' },
    { ...litter, code: 'home-visit', locationPrecision: 'hidden' },
    { ...litter, code: 'secret-bin', visibility: 'private' },
    { ...litter, code: 'many-bins' },
    { ...litter, code: 'crowded-bins' },
  ]);
});
afterAll(() => app.stop());

const bandstand = { lat: 53.0151, long: -1.7339 };
/** North of the bandstand: a thousandth of a degree of latitude is 111.2 metres. */
const north = (degrees: number) => ({ point: { ...bandstand, lat: bandstand.lat + degrees } });
const report = (location: object, serviceCode = 'litter') =>
  app.report({ serviceCode, location, answers: {} });
const nearby = async (filter = {}) => {
  const { data } = await app.resident.requests.nearby({ serviceCode: 'litter', ...bandstand, ...filter });
  return data.map(({ request, distanceMetres }) => [request.id, distanceMetres]);
};

describe('what was reported already', () => {
  it('is told nearest first, with its distance, as far as was asked', async () => {
    const [far, near] = [await report(north(0.0008)), await report(north(-0.0002))];
    const further = await report(north(0.002));
    expect(await nearby()).toEqual([
      [near.id, 22],
      [far.id, 89],
    ]);
    expect(await nearby({ radiusMetres: 300 })).toEqual([
      [near.id, 22],
      [far.id, 89],
      [further.id, 222],
    ]);
    expect(await nearby({ radiusMetres: 300, limit: 1 })).toEqual([[near.id, 22]]);
    expect(await nearby({ radiusMetres: 21 })).toEqual([]);
  });

  it('is of the one service, and open', async () => {
    const { id } = await report(north(0.0001));
    await report(north(0.0001), 'many-bins');
    await report({ addressText: 'By the bandstand' });
    const before = await nearby();
    expect(before.map(([found]) => found)).toContain(id);
    await app.staff.events.append(id, { status: 'closed', outcome: 'fixed', publicText: 'Emptied' });
    expect(await nearby()).toEqual(before.filter(([found]) => found !== id));
    await app.staff.events.append(id, { status: 'reopened' });
    expect(await nearby()).toEqual(before);
  });

  it.each(['assisted-bin', 'home-visit', 'secret-bin'])(
    'never tells of places the public may not know: %s',
    async (serviceCode) => {
      await report(north(0), serviceCode);
      const filter = { serviceCode, ...bandstand, radiusMetres: 2000 };
      for (const client of [app.resident, app.staff])
        expect(await client.requests.nearby(filter)).toEqual({ data: [] });
    },
  );

  it('is right at the ends of the Earth', async () => {
    for (const [lat, long] of [
      [90, 0],
      [-90, 10],
      [0, 180],
    ] as const) {
      const { id } = await report({ point: { lat, long } });
      expect(await nearby({ lat, long })).toEqual([[id, 0]]);
    }
  });

  it('is what measuring every distance finds', async () => {
    const metres = fc.double({ min: -0.02, max: 0.02, noNaN: true });
    const points = fc.sample(fc.record({ lat: metres, long: metres }), { numRuns: 60, seed: 7 });
    const placed = new Map<string, { lat: number; long: number }>();
    for (const { lat, long } of points) {
      const point = { lat: bandstand.lat + lat, long: bandstand.long + long };
      placed.set((await report({ point }, 'crowded-bins')).id, point);
    }
    const sizes = fc.integer({ min: 1, max: 2000 });
    await fc.assert(
      fc.asyncProperty(
        metres,
        metres,
        sizes,
        fc.integer({ min: 1, max: 50 }),
        async (lat, long, radiusMetres, limit) => {
          const centre = { lat: bandstand.lat + lat, long: bandstand.long + long };
          const expected = [...placed.values()]
            .map((point) => distanceMetres(centre, point))
            .filter((distance) => distance <= radiusMetres)
            .toSorted((a, b) => a - b)
            .slice(0, limit)
            .map(Math.round);
          const found = await nearby({ serviceCode: 'crowded-bins', ...centre, radiusMetres, limit });
          expect(found.map(([, distance]) => distance)).toEqual(expected);
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each([
    'lat=53&long=-1.7',
    'serviceCode=litter&lat=53',
    'serviceCode=litter&lat=91&long=0',
    // Half of it is nothing PostgreSQL reckons with.
    'serviceCode=litter&lat=0&long=5e-324',
  ])('is not looked for by %s', async (query) => {
    expect((await app.call('GET', `/nearby?${query}`)).status).toBe(400);
  });
});

describe('a box around a circle', () => {
  it('holds every point of it', () => {
    const centre = fc.record({
      lat: fc.double({ min: -88, max: 88, noNaN: true }),
      long: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(centre, fc.integer({ min: 1, max: 50_000 }), centre, (middle, radius, other) => {
        const { west, south, east, north: top } = boxAround(middle, radius);
        // A point as far off as the radius, or nearer, in the direction of another.
        const part = Math.min(1, radius / Math.max(1, distanceMetres(middle, other)));
        const point = { lat: middle.lat + (other.lat - middle.lat) * part, long: middle.long };
        if (distanceMetres(middle, point) > radius) return;
        const isWest =
          west <= east ? point.long >= west && point.long <= east : point.long >= west || point.long <= east;
        expect([isWest, point.lat >= south - 1e-9, point.lat <= top + 1e-9]).toEqual([true, true, true]);
      }),
    );
  });
});
