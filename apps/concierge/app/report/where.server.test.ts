import { expect, it } from 'vitest';
import { type Council } from '../council.server.js';
import { readPlace } from './where.server.js';

const NOTHING = { search: '', uprn: '', addressText: '', lat: '', long: '' };

/** What a pin comes to, where the council offers so many services there. */
function pinAt(lat: string, long: string, offered: number) {
  // As much of a council as a place is read with.
  const council = {
    language: 'en',
    authority: async () => ({ name: 'Riverside Council', bbox: [-1.8, 52.9, -1.6, 53.1] }),
    api: { services: { list: () => ({ page: async () => ({ data: Array.from({ length: offered }) }) }) } },
  } as unknown as Council;
  return readPlace(council, { location: 'required' }, { ...NOTHING, lat, long }, NOTHING, false);
}

it('takes a place where the council offers something', async () => {
  expect(await pinAt('53', '-1.7', 3)).toMatchObject({ isSettled: true, isOutside: false, faults: [] });
});

it.each([
  ['another town', '51.5', '-0.12', 3],
  ['a corner of the map that is in no ward', '53', '-1.7', 0],
])('says of %s that it is outside', async (_, lat, long, offered) => {
  expect(await pinAt(lat, long, offered)).toMatchObject({
    ...{ isSettled: false, isOutside: true },
    faults: [{ pointer: '/location/addressText', detail: expect.stringContaining('Riverside Council') }],
  });
});
