import { describe, expect, it } from 'vitest';
import { reportingWords } from '../words/reporting.js';
import { emptyDraft, type Draft } from './draft.js';
import { addressSearch, placeFaults } from './place.js';

const required = { location: 'required' } as const;
const { place: nowhere } = emptyDraft('key');
const faultsOf = (changes: Partial<Draft['place']>, location: 'required' | 'optional' = 'required') =>
  placeFaults({ location }, { place: { ...nowhere, ...changes }, address: null }, reportingWords.en).map(
    ({ pointer }) => pointer,
  );
const millLane = {
  ...{ uprn: '1', usrn: null, addressText: '14 Mill Lane', postcode: null },
  point: { lat: 53.0166, long: -1.7312 },
};

describe('the place of a report', () => {
  it('is asked for where the service needs one', () => {
    expect(faultsOf({})).toEqual(['/location/search']);
    expect(faultsOf({}, 'optional')).toEqual([]);
  });

  it('is an address, words, or a pin', () => {
    const chosen = { place: nowhere, address: millLane };
    expect(placeFaults(required, chosen, reportingWords.en)).toEqual([]);
    expect(faultsOf({ addressText: 'By the bridge' })).toEqual([]);
    expect(faultsOf({ lat: '53.0166', long: '-1.7312' })).toEqual([]);
  });

  it('is not a search alone', () => {
    expect(faultsOf({ search: 'Mill Lane' })).toEqual(['/location/addressText']);
  });

  it.each([
    { lat: '95', long: '0' },
    { lat: '53', long: '-181' },
    { lat: 'north', long: '0' },
    { lat: '53', long: '' },
  ])('cannot be at %o', (pin) => {
    expect(faultsOf(pin)).toEqual(['/location/addressText']);
  });

  it('cannot be described at any length', () => {
    expect(faultsOf({ addressText: 'x'.repeat(400) })).toEqual([]);
    expect(faultsOf({ addressText: 'x'.repeat(401) })).toHaveLength(1);
  });
});

describe('a search for addresses', () => {
  it.each([
    ['DE6 1AA', { postcode: 'DE6 1AA' }],
    ['de61aa', { postcode: 'de61aa' }],
    ['Mill Lane', { q: 'Mill Lane' }],
    ['DE6', { q: 'DE6' }],
    ['ab', undefined],
    ['', undefined],
  ])('for %s asks for %o', (search, filter) => {
    expect(addressSearch(search)).toEqual(filter);
  });
});
