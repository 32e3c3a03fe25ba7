import { type Area, type AreaWithBoundary, type Point } from '@councilkit/client';
import { sql, type Selectable, type Transaction } from 'kysely';
import { contentHash } from '../content-hash.js';
import { type Database, type Tables } from '../database.js';
import { NotFoundError } from '../errors.js';
import { boxOf, holds, type Boundary } from './boundary.js';
import { type NewArea } from './geojson.js';
import { type Origin } from './origin.js';

type Reader = Database | Transaction<Tables>;
type AreaRow = Selectable<Tables['area']>;

/** The areas a place lies in, as columns of a request. */
export interface AreaColumns {
  areaCode: string | null;
  areaCodes: string[];
}

/** What a place lies in, and whether that is the council's at all. */
export interface Filing extends AreaColumns {
  /** True when the council has said which wards it has, and the place lies in none. */
  isOutside: boolean;
}

/** What a list of areas is narrowed by, and where it goes on. */
export interface AreaQuery {
  kind?: string | undefined;
  point?: Point | undefined;
  limit: number;
  after?: { name: string; code: string } | undefined;
}

const WARD = 'ward';
const NOWHERE: Filing = { areaCode: null, areaCodes: [], isOutside: false };
const AREAS_PER_STATEMENT = 100;

/** Boundaries by what they are, so that none is read and parsed for every report. */
const boundaries = new Map<string, Boundary>();
const MOST_BOUNDARIES = 5000;

