import { type AreaWithBoundary, type Point } from '../contract.js';

const EARTH_RADIUS_METRES = 6_371_000;

/** How far apart two points are, as the crow flies, in whole metres. */
export function metresBetween(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const square = (number: number) => number * number;
  const half =
    square(Math.sin(radians(b.lat - a.lat) / 2)) +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * square(Math.sin(radians(b.long - a.long) / 2));
  return Math.round(2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(half)));
}

/** True when a point lies within a box: west, south, east, north. */
export function isWithin({ lat, long }: Point, bbox: readonly number[]): boolean {
  const [west = 0, south = 0, east = 0, north = 0] = bbox;
  return long >= west && long <= east && lat >= south && lat <= north;
}

/** True when the boundary holds the point; of several polygons, when the box around them does. */
export function holds({ bbox, boundary }: AreaWithBoundary, point: Point): boolean {
  if (!isWithin(point, bbox) || boundary.type !== 'Polygon') return isWithin(point, bbox);
  // RFC 7946: the first ring is the outer one, and positions are longitude, then latitude.
  const [ring = []] = boundary.coordinates as [number, number][][];
  return ring.reduce((isInside, [x, y], index) => {
    const [x2, y2] = ring.at(index - 1) ?? [x, y];
    const crosses = y > point.lat !== y2 > point.lat;
    return crosses && point.long < ((x2 - x) * (point.lat - y)) / (y2 - y) + x ? !isInside : isInside;
  }, false);
}
