import { type RequestFilter, type ServiceRequest } from '@councilkit/client';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApp, withKey, type RunningApp } from '../../test/running-app.js';
import { litter } from '../../test/services.js';
import { ANYBODY, KEY_HOLDER, type Caller } from '../access/caller.js';
import { readBoundary } from '../areas/boundary.js';
import { replaceAreas } from '../areas/store.js';
import { loadCatalogue } from '../services/store.js';
import { type Cursor } from './cursor.js';
import { readFilter } from './list-filter.js';
import { listQuery } from './list-store.js';
import { searchQuery } from './words-store.js';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
  await loadCatalogue(app.db, [
    { ...litter, code: 'assisted-bin', locationPrecision: 'rounded' },
    { ...litter, code: 'home-visit', locationPrecision: 'hidden' },
  ]);
});
afterAll(() => app.stop());

const HOME = {
  point: { lat: 53.01661, long: -1.73124 },
  addressText: '14 Quietwater Close',
  postcode: 'zz9 9zz',
};
/** Such as nobody was given. */
const cursorOf = (moment: string) => btoa(`${moment} 0b0c0d0e-0b0c-7b0c-8b0c-0b0c0d0e0f00`);
const at = (serviceCode: string, location = HOME) => app.report({ serviceCode, location, answers: {} });
const found = (filter: RequestFilter, client = app.resident) => client.requests.list(filter).all();
const ids = async (filter: RequestFilter, client = app.resident) =>
  (await found(filter, client)).map(({ id }) => id);