/** A page of areas by name; one more than `limit` when another page follows. */
export async function listAreas(db: Database, { kind, point, limit, after }: AreaQuery): Promise<Area[]> {
  const holding = point && (await areasAt(db, point)).map(({ code }) => code);
  if (holding?.length === 0) return [];
  const rows = await db
    .selectFrom('area')
    .select(['code', 'name', 'kind', 'west', 'south', 'east', 'north'])
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? ''))
    .$if(holding !== undefined, (query) => query.where('code', 'in', holding ?? []))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(name, code) > (${after?.name}::text, ${after?.code}::text)`),
    )
    .orderBy('name')
    .orderBy('code')
    .limit(limit + 1)
    .execute();
  return rows.map(toArea);
}

/** One area with its boundary. Throws `NotFoundError` when none has this code. */
export async function findArea(db: Database, code: string): Promise<AreaWithBoundary> {
  const row = await db.selectFrom('area').selectAll().where('code', '=', code).executeTakeFirst();
  if (!row) throw new NotFoundError('No area has this code');
  return { ...toArea(row), boundary: row.boundary };
}

/** Where a point lies. Without one, nowhere, and not outside. */
export async function fileUnderAreas(db: Reader, point: Point | undefined): Promise<Filing> {
  if (!point) return NOWHERE;
  const found = await areasAt(db, point);
  const ward = found.find(({ kind }) => kind === WARD);
  return { ...columnsOf(found), isOutside: !ward && (await hasWards(db)) };
}

/** The same for many points, with every area read once. */
export async function areaFinder(db: Reader): Promise<(point: Point | null) => AreaColumns> {
  const areas = await db.selectFrom('area').selectAll().orderBy('code').execute();
  return (point) =>
    columnsOf(point ? areas.filter((area) => isInBox(area, point) && holds(area.boundary, point)) : []);
}

/** Puts these areas in place of all there are, and files every request under them. */
export async function replaceAreas(db: Database, origin: Origin, areas: readonly NewArea[]): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('area').execute();
    const rows = areas.map(({ boundary, ...area }) => ({
      ...area,
      ...boxOf(boundary),
      origin,
      boundary: JSON.stringify(boundary),
      boundaryHash: contentHash(boundary),
    }));
    for (let at = 0; at < rows.length; at += AREAS_PER_STATEMENT) {
      await trx
        .insertInto('area')
        .values(rows.slice(at, at + AREAS_PER_STATEMENT))
        .execute();
    }
    await refileRequests(trx);
  });
}

/** Brings the demonstration's areas in where there are none yet. */
export async function loadDemonstrationAreas(db: Database, areas: readonly NewArea[]): Promise<void> {
  const some = await db.selectFrom('area').select('code').limit(1).executeTakeFirst();
  if (!some) await replaceAreas(db, 'demonstration', areas);
}

/** The box around all wards of the council; undefined when it has none. */
export async function boxOfWards(db: Database): Promise<[number, number, number, number] | undefined> {
  const box = await db
    .selectFrom('area')
    .where('kind', '=', WARD)
    .select(({ fn }) => [
      fn.min('west').as('west'),
      fn.min('south').as('south'),
      fn.max('east').as('east'),
      fn.max('north').as('north'),
    ])
    .executeTakeFirst();
  // The least of no rows is null, whatever the types say.
  return box?.west == null ? undefined : [box.west, box.south, box.east, box.north];
}

const REQUESTS_PER_ROUND = 5000;

async function refileRequests(trx: Transaction<Tables>): Promise<void> {
  const areasOf = await areaFinder(trx);
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await trx
      .selectFrom('serviceRequest')
      .select(['id', 'lat', 'long', 'areaCode', 'areaCodes'])
      .where('lat', 'is not', null)
      .where('id', '>', last)
      .orderBy('id')
      .limit(REQUESTS_PER_ROUND)
      .execute();
    for (const { id, lat, long, ...before } of rows) {
      const columns = areasOf(lat === null || long === null ? null : { lat, long });
      if (columns.areaCode === before.areaCode && columns.areaCodes.join() === before.areaCodes.join())
        continue;
      await trx.updateTable('serviceRequest').set(columns).where('id', '=', id).execute();
    }
    if (rows.length < REQUESTS_PER_ROUND) return;
    last = rows.at(-1)?.id ?? last;
  }
}

async function areasAt(db: Reader, point: Point): Promise<{ code: string; kind: string }[]> {
  const near = await db
    .selectFrom('area')
    .select(['code', 'kind', 'boundaryHash'])
    .where('west', '<=', point.long)
    .where('east', '>=', point.long)
    .where('south', '<=', point.lat)
    .where('north', '>=', point.lat)
    .orderBy('code')
    .execute();
  await learnBoundaries(
    db,
    near.map(({ boundaryHash }) => boundaryHash),
  );
  return near.filter(({ boundaryHash }) => {
    const boundary = boundaries.get(boundaryHash);
    return boundary !== undefined && holds(boundary, point);
  });
}

async function learnBoundaries(db: Reader, hashes: readonly string[]): Promise<void> {
  const unknown = hashes.filter((hash) => !boundaries.has(hash));
  if (unknown.length === 0) return;
  const rows = await db
    .selectFrom('area')
    .select(['boundaryHash', 'boundary'])
    .where('boundaryHash', 'in', unknown)
    .execute();
  if (boundaries.size > MOST_BOUNDARIES) boundaries.clear();
  for (const { boundaryHash, boundary } of rows) boundaries.set(boundaryHash, boundary);
}

async function hasWards(db: Reader): Promise<boolean> {
  const ward = await db
    .selectFrom('area')
    .select('code')
    .where('kind', '=', WARD)
    .where('origin', '=', 'council')
    .limit(1)
    .executeTakeFirst();
  return ward !== undefined;
}

function columnsOf(areas: readonly { code: string; kind: string }[]): AreaColumns {
  return {
    areaCode: areas.find(({ kind }) => kind === WARD)?.code ?? null,
    areaCodes: areas.map(({ code }) => code),
  };
}

function isInBox({ west, south, east, north }: AreaRow, { lat, long }: Point): boolean {
  return west <= long && long <= east && south <= lat && lat <= north;
}

function toArea({
  code,
  name,
  kind,
  west,
  south,
  east,
  north,
}: Omit<AreaRow, 'origin' | 'boundary' | 'boundaryHash'>): Area {
  return { code, name, kind, bbox: [west, south, east, north] };
}
