import type { Point } from '@councilkit/client';

/** To five decimals, about a metre: more would only pretend. */
export function roundedPoint({ lat, long }: Point): Point {
  return { lat: Number(lat.toFixed(5)), long: Number(long.toFixed(5)) };
}