describe('narrowing the list of requests', () => {
  it('goes by group, status and phase', async () => {
    const hole = await app.report();
    const bin = await app.report({ serviceCode: 'litter', answers: {} });
    await app.staff.events.append(bin.id, { status: 'planned' });
    expect(await ids({ group: 'Roads and pavements' })).toContain(hole.id);
    expect(await ids({ group: 'Parks and green spaces' })).not.toContain(hole.id);
    expect(await ids({ status: 'planned' })).toEqual([bin.id]);
    expect(await ids({ phase: 3 })).toEqual([bin.id]);
    expect(await ids({ phase: 3, status: 'submitted' })).toEqual([]);
    expect((await found({ status: 'planned' }))[0]).toMatchObject({ status: 'planned', phase: 3 });
  });

  it('finds what was changed after a moment, and not at it', async () => {
    const { id, updatedAt } = await app.report();
    expect(await ids({ updatedAfter: updatedAt })).not.toContain(id);
    const before = new Date(Date.parse(updatedAt) - 1).toISOString();
    expect(await ids({ updatedAfter: before })).toContain(id);
  });

  it('finds what another request was linked to, by id and by reference', async () => {
    const [kept, child, same] = [await app.report(), await app.report(), await app.report()];
    const link = (id: string, columns: object) =>
      app.db.updateTable('serviceRequest').set(columns).where('id', '=', id).execute();
    await link(child.id, { parentId: kept.id, parentReference: kept.reference });
    await link(same.id, { duplicateOfId: kept.id, duplicateOfReference: kept.reference });
    for (const name of [kept.id, kept.reference, kept.reference.toLowerCase()]) {
      expect(await ids({ parent: name })).toEqual([child.id]);
      expect(await ids({ duplicateOf: name })).toEqual([same.id]);
    }
  });

  it('finds words wherever they stand, whatever their endings, and references', async () => {
    const swan = await app.report({
      description: 'Swans nesting on the towpath',
      location: { addressText: 'Lock 7, Canalside', postcode: 'de61aa' },
    });
    expect(swan.location).toMatchObject({ postcode: 'DE6 1AA' });
    for (const q of ['swan nest', 'NESTS towpath', 'canalside swans', '"lock 7"', 'DE6 1AA', swan.reference])
      expect([q, await ids({ q })]).toEqual([q, [swan.id]]);
    expect(await ids({ q: swan.reference.replace('-', ' ').toLowerCase() })).toEqual([swan.id]);
    expect(await ids({ q: 'swan hovercraft' })).toEqual([]);
    // Eight letters, and no reference.
    expect(await ids({ q: 'potholes' })).not.toContain(swan.id);
    // Nothing but blanks narrows nothing.
    expect(await ids({ q: '  ' })).toContain(swan.id);
    // Words that say nothing find nothing.
    for (const q of ['on the', '-']) expect([q, await ids({ q })]).toEqual([q, []]);
    // Signs that mean something to a search engine break nothing.
    for (const q of ["'", '& | !', '((', 'a:*', '"swan', '<->', '-']) await found({ q });
  });

  it('finds what lies in a box and in a circle', async () => {
    const far = await app.report({ location: { point: { lat: 54.5, long: -3.1 } } });
    const near = await app.report({ location: { point: { lat: 54.501, long: -3.1 } } });
    expect(await ids({ bbox: '-3.11,54.4,-3.09,54.5005' })).toEqual([far.id]);
    expect(await ids({ bbox: '-4,54,-3,55' })).toEqual([near.id, far.id]);
    // 0.001 degrees of latitude are 111.2 metres.
    expect(await ids({ lat: 54.5, long: -3.1, radiusMetres: 111 })).toEqual([far.id]);
    expect(await ids({ lat: 54.5, long: -3.1, radiusMetres: 112 })).toEqual([near.id, far.id]);
    expect(await ids({ lat: 54.5, long: -3.1 })).toEqual([near.id, far.id]);
    expect(await ids({ lat: 54.3, long: -3.1, radiusMetres: 50_000 })).toEqual([near.id, far.id]);
  });

  it('finds what lies around the 180th meridian', async () => {
    const request = await app.report({ location: { point: { lat: -17, long: 179.999 } } });
    expect(await ids({ bbox: '179,-18,-179,-16' })).toEqual([request.id]);
    expect(await ids({ lat: -17, long: -179.999, radiusMetres: 1000 })).toEqual([request.id]);
  });

  it.each([
    ['lat=53', ['#query/long']],
    ['long=-1.7', ['#query/lat']],
    ['radiusMetres=5', ['#query/radiusMetres']],
    ['bbox=-1,53,-2', ['#query/bbox']],
    ['bbox=-1,54,1,53', ['#query/bbox']],
    ['bbox=-181,53,1,54', ['#query/bbox']],
    ['duplicateOf=7QK4-M2XE&parent=nobody', ['#query/duplicateOf', '#query/parent']],
    ['phase=6', ['#query/phase']],
    [`cursor=${cursorOf('0000-01-01T00:00:00.000Z')}`, ['#query/cursor']],
    [`cursor=${cursorOf('2026-02-30T10:00:00.000Z')}`, ['#query/cursor']],
    [`cursor=${cursorOf('2026-99-99T10:00:00.000Z')}`, ['#query/cursor']],
  ])('refuses %s', async (query, pointers) => {
    const { status, problem } = await app.call('GET', `/requests?${query}`);
    expect([status, problem.errors?.map(({ pointer }) => pointer)]).toEqual([400, pointers]);
  });

  it('asks whoever wants their own reports to show who they are', async () => {
    expect((await app.call('GET', '/requests?reportedBy=me')).status).toBe(401);
    expect((await app.call('GET', '/requests?reportedBy=me', undefined, withKey)).status).toBe(403);
  });
});

describe('a place the public may not know exactly', () => {
  it('is rounded or hidden in the answer, and said so', async () => {
    const [rounded, hidden, exact] = [await at('assisted-bin'), await at('home-visit'), await at('litter')];
    const shown = async ({ id }: ServiceRequest, client = app.resident) => {
      const { location, locationPrecision } = await client.requests.get(id);
      return [location, locationPrecision];
    };
    const place = { ...HOME, postcode: 'ZZ9 9ZZ' };
    expect(await shown(rounded)).toEqual([{ point: { lat: 53.017, long: -1.731 } }, 'rounded']);
    expect(await shown(hidden)).toEqual([null, 'hidden']);
    expect(await shown(exact)).toEqual([place, 'exact']);
    for (const request of [rounded, hidden, exact])
      expect(await shown(request, app.staff)).toEqual([place, 'exact']);
    // Whoever reports reads back what they sent.
    expect(hidden.location).toEqual(place);
  });

  it('is found by staff by its exact place, and by the public by what they may know', async () => {
    const [rounded, hidden] = [await at('assisted-bin'), await at('home-visit')];
    const around = (lat: number, long: number) => ({ lat, long, radiusMetres: 10 });
    const both = [hidden.id, rounded.id];
    expect(await ids(around(53.01661, -1.73124), app.staff)).toEqual(expect.arrayContaining(both));
    const publicly = await ids(around(53.01661, -1.73124));
    for (const id of both) expect(publicly).not.toContain(id);
    expect(await ids(around(53.017, -1.731))).toContain(rounded.id);
    expect(await ids({ bbox: '-2,53,-1,54' })).not.toContain(hidden.id);
    expect(await ids({ bbox: '-1.7313,53.0166,-1.7312,53.0167' })).not.toContain(rounded.id);
  });

  it('is found by its address by staff alone', async () => {
    const [rounded, hidden] = [await at('assisted-bin'), await at('home-visit')];
    for (const q of ['quietwater', 'ZZ9 9ZZ']) {
      const publicly = await ids({ q });
      for (const { id } of [rounded, hidden]) expect(publicly).not.toContain(id);
      expect(await ids({ q }, app.staff)).toEqual(expect.arrayContaining([rounded.id, hidden.id]));
    }
  });
});

