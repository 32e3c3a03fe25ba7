import { describe, expect, it } from 'vitest';
import { placeFaults } from './place.js';

const required = { location: 'required' } as const;
const optional = { location: 'optional' } as const;
const nowhere = { addressText: '', lat: '', long: '' };

describe('the place of a report', () => {
  it('is asked for where the service needs one', () => {
    expect(placeFaults(required, nowhere)).toEqual([
      { pointer: '/location/addressText', detail: 'Enter an address or describe the place' },
    ]);
    expect(placeFaults(optional, nowhere)).toEqual([]);
  });

  it('is an address, or coordinates', () => {
    expect(placeFaults(required, { ...nowhere, addressText: 'Outside 14 Mill Lane' })).toEqual([]);
    expect(placeFaults(required, { ...nowhere, lat: '53.0166', long: '-1.7312' })).toEqual([]);
  });

  it.each([
    [{ lat: '95', long: '0' }, '/location/point/lat', 'Latitude must be between -90 and 90'],
    [{ lat: '53', long: '-181' }, '/location/point/long', 'Longitude must be between -180 and 180'],
    [{ lat: 'north', long: '0' }, '/location/point/lat', 'Latitude must be a number, like 53.0166'],
    [{ lat: '53', long: '' }, '/location/point/long', 'Enter the longitude as well, or leave both empty'],
  ])('cannot be at %o', (point, pointer, detail) => {
    expect(placeFaults(optional, { addressText: '', ...point })).toEqual([{ pointer, detail }]);
  });

  it('cannot be described at any length', () => {
    expect(placeFaults(optional, { ...nowhere, addressText: 'x'.repeat(501) })).toHaveLength(1);
  });
});
