import { type Point } from '@councilkit/client';

/** A box in decimal degrees. One that crosses the 180th meridian has its west east of its east (RFC 7946, 5.2). */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** The mean radius of the Earth (IUGG). */
export const EARTH_RADIUS_METRES = 6_371_008.8;

/** Further north or south a circle has no box worth the name. */
const POLAR_LATITUDE = 89;

/** West, south, east and north as text, such as `-1.75,53.00,-1.71,53.03`. Undefined when there is no such box. */
export function readBox(text: string): Box | undefined {
  const [west = NaN, south = NaN, east = NaN, north = NaN] = text.split(',').map(Number);
  const isOnEarth = [west, east].every((long) => Math.abs(long) <= 180) && south >= -90 && north <= 90;
  return isOnEarth && south <= north ? { west, south, east, north } : undefined;
}

/** The smallest box around a circle. */
export function boxAround({ lat, long }: Point, radiusMetres: number): Box {
  const angle = radiusMetres / EARTH_RADIUS_METRES;
  const degrees = toDegrees(angle);
  const [south, north] = [lat - degrees, lat + degrees];
  if (north > POLAR_LATITUDE || south < -POLAR_LATITUDE) return { west: -180, south, east: 180, north };
  const width = toDegrees(Math.asin(Math.sin(angle) / Math.cos(toRadians(lat))));
  return { west: onEarth(long - width), south, east: onEarth(long + width), north };
}

/** The great-circle distance between two points in metres (the haversine formula). */
export function distanceMetres(a: Point, b: Point): number {
  const [lat1, lat2] = [toRadians(a.lat), toRadians(b.lat)];
  const half = (angle: number) => Math.sin(angle / 2) ** 2;
  const h = half(lat2 - lat1) + Math.cos(lat1) * Math.cos(lat2) * half(toRadians(b.long - a.long));
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(Math.min(1, h)));
}

function onEarth(long: number): number {
  if (long < -180) return long + 360;
  return long > 180 ? long - 360 : long;
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function toDegrees(radians: number): number {
  return (radians * 180) / Math.PI;
}

/** The box, so much larger on each side. */
export function widened({ west, south, east, north }: Box, degrees: number): Box {
  return { west: west - degrees, south: south - degrees, east: east + degrees, north: north + degrees };
}