describe('a private request', () => {
  it('is in no list of the public, by no filter', async () => {
    const { id, reference } = await app.report({ description: 'Hush-hush heffalump' });
    await app.db.updateTable('serviceRequest').set({ visibility: 'private' }).where('id', '=', id).execute();
    for (const filter of [{}, { q: 'heffalump' }, { q: reference }, { serviceCode: 'pothole' }]) {
      expect(await ids(filter)).not.toContain(id);
      expect(await ids(filter, app.staff)).toContain(id);
    }
  });
});

describe('words that are not shown', () => {
  it('are found by staff alone', async () => {
    const { id } = await app.report({ description: 'Names a neighbour called Wobblebottom' });
    await app.db.updateTable('serviceRequest').set({ moderation: 'pending' }).where('id', '=', id).execute();
    expect(await ids({ q: 'wobblebottom' })).toEqual([]);
    expect(await ids({ q: 'wobblebottom' }, app.staff)).toEqual([id]);
  });
});

describe('pages of a list that grows', () => {
  const moment = (minute: number) => new Date(Date.UTC(2020, 0, 1, 0, minute)).toISOString();
  /** Days apart as well as minutes, so that words are looked for in several blocks of time. */
  const moments = (place: number) =>
    moment(place % 6).replace('-01T', `-${String(1 + place).padStart(2, '0')}T`);

  /** Brings in requests for a service of its own, in a place of its own, with a word of its own. */
  const bringIn = (round: number, source: string, places: readonly number[]) =>
    app.staff.imports.create({
      source,
      requests: places.map((place, index) => ({
        sourceRequestId: `${source}-${index}`,
        serviceCode: `growing-${round}`,
        serviceName: 'Growing',
        description: `Something grows in garden${round}`,
        location: { point: { lat: 10.0005 + round / 100, long: 10.0005 + index / 1000 } },
        submittedAt: moments(place),
        events: [{ status: 'planned', occurredAt: moments(place) }],
      })),
    });

  const narrowings: Record<string, (round: number) => RequestFilter> = {
    serviceCode: (round) => ({ serviceCode: `growing-${round}` }),
    q: (round) => ({ q: `garden${round}` }),
    bbox: (round) => ({ bbox: `10,${10 + round / 100},10.02,${10.009 + round / 100}` }),
    'lat, long and radiusMetres': (round) => ({
      lat: 10.0005 + round / 100,
      long: 10.006,
      radiusMetres: 900,
    }),
    status: (round) => ({ status: 'planned', serviceCode: `growing-${round}` }),
    areaCode: (round) => ({ areaCode: 'garden', serviceCode: `growing-${round}` }),
    updatedAfter: (round) => ({ updatedAfter: '2026-11-23T09:59:59Z', serviceCode: `growing-${round}` }),
  };

  // Few moments, so that many requests share one.
  const places = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 });
  const arrivals = fc.array(places, { maxLength: 4 });
  const limits = fc.integer({ min: 1, max: 4 });
  let round = 0;

  beforeAll(async () => {
    const boundary = readBoundary({
      type: 'Polygon',
      coordinates: [
        [
          [9, 9],
          [50, 9],
          [50, 50],
          [9, 50],
          [9, 9],
        ],
      ],
    });
    if (typeof boundary === 'string') throw new Error(boundary);
    await replaceAreas(app.db, 'demonstration', [{ code: 'garden', name: 'Garden', kind: 'ward', boundary }]);
  });

  it.each(Object.entries(narrowings))(
    'narrowed by %s give what was there at the start once each, whatever arrives and wherever it is put',
    async (_, narrowedIn) => {
      await fc.assert(
        fc.asyncProperty(places, arrivals, limits, async (start, later, limit) => {
          round += 1;
          const filter = narrowedIn(round);
          await bringIn(round, `start-${round}`, start);
          const before = (await found({ ...filter, limit: 200 })).map(({ id }) => id);
          expect(before).toHaveLength(start.length);
          const walked: string[] = [];
          const waiting = [...later];
          let arriving: Promise<unknown> = Promise.resolve();
          for await (const { data } of app.resident.requests.list({ ...filter, limit }).pages()) {
            walked.push(...data.map(({ id }) => id));
            const next = waiting.shift();
            // Not waited for: they arrive while the next page is read.
            if (next) arriving = Promise.all([arriving, bringIn(round, `${round}-${waiting.length}`, next)]);
          }
          await arriving;
          expect(new Set(walked).size).toBe(walked.length);
          expect(walked.filter((id) => before.includes(id))).toEqual(before);
        }),
        { numRuns: 8 },
      );
    },
  );
});

