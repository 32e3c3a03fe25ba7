import { type RequestFilter } from '@councilkit/client';
import { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookedAt } from '../test/looked-at.js';
import { fillWithRequests, NEWEST, WORDS } from '../test/many-requests.js';
import { preparedDatabase, type PreparedDatabase } from '../test/prepared-database.js';
import { services } from '../test/services.js';
import { suppliers } from '../test/suppliers.js';
import { ANYBODY, KEY_HOLDER, type Caller } from './access/caller.js';
import { findQuery } from './addresses/store.js';
import { endOfFeed, feedQuery } from './changes/store.js';
import { timelineQuery } from './events/store.js';
import { nearbyQuery } from './nearby/store.js';
import { type Cursor } from './requests/cursor.js';
import { readFilter } from './requests/list-filter.js';
import { listQuery, listRequests, pageQuery } from './requests/list-store.js';
import { loadCatalogue } from './services/store.js';
import { loadSuppliers } from './suppliers/store.js';

/** Enough for the planner to tell a walk along an index from reading everything. */
const REQUESTS = 20_000;
/** A page is 25 requests. What is looked at for it may be so many, of 20,000, and would be no more of a million. */
const MOST_LOOKED_AT = 1000;
const MOST_LOOKED_AT_TOGETHER = 2000;

let database: PreparedDatabase;
beforeAll(async () => {
  database = await preparedDatabase();
  await loadSuppliers(database.db, suppliers);
  await loadCatalogue(database.db, services);
  await database.db.connection().execute((one) =>
    fillWithRequests(async (text, parameters = []) => {
      const { rows } = await one.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, parameters));
      return rows;
    }, REQUESTS),
  );
}, 120_000);
afterAll(() => database.remove());

/** Some time before the newest. */
const before = (hours: number) => new Date(Date.parse(NEWEST) - hours * 3_600_000).toISOString();

const supplier: Caller = {
  kind: 'supplier',
  scheme: 'oauth2',
  id: 'peak',
  name: 'Peak',
  supplierId: 'peak',
  scopes: new Set(),
};
const callers: Record<string, Caller> = { anybody: ANYBODY, staff: KEY_HOLDER, 'a supplier': supplier };

/** Each filter of the contract, by what finds many and by what finds few. */
const filters: Record<string, RequestFilter> = {
  nothing: {},
  'a frequent service': { serviceCode: 'gritting' },
  'a rare service': { serviceCode: 'tree-planting' },
  'what is open': { state: 'open' },
  'what is closed': { state: 'closed' },
  'a group': { group: 'Roads and pavements' },
  'a status': { status: 'planned' },
  'a status nothing has': { status: 'onHold' },
  'a phase': { phase: 3 },
  'a supplier': { supplierId: 'highways' },
  'an unknown supplier': { supplierId: 'nobody' },
  'a ward': { areaCode: 'W5' },
  'a park': { areaCode: 'P50' },
  'an unknown area': { areaCode: 'X1' },
  'the last change': { updatedAfter: before(-300) },
  'changes of the last hours': { updatedAfter: before(12) },
  'changes of the last weeks': { updatedAfter: before(400) },
  'everything that ever changed': { updatedAfter: '2001-01-01T00:00:00Z' },
  duplicates: { duplicateOf: 'MIDDLE' },
  parts: { parent: 'MIDDLE' },
  'a street': { bbox: '-1.655,53.1,-1.65,53.105' },
  'a village': { bbox: '-1.7,53.06,-1.66,53.09' },
  'a town': { bbox: '-1.8,53,-1.5,53.2' },
  'a corner of the town': { bbox: '-1.9,52.9,-1.79,53.01' },
  England: { bbox: '-6,50,2,56' },
  'the whole world': { bbox: '-180,-90,180,90' },
  'a town without requests': { bbox: '-1.5,54,-1.2,54.2' },
  'a country without requests': { bbox: '-125,25,-66,49' },
  'a circle': { lat: 53.1, long: -1.65, radiusMetres: 500 },
  'a large circle': { lat: 53.1, long: -1.65, radiusMetres: 8000 },
  'a circle elsewhere': { lat: 51.5, long: -0.1, radiusMetres: 8000 },
  'a frequent word': { q: WORDS.frequent },
  'a word of middling frequency': { q: WORDS.medium },
  'a rare word': { q: WORDS.rare },
  'all but a frequent word': { q: `-${WORDS.frequent}` },
  'a frequent word that is open': { q: WORDS.frequent, state: 'open' },
  'words nobody used': { q: 'hovercraft eels' },
};

/** Some together. No order serves two at a time: where both find a few of a hundred, more is looked at for a page. */
const together: Record<string, RequestFilter> = {
  'a service and its state': { serviceCode: 'gritting', state: 'open' },
  'a ward and a status': { areaCode: 'W5', status: 'planned' },
  'a box and a status': { bbox: '-1.7,53.06,-1.6,53.14', status: 'planned' },
  'words and a service': { q: WORDS.medium, serviceCode: 'gritting' },
  'a street and a service': { bbox: '-1.655,53.1,-1.65,53.105', serviceCode: 'gritting' },
  'a park and a box': { areaCode: 'P50', bbox: '-1.7,53.06,-1.6,53.14' },
  'a group and what changed': { group: 'Roads and pavements', updatedAfter: before(12) },
};

