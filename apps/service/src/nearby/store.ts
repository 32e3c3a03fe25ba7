import { type Point } from '@councilkit/client';
import { sql } from 'kysely';
import { type Database } from '../database.js';
import { distanceMetres } from '../places/box.js';
import { type RequestRow } from '../requests/store.js';

/** A place, and how far to look around it. */
export interface NearbyQuery {
  serviceCode: string;
  centre: Point;
  radiusMetres: number;
  limit: number;
}

/** An open request, and how far away it is. */
export interface NearbyRow {
  row: RequestRow;
  distanceMetres: number;
}

/**
 * A map's distances are true to a thousandth within the largest radius; of two requests that are as near as that to each
 * other, the map may take the wrong one. So many more are taken from it than are asked for, and measured.
 */
const SPARE = 10;

/** The open requests of a service around a point whose exact place everybody may know, nearest first. */
export async function listNearby(db: Database, query: NearbyQuery): Promise<NearbyRow[]> {
  const { serviceCode, centre, radiusMetres, limit } = query;
  const rows = await nearbyQuery(db, query).execute();
  return rows
    .filter((row) => row.serviceCode === serviceCode)
    .map((row) => ({ row, distanceMetres: distanceMetres(centre, pointOf(row)) }))
    .filter((nearby) => nearby.distanceMetres <= radiusMetres)
    .toSorted((a, b) => a.distanceMetres - b.distanceMetres)
    .slice(0, limit);
}

/** The query for the nearest, those of other services behind all of this one's. */
export function nearbyQuery(db: Database, { serviceCode, centre, limit }: Omit<NearbyQuery, 'radiusMetres'>) {
  const here = sql`nearby_point(${serviceCode}::text, ${centre.lat}::float8, ${centre.long}::float8)`;
  return db
    .selectFrom('serviceRequest')
    .selectAll()
    .where('lat', 'is not', null)
    .where('state', '=', sql<'open'>`'open'`)
    .where('locationPrecision', '=', sql<'exact'>`'exact'`)
    .where('visibility', '=', sql<'public'>`'public'`)
    .orderBy(sql`nearby_point(service_code, lat, long) <-> ${here}`)
    .limit(limit + SPARE);
}

/** Both are there where one is: the query asks for it. */
function pointOf({ lat, long }: RequestRow): Point {
  return { lat: lat ?? NaN, long: long ?? NaN };
}