describe('words', () => {
  /** Hours back: within a block of the index of words and on its edges, some blocks back, and longer than all of them together. */
  const hoursBack = fc.oneof(
    fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4),
    fc.constantFrom(64, 256, 1024, 4096, 16384, 3 * 16384, 1_000_000),
    fc.integer({ min: 0, max: 200_000 }),
  );
  const supplier: Caller = {
    ...{ kind: 'supplier', scheme: 'oauth2', id: 'client', name: 'Highways' },
    ...{ supplierId: 'highways', scopes: new Set() },
  };
  /** The beginning of a block of every size. */
  const EDGE_MS = 29 * 16384 * 60 * 60 * 1000;
  let round = 0;

  it('are found in the order of the list, page by page, however far apart they were submitted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(hoursBack, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 5 }),
        async (times, limit) => {
          round += 1;
          const requests = times.map((hours, index) => ({
            sourceRequestId: `apart-${round}-${index}`,
            serviceCode: 'apart',
            serviceName: 'Apart',
            description: `Something stands in courtyard${round}`,
            submittedAt: new Date(EDGE_MS - hours * 60 * 60 * 1000).toISOString(),
          }));
          await app.staff.imports.create({ source: `apart-${round}`, requests });
          for (const caller of [ANYBODY, KEY_HOLDER, supplier])
            for (const filter of [
              { q: `courtyard${round}` },
              { q: `courtyard${round} -w0`, state: 'open' },
            ] as const) {
              const read = readFilter(filter, caller);
              const wanted = await listQuery(app.db, read, { limit: 200 }, caller).execute();
              expect(wanted).toHaveLength(times.length);
              const found: string[] = [];
              for (let after: Cursor | undefined; ;) {
                const rows = await searchQuery(app.db, read, { limit, after }, caller).execute();
                const page = rows.slice(0, limit);
                found.push(...page.map(({ id }) => id));
                const last = page.at(-1);
                if (!last || rows.length <= limit) break;
                after = { submittedAt: last.submittedAt.toISOString(), id: last.id };
              }
              expect(found).toEqual(wanted.map(({ id }) => id));
            }
        },
      ),
      { numRuns: 8 },
    );
  });

  it.each(['the', 'the and of', '-courtyard'])(
    'such as “%s” find the same block by block as at once',
    async (q) => {
      const description = 'Something stands in the courtyard, and in front of it';
      await app.staff.imports.create({
        source: `small-words-${q}`,
        requests: ['2024-05-01T10:00:00Z', '2026-05-01T10:00:00Z'].map((submittedAt, index) => ({
          ...{ sourceRequestId: `small-words-${index}`, serviceCode: 'apart', serviceName: 'Apart' },
          ...{ description, submittedAt },
        })),
      });
      const read = readFilter({ q }, KEY_HOLDER);
      const wanted = await listQuery(app.db, read, { limit: 200 }, KEY_HOLDER).execute();
      expect(wanted.length === 0).toBe(!q.startsWith('-'));
      const found = await searchQuery(app.db, read, { limit: 200 }, KEY_HOLDER).execute();
      expect(found.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
    },
  );
});
