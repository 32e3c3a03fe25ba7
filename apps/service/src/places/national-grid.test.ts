import { describe, expect, it } from 'vitest';
import { constantGrid } from '../../test/constant-grid.js';
import { distanceMetres } from './box.js';
import { nationalGrid } from './national-grid.js';

/**
 * Ordnance Survey's own test points for OSTN15, from Scilly to Shetland: ETRS89 latitude and longitude, and the same on the
 * grid. Contains OS data © Crown copyright 2016, published under the BSD licence in the OSTN15 developer pack
 * (OSTN15_OSGM15_TestInput_ETRStoOSGB and its output).
 */
const POINTS: readonly [string, number, number, number, number][] = [
  ['TP01', 49.92226394, -6.29977752, 91492.146, 11318.804],
  ['TP02', 49.96006138, -5.2030461, 170370.718, 11572.405],
  ['TP04', 50.57563665, -1.29782277, 449816.371, 75335.861],
  ['TP07', 51.37447026, 1.4445473, 639821.835, 169565.858],
  ['TP09', 51.48936565, -0.11992557, 530624.974, 178388.464],
  ['TP10', 51.85890896, -4.30852477, 241124.584, 220332.641],
  ['TP12', 52.25529382, -2.15458614, 389544.19, 261912.153],
  ['TP15', 52.96219109, -1.19747656, 454002.834, 340834.943],
  ['TP20', 53.8002152, -1.66379168, 422242.186, 433818.701],
  ['TP30', 57.48625001, -4.21926399, 267056.768, 846176.972],
  ['TP40', 60.13308092, -2.07382823, 395999.668, 1138728.951],
];

describe('places on the British National Grid', () => {
  it.each(POINTS)('are right to 5 metres without the grid of Ordnance Survey: %s', (_, lat, long, x, y) => {
    expect(distanceMetres(nationalGrid()(x, y), { lat, long })).toBeLessThan(5);
  });

  it('are moved by what a grid says', () => {
    // One second of arc further north and two further west, everywhere.
    const moved = nationalGrid(constantGrid(1, 2));
    const unmoved = nationalGrid(constantGrid(0, 0));
    const [a, b] = [moved(422242.186, 433818.701), unmoved(422242.186, 433818.701)];
    expect((a.lat - b.lat) * 3600).toBeCloseTo(1, 3);
    expect((a.long - b.long) * 3600).toBeCloseTo(-2, 3);
  });

  it('cannot be turned by a file that is no grid', () => {
    expect(() => nationalGrid(new ArrayBuffer(64))(400000, 400000)).toThrow();
  });
});
