import { type RequestFilter } from '@councilkit/client';
import { describe, expect, it } from 'vitest';
import { type Behaviour } from '../planned.js';

/** A place no other test reports at, so that nothing else is found there. */
let places = 0;
const somewhere = () => {
  places += 1;
  // North of Scotland, about a kilometre from one to the next.
  return { lat: 59 + places / 100, long: -3 - (Date.now() % 1000) / 1000 };
};
const metresNorth = ({ lat, long }: { lat: number; long: number }, metres: number) => ({
  lat: lat + metres / 111_195,
  long,
});

export const nearby: Behaviour = {
  needs: ['listNearby'],
  tests(council) {
    describe('what is nearby', () => {
      it('is open, for the same service, within the circle, and nearest first', async () => {
        const point = somewhere();
        const at = (metres: number) => council().report({ location: { point: metresNorth(point, metres) } });
        const [far, near, beyond, closed] = [await at(80), await at(10), await at(300), await at(5)];
        await council().staff.events.append(closed.id, {
          status: 'closed',
          outcome: 'fixed',
          publicText: 'Filled',
        });
        const found = await council().resident.requests.nearby({ serviceCode: 'test-pothole', ...point });
        expect(found.data.map(({ request }) => request.id)).toEqual([near.id, far.id]);
        for (const [index, metres] of [10, 80].entries()) {
          expect(Math.abs((found.data[index]?.distanceMetres ?? 0) - metres)).toBeLessThanOrEqual(2);
        }
        const wider = { serviceCode: 'test-pothole', ...point, radiusMetres: 500, limit: 3 };
        const more = await council().resident.requests.nearby(wider);
        expect(more.data.map(({ request }) => request.id)).toEqual([near.id, far.id, beyond.id]);
        expect(
          (await council().resident.requests.nearby({ ...point, serviceCode: 'test-bin' })).data,
        ).toEqual([]);
      });

      it('needs a service and a point', async () => {
        const { status, problem } = await council().call('GET', '/nearby?lat=91&long=0');
        expect(status).toBe(400);
        const pointers = problem.errors?.map(({ pointer }) => pointer).toSorted();
        expect(pointers).toEqual(['#query/lat', '#query/serviceCode']);
      });
    });
  },
};

export const filters: Behaviour = {
  needs: [
    'listRequests?bbox',
    'listRequests?lat',
    'listRequests?status',
    'listRequests?phase',
    'listRequests?q',
  ],
  tests(council) {
    const ids = async (filter: RequestFilter) =>
      (await council().resident.requests.list(filter).all()).map(({ id }) => id);

    describe('a list of requests', () => {
      it('is narrowed to a box and to a circle', async () => {
        const point = somewhere();
        const inside = await council().report({ location: { point } });
        await council().report({ location: { point: metresNorth(point, 400) } });
        const { lat, long } = point;
        const bbox = [long - 0.001, lat - 0.001, long + 0.001, lat + 0.001]
          .map((side) => side.toFixed(6))
          .join(',');
        expect(await ids({ bbox })).toEqual([inside.id]);
        expect(await ids({ ...point, radiusMetres: 100 })).toEqual([inside.id]);
        expect(await ids({ ...point, radiusMetres: 500 })).toHaveLength(2);
      });

      it('is narrowed by how it stands', async () => {
        const point = somewhere();
        const [waiting, moving] = [
          await council().report({ location: { point } }),
          await council().report({ location: { point } }),
        ];
        await council().staff.events.append(moving.id, { status: 'inProgress' });
        expect(await ids({ ...point, status: 'inProgress' })).toEqual([moving.id]);
        expect(await ids({ ...point, phase: 1 })).toEqual([waiting.id]);
      });

      it('finds words of a description, and a reference', async () => {
        const word = `zebra${Date.now()}`;
        const { id, reference } = await council().report({ description: `A hole beside the ${word}` });
        expect(await ids({ q: word })).toEqual([id]);
        expect(await ids({ q: reference })).toContain(id);
        expect(await ids({ q: `${word} unicorn` })).toEqual([]);
      });

      it.each([
        ['a box with three sides', 'bbox=1,2,3', '#query/bbox'],
        ['a latitude beyond the pole', 'lat=91&long=0', '#query/lat'],
        ['a phase there is none of', 'phase=6', '#query/phase'],
      ])('refuses %s', async (_, query, pointer) => {
        const { status, problem } = await council().call('GET', `/requests?${query}`);
        expect(status).toBe(400);
        expect(problem.errors?.map((error) => error.pointer)).toEqual([pointer]);
      });

      it('refuses half a point', async () => {
        const { status } = await council().call('GET', '/requests?lat=53');
        expect(status).toBe(400);
      });
    });
  },
};