describe.each(Object.entries(callers))('a page of requests that %s asks for', (_, caller) => {
  const looked = async (filter: RequestFilter) =>
    lookedAt(await pageQuery(database.db, await named(filter, caller), { limit: 25 }, caller));

  it.each(Object.entries(filters))('by %s is found by an index', async (_name, filter) => {
    const { scanned, rows } = await looked(filter);
    expect(scanned).toEqual([]);
    expect(rows).toBeLessThan(MOST_LOOKED_AT);
  });

  it.each(Object.entries(together))('by %s is found by an index', async (_name, filter) => {
    const { scanned, rows } = await looked(filter);
    expect(scanned).toEqual([]);
    expect(rows).toBeLessThan(MOST_LOOKED_AT_TOGETHER);
  });
});

/** The filter, with the request that others are linked to in its place. */
async function named(filter: RequestFilter, caller: Caller) {
  const linked = Object.entries(filter).find(([, value]) => value === 'MIDDLE')?.[0];
  if (linked === undefined) return readFilter(filter, caller);
  const column = linked === 'parent' ? 'parentId' : 'duplicateOfId';
  const { id } = await database.db
    .selectFrom('serviceRequest')
    .select(`${column} as id`)
    .where(column, 'is not', null)
    .executeTakeFirstOrThrow();
  return readFilter({ [linked]: id ?? '' }, caller);
}

describe('what has changed', () => {
  it('is found among the newest first, and otherwise all the same', async () => {
    const { db } = database;
    const day = new Date(before(24));
    const { scanned, rows } = await lookedAt(listQuery(db, {}, { limit: 25 }, ANYBODY, day));
    expect(scanned).toEqual([]);
    expect(rows).toBeLessThan(100);
    for (const hours of [-300, 12, 24, 400]) {
      const filter = readFilter({ updatedAfter: before(hours) }, ANYBODY);
      const wanted = await listQuery(db, filter, { limit: 50 }, ANYBODY).execute();
      const found = await listRequests(db, filter, { limit: 50 }, ANYBODY);
      expect(found.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
      expect(found.length).toBeGreaterThan(0);
    }
  });
});

describe('frequent words', () => {
  it('are looked for in the newest requests first, and found in the same order', async () => {
    const { db } = database;
    for (const caller of [ANYBODY, KEY_HOLDER])
      for (const q of [WORDS.frequent, `-${WORDS.frequent}`, `${WORDS.frequent} -${WORDS.medium}`]) {
        const filter = readFilter({ q }, caller);
        const wanted = await listQuery(db, filter, { limit: 500 }, caller).execute();
        const found: string[] = [];
        let after: Cursor | undefined;
        while (found.length < 400) {
          const rows = (await listRequests(db, filter, { limit: 40, after }, caller)).slice(0, 40);
          found.push(...rows.map(({ id }) => id));
          const last = rows.at(-1);
          after = last && { submittedAt: last.submittedAt.toISOString(), id: last.id };
        }
        expect(found).toEqual(wanted.slice(0, 400).map(({ id }) => id));
      }
  });
});

describe('other reading', () => {
  it.each([
    ['what is near', () => nearbyQuery(database.db, { serviceCode: 'pothole', centre: MIDDLE, limit: 10 })],
    ['an address by its postcode', () => findQuery(database.db, { postcode: 'DE1 1AA', limit: 25 })],
    ['an address by its words', () => findQuery(database.db, { q: '14 street170', limit: 25 })],
    ['addresses by words that many have', () => findQuery(database.db, { q: 'ashbourne', limit: 25 })],
    ['addresses by a beginning that many have', () => findQuery(database.db, { q: 'str', limit: 25 })],
    ['the feed from its start', () => feedQuery(database.db, { after: 0, limit: 100 }, 100_000)],
    ['the feed of a service', () => feed({ serviceCode: 'tree-planting' })],
    ['the feed of a supplier', () => feed({ supplierId: 'highways' })],
    ['the feed of a ward', () => feed({ areaCode: 'W5' })],
    ['the feed of a park', () => feed({ areaCode: 'P50' })],
    ['the feed of no area', () => feed({ areaCode: 'X1' })],
  ])('finds %s by an index', async (_, query) => {
    const { scanned, rows } = await lookedAt(query());
    expect(scanned).toEqual([]);
    // The feed looks at an event, its request and its place in the feed.
    expect(rows).toBeLessThan(3 * MOST_LOOKED_AT);
  });

  it('finds the end of the feed and a timeline by an index', async () => {
    const { db } = database;
    const { id } = await db.selectFrom('serviceRequest').select('id').limit(1).executeTakeFirstOrThrow();
    const { scanned, rows } = await lookedAt(timelineQuery(db, id, 0, 100));
    expect([scanned, rows]).toEqual([[], 2]);
    expect(await endOfFeed(db)).toBeGreaterThan(2 * REQUESTS);
  });
});

const MIDDLE = { lat: 53.1, long: -1.65 };

const feed = (query: { serviceCode?: string; supplierId?: string; areaCode?: string }) =>
  feedQuery(database.db, { after: 0, limit: 100, ...query }, 100_000);
