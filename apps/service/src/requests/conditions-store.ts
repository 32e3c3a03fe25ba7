import { type Point } from '@councilkit/client';
import { sql, type RawBuilder } from 'kysely';
import { type Caller } from '../access/caller.js';
import { boxAround, EARTH_RADIUS_METRES, widened, type Box } from '../places/box.js';
import { coverOf, type Cover } from '../places/cells.js';
import { type LinkedName, type ListFilter } from './list-filter.js';
import { hasAnyWords, hasPublicWords, type BlockWord } from './search-store.js';

export type Condition = RawBuilder<boolean>;

/** What a list is narrowed to. */
export interface Narrowed {
  conditions: Condition[];
  /** That it has the words that are asked for, if any are. */
  words: Condition | undefined;
  /** Where the place lies that is asked for, when it is asked for alone and not too large to look there. */
  cover: Cover | undefined;
}

/** More cells than these are no small place. */
const MOST_CELLS = 24;
/** How far rounding can move a place. */
const ROUNDING_DEGREES = 0.0005;

const LAT = sql<number>`lat`;
const LONG = sql<number>`long`;
const ROUNDED_LAT = roundedAsShown('lat');
const ROUNDED_LONG = roundedAsShown('long');

/**
 * What `filter` lets through of what `caller` may know of. Places and words count as far as the caller may know them, so that no
 * filter tells what an answer would not. With `block`, words are looked for in that time alone.
 */
export function narrow(filter: ListFilter, caller: Caller, block?: BlockWord): Narrowed {
  const part = partOf(caller);
  const { box, circle } = filter;
  const around = circle ? boxAround(circle.centre, circle.radiusMetres) : box;
  const near = around && widened(around, ROUNDING_DEGREES);
  const cover = near && coverOf(near);
  const conditions = conditionsOf(filter, part);
  const words = wordsOf(filter, part, block);
  const places = placesOf(filter, part);
  if (cover && !isNarrowedElse(filter)) {
    // The planner takes every second of a cell for it, and so walks along it; what it makes of the place itself, which it takes
    // for independent of the cell, is some hundredth.
    const isThere = sql<boolean>`case when ${sql.join(places, sql` and `)} then true else false end`;
    return { conditions: [...conditions, isThere], words, cover };
  }
  conditions.push(...places);
  if (near) conditions.push(isWithin(near, LAT, LONG));
  // The planner weighs the cells against what else there is; so many that they may cover a country are no help.
  if (cover && cover.cells.length <= MOST_CELLS)
    conditions.push(isInCell(cover, sql`any(${cover.cells}::integer[])`));
  return { conditions, words, cover: undefined };
}

/** Whether there is more to go by than a place, for which every second or third in a cell is looked at in vain. */
function isNarrowedElse({ box: _, circle: __, state: ___, ...others }: ListFilter): boolean {
  return Object.values(others).some((value) => value !== undefined);
}

/** True in the cell that `cell` numbers. */
export function isInCell(
  { grid: { cellsPerDegree, cellsPerRow } }: Cover,
  cell: RawBuilder<number>,
): Condition {
  // Written out, for the planner to see that it is what the index has.
  const [perDegree, perRow] = [sql.raw(String(cellsPerDegree)), sql.raw(String(cellsPerRow))];
  return sql`floor(lat * ${perDegree})::integer * ${perRow} + floor(long * ${perDegree})::integer = ${cell}`;
}

function conditionsOf(filter: ListFilter, part: Part): Condition[] {
  const { serviceCode, state, updatedAfter, group, status, phase, supplierId, areaCode, reported } = filter;
  const { duplicateOf, parent } = filter;
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
    only(sql`request_area.area = ${areaCode}`);
    // The ward of a request is public; that it is in a small park would tell of a place that is not.
    if (part !== 'all')
      only(either(sql<boolean>`(location_precision = 'exact' or area_code = ${areaCode})`, part));
  }
  return conditions;
}

function wordsOf({ q }: ListFilter, part: Part, block: BlockWord | undefined): Condition | undefined {
  if (q === undefined) return undefined;
  if (part === 'all') return hasAnyWords(q, block);
  return either(hasPublicWords(q, block), part && sql<boolean>`(${part} and ${hasAnyWords(q, block)})`);
}

/** That a request lies where it is asked for. */
function placesOf({ box, circle }: ListFilter, part: Part): Condition[] {
  const places: Condition[] = [];
  if (box) places.push(isPlaced(part, (lat, long) => isWithin(box, lat, long)));
  if (circle) {
    const around = boxAround(circle.centre, circle.radiusMetres);
    places.push(
      isPlaced(
        part,
        (lat, long) =>
          sql<boolean>`${isWithin(around, lat, long)} and ${distance(circle.centre, lat, long)} <= ${circle.radiusMetres}`,
      ),
    );
  }
  return places;
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

/** `isThere` for the place as the caller knows it: exactly, to three decimals, or not at all. */
function isPlaced(
  part: Part,
  isThere: (lat: RawBuilder<number>, long: RawBuilder<number>) => Condition,
): Condition {
  if (part === 'all') return isThere(LAT, LONG);
  // One for each precision, rather than a place worked out for each row, of which the planner knows nothing.
  const publicly = sql<boolean>`((location_precision = 'exact' and ${isThere(LAT, LONG)})
    or (location_precision = 'rounded' and ${isThere(ROUNDED_LAT, ROUNDED_LONG)}))`;
  return either(publicly, part && sql<boolean>`(${part} and ${isThere(LAT, LONG)})`);
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

function roundedAsShown(column: 'lat' | 'long'): RawBuilder<number> {
  // Half of a thousandth is rounded as JavaScript does, which the answer is made by.
  return sql<number>`floor(${sql.raw(column)} * 1000 + 0.5) / 1000`;
}