/** In the park of every example there is. */
const PARK = { lat: 53.0149, long: -1.734 };

export const areas: Behaviour = {
  needs: ['listAreas', 'getArea', 'streamArea'],
  tests(council) {
    describe('areas', () => {
      it('are listed by name and read with their boundary', async () => {
        const found = await council().resident.areas.list().all();
        expect(found.length).toBeGreaterThan(2);
        const names = found.map(({ name }) => name);
        expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
        for (const area of found) {
          const { boundary, ...rest } = await council().resident.areas.get(area.code);
          expect(rest).toEqual(area);
          expect(['Polygon', 'MultiPolygon']).toContain(boundary.type);
        }
      });

      it('are found by a point, the ward and what lies in it', async () => {
        const here = await council().resident.areas.list(PARK).all();
        expect(here.map(({ kind }) => kind).toSorted()).toEqual(['park', 'ward']);
        expect(await council().resident.areas.list({ lat: 59, long: -3 }).all()).toEqual([]);
        const { id } = await council().report({ location: { point: PARK } });
        const [park] = here.filter(({ kind }) => kind === 'park');
        const listed = await council().resident.requests.list({ areaCode: park?.code }).all();
        expect(listed.map((request) => request.id)).toContain(id);
      });

      it('are followed live: what happens in them, from a place in the feed on, and nothing else', async () => {
        const [park] = (await council().resident.areas.list(PARK).all()).filter(
          ({ kind }) => kind === 'park',
        );
        const { nextAfter: after } = await council().resident.events.changes({ after: 'latest' }).page();
        await council().report();
        const { id } = await council().report({ location: { point: PARK } });
        const heard: string[] = [];
        const cursors: string[] = [];
        const end = new AbortController();
        for await (const change of council().resident.areas.follow(park?.code ?? '', {
          after,
          signal: end.signal,
        })) {
          heard.push(`${change.requestId} ${change.type}`);
          cursors.push(change.cursor);
          if (heard.length === 1) {
            await council().report();
            await council().staff.events.append(id, { status: 'planned', publicText: 'On Thursday' });
          } else break;
        }
        end.abort();
        expect(heard).toEqual([`${id} submitted`, `${id} statusChanged`]);
        // Whoever comes back is told what came after, once.
        for await (const change of council().resident.areas.follow(park?.code ?? '', { after: cursors[0] })) {
          expect(change).toMatchObject({ requestId: id, type: 'statusChanged', cursor: cursors[1] });
          break;
        }
      });

      it.each(['/areas/atlantis', '/areas/atlantis/events/stream'])('answers 404 at %s', async (path) => {
        expect((await council().call('GET', path)).status).toBe(404);
      });
    });
  },
};

export const addresses: Behaviour = {
  needs: ['listAddresses', 'getAddress'],
  tests(council) {
    describe('addresses', () => {
      it('are found by words of theirs, by postcode however it is written, and one by its number', async () => {
        const { data } = await council().resident.addresses.find({ q: 'mill lane' });
        const [address] = data;
        if (!address?.postcode) throw new Error('There is a Mill Lane');
        expect(await council().resident.addresses.get(address.uprn)).toEqual(address);
        const postcode = address.postcode.replaceAll(' ', '').toLowerCase();
        const there = await council().resident.addresses.find({ postcode });
        expect(there.data).toContainEqual(address);
        expect(new Set(there.data.map((one) => one.postcode))).toEqual(new Set([address.postcode]));
        const [number = ''] = address.addressText.split(' ');
        const both = await council().resident.addresses.find({ postcode, q: `${number} mil`, limit: 1 });
        expect(both.data).toEqual([address]);
      });

      it('are none for words that none has, and one nobody gave is a 404', async () => {
        for (const q of ['unicorn parade', 'mil lane'])
          expect((await council().resident.addresses.find({ q })).data).toEqual([]);
        await expect(council().resident.addresses.get('999999999999')).rejects.toMatchObject({ status: 404 });
      });

      it('are not all given at once', async () => {
        await expect(council().resident.addresses.find({})).rejects.toMatchObject({ status: 400 });
      });
    });
  },
};

export const authority: Behaviour = {
  needs: ['getAuthority'],
  tests(council) {
    it('the authority says whose service it is, once until it changes', async () => {
      const { data, etag = '' } = await council().resident.authority.get().withResponse();
      expect(data.languages.length).toBeGreaterThan(0);
      expect(data.limits.attachmentBytes).toBeGreaterThan(0);
      expect(await council().resident.authority.get({ ifNoneMatch: etag })).toBeNull();
    });
  },
};
