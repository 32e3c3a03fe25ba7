import { type Point } from '@councilkit/client';
import { sql, type RawBuilder } from 'kysely';
import { type Caller } from '../access/caller.js';
import { type Database } from '../database.js';
import { boxAround, cellsOf, EARTH_RADIUS_METRES, widened, type Box } from '../places/box.js';
import { type Cursor } from './cursor.js';
import { type LinkedName, type ListFilter } from './list-filter.js';
import { hasAnyWords, hasPublicWords } from './search-store.js';
import { type RequestRow } from './store.js';

type Condition = RawBuilder<boolean>;

/** Where the list goes on, and how far. */
export interface Page {
  limit: number;
  after?: Cursor | undefined;
}

/** More cells than these are as many as a plain search by latitude finds. */
const MOST_CELLS = 60;
/** How far rounding can move a place. */
const ROUNDING_DEGREES = 0.0005;

const LAT = sql<number>`lat`;
const LONG = sql<number>`long`;
/** A place as the public knows it: exactly, to three decimals, or not at all. */
const PUBLIC_LAT = asPublicKnows('lat');
const PUBLIC_LONG = asPublicKnows('long');

/**
 * One page of what `caller` may know of, newest first; one row more than `limit` when another page follows. Places and words
 * count as far as the caller may know them, so that no filter tells what an answer would not.
 */
export function listRequests(
  db: Database,
  filter: ListFilter,
  page: Page,
  caller: Caller,
): Promise<RequestRow[]> {
  return listQuery(db, filter, page, caller).execute();
}

/** The query of such a page. */
function listQuery(db: Database, filter: ListFilter, { limit, after }: Page, caller: Caller) {
  const conditions = conditionsOf(filter, partOf(caller));
  return db
    .selectFrom('serviceRequest')
    .selectAll()
    .where((row) => row.and(conditions))
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(submitted_at, id) < (${after?.submittedAt}::timestamptz, ${after?.id}::uuid)`,
      ),
    )
    .orderBy('submittedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
}

function conditionsOf(filter: ListFilter, part: Part): Condition[] {
  const { serviceCode, state, updatedAfter, q, group, status, phase, supplierId, areaCode, reported } =
    filter;
  const { duplicateOf, parent, box, circle } = filter;
  const conditions: Condition[] = [];
  const only = (condition: Condition) => void conditions.push(condition);

  if (part !== 'all') only(either(sql<boolean>`visibility = 'public'`, part));
  if (serviceCode !== undefined) only(sql`service_code = ${serviceCode}`);
  if (state !== undefined) only(sql`state = ${state}`);
  if (updatedAfter !== undefined) only(sql`updated_at > ${updatedAfter}`);
  if (group !== undefined) only(sql`service_group = ${group}`);
  if (status !== undefined) only(sql`standing ->> 'status' = ${status}`);
  if (phase !== undefined) only(sql`standing ->> 'phase' = ${String(phase)}`);
  if (supplierId !== undefined) only(sql`supplier_id = ${supplierId}`);
  if (duplicateOf !== undefined) only(isLinked(sql`duplicate_of_id`, duplicateOf));
  if (parent !== undefined) only(isLinked(sql`parent_id`, parent));
  if (reported !== undefined) only(sql`id = any(${[...reported]}::uuid[])`);
  if (areaCode !== undefined) {
    only(sql`area_codes @> array[${areaCode}]::text[]`);
    // The ward of a request is public; that it is in a small park would tell of a place that is not.
    if (part !== 'all')
      only(either(sql<boolean>`(location_precision = 'exact' or area_code = ${areaCode})`, part));
  }
  if (q !== undefined) {
    only(
      part === 'all'
        ? hasAnyWords(q)
        : either(hasPublicWords(q), part && sql<boolean>`(${part} and ${hasAnyWords(q)})`),
    );
  }
  if (box) only(isPlaced(box, part, (lat, long) => isWithin(box, lat, long)));
  if (circle) {
    const around = boxAround(circle.centre, circle.radiusMetres);
    only(
      isPlaced(
        around,
        part,
        (lat, long) =>
          sql<boolean>`${isWithin(around, lat, long)} and ${distance(circle.centre, lat, long)} <= ${circle.radiusMetres}`,
      ),
    );
  }
  return conditions;
}

/** Which requests a caller sees whole: all, some, or none. The same that `audienceOf` and `seeRequests` say of one request. */
type Part = 'all' | Condition | undefined;

function partOf(caller: Caller): Part {
  switch (caller.kind) {
    case 'staff':
      return caller.scopes.has('staff:read') ? 'all' : undefined;
    case 'supplier':
      return sql<boolean>`(supplier_id = ${caller.supplierId} or exists (select from assignment
        where assignment.request_id = service_request.id and assignment.supplier_id = ${caller.supplierId}
          and (assignment.state = 'offered' or assignment.accepted_at is not null)))`;
    case 'reporter':
      return sql<boolean>`id = any(${[...caller.requestIds]}::uuid[])`;
    case 'follower':
    case 'public':
      return undefined;
  }
}

function either(one: Condition, other: Condition | undefined): Condition {
  return other ? sql<boolean>`(${one} or ${other})` : one;
}

function isLinked(column: RawBuilder<unknown>, name: LinkedName): Condition {
  if ('id' in name) return sql`${column} = ${name.id}::uuid`;
  return sql`${column} = (select id from service_request where reference = ${name.reference})`;
}

/** `isThere` for the place as the caller knows it; what the index finds in `box` and a little around it is looked at. */
function isPlaced(
  box: Box,
  part: Part,
  isThere: (lat: RawBuilder<number>, long: RawBuilder<number>) => Condition,
): Condition {
  const near = widened(box, ROUNDING_DEGREES);
  const cells = cellsOf(near, MOST_CELLS);
  const found = cells
    ? sql<boolean>`floor(lat * 200)::integer * 72000 + floor(long * 200)::integer = any(${cells}::integer[])`
    : isWithin(near, LAT, LONG);
  const exactly = isThere(LAT, LONG);
  if (part === 'all') return sql<boolean>`${found} and ${exactly}`;
  const publicly = isThere(PUBLIC_LAT, PUBLIC_LONG);
  return sql<boolean>`${found} and ${either(sql`(${publicly})`, part && sql<boolean>`(${part} and ${exactly})`)}`;
}

function isWithin(
  { west, south, east, north }: Box,
  lat: RawBuilder<number>,
  long: RawBuilder<number>,
): Condition {
  const between =
    west <= east ? sql`${long} between ${west} and ${east}` : sql`(${long} >= ${west} or ${long} <= ${east})`;
  return sql<boolean>`${lat} between ${south} and ${north} and ${between}`;
}

/** Metres along a great circle (the haversine formula), as `distanceMetres` has it. */
function distance(to: Point, lat: RawBuilder<number>, long: RawBuilder<number>): RawBuilder<number> {
  return sql<number>`2 * ${EARTH_RADIUS_METRES}::float8 * asin(sqrt(least(1,
    sin(radians(${lat} - ${to.lat}::float8) / 2) ^ 2
    + cos(radians(${lat})) * cos(radians(${to.lat}::float8)) * sin(radians(${long} - ${to.long}::float8) / 2) ^ 2)))`;
}

function asPublicKnows(column: 'lat' | 'long'): RawBuilder<number> {
  const degrees = sql.raw(column);
  // Half of a thousandth is rounded as JavaScript does, which the answer is made by.
  return sql<number>`case location_precision when 'exact' then ${degrees}
    when 'rounded' then floor(${degrees} * 1000 + 0.5) / 1000 end`;
}
