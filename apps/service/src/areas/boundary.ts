import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { type GeoJsonGeometry, type Point } from '@councilkit/client';
import { type Box } from '../places/box.js';

/** Longitude and latitude, as GeoJSON has them. */
type Position = [number, number];

/** A boundary whose positions were looked at. */
export type Boundary =
  { type: 'Polygon'; coordinates: Position[][] } | { type: 'MultiPolygon'; coordinates: Position[][][] };

/** Three corners, and the first again. */
const SHORTEST_RING = 4;

/** The geometry as a boundary, or in a sentence why it is none. */
export function readBoundary({ type, coordinates }: GeoJsonGeometry): Boundary | string {
  const polygons: unknown[] = type === 'MultiPolygon' ? coordinates : [coordinates];
  if (polygons.length === 0) return 'has no polygons';
  const read: Position[][][] = [];
  for (const polygon of polygons) {
    const rings = readRings(polygon);
    if (typeof rings === 'string') return rings;
    read.push(rings);
  }
  const [first = []] = read;
  return type === 'Polygon' ? { type, coordinates: first } : { type: 'MultiPolygon', coordinates: read };
}

/** True when the point lies within, or on the edge. */
export function holds(boundary: Boundary, { lat, long }: Point): boolean {
  return booleanPointInPolygon([long, lat], boundary);
}

/** The box around a boundary. */
export function boxOf({ type, coordinates }: Boundary): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [long, lat] of type === 'Polygon' ? coordinates.flat() : coordinates.flat(2)) {
    box.west = Math.min(box.west, long);
    box.east = Math.max(box.east, long);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }
  return box;
}

function readRings(polygon: unknown): Position[][] | string {
  if (!Array.isArray(polygon) || polygon.length === 0) return 'has a polygon without rings';
  const rings: Position[][] = [];
  for (const ring of polygon as unknown[]) {
    if (!Array.isArray(ring) || ring.length < SHORTEST_RING) return 'has a ring of fewer than four positions';
    const positions = ring.map(readPosition);
    if (!positions.every((position) => position !== undefined))
      return 'has a position that is no longitude and latitude in degrees; convert it from the British National Grid';
    const [first, last] = [positions[0], positions.at(-1)];
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
      return 'has a ring that does not end where it begins';
    rings.push(positions);
  }
  return rings;
}

function readPosition(position: unknown): Position | undefined {
  if (!Array.isArray(position)) return undefined;
  const [long, lat] = position as unknown[];
  if (typeof long !== 'number' || typeof lat !== 'number') return undefined;
  return Math.abs(long) <= 180 && Math.abs(lat) <= 90 ? [long, lat] : undefined;
}
