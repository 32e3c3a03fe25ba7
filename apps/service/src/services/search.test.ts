import { describe, expect, it } from 'vitest';
import { catalogue } from '../seed/catalogue.js';
import { services } from '../../test/services.js';
import { searchServices } from './search.js';

const codes = (q: string) => searchServices(services, q).map(({ code }) => code);
const best = (q: string) => searchServices(catalogue, q)[0]?.name;

describe('looking for a service in your own words', () => {
  it.each([
    ['by its name', 'pothole', 'pothole'],
    ['in the plural', 'potholes', 'pothole'],
    ['with a letter missing', 'pothle', 'pothole'],
    ['with two letters swapped', 'pohtole', 'pothole'],
    ['by a keyword', 'craters', 'pothole'],
    ['among other words', 'there is a huge crater outside my house', 'pothole'],
    ['with another ending', 'plant a tree', 'tree-planting'],
    ['by the start of a word', 'overfl', 'litter'],
  ])('finds it %s: %s', (_, q, code) => {
    expect(codes(q)[0]).toBe(code);
  });

  it('puts a match in the name before one in the description', () => {
    expect(codes('bin street')[0]).toBe('litter');
  });

  it('finds nothing for words that say nothing, or for another subject', () => {
    expect(codes('the of is')).toEqual([]);
    expect(codes('council tax')).toEqual([]);
  });

  it('does not take one short word for another', () => {
    expect(codes('din')).toEqual([]);
  });

  it.each([
    ['pot holes', /pothole/i],
    ['lamp post out', /light/i],
    ['street lamp not working', /light/i],
    ['overflowing dustbin', /bin/i],
    ['fallen tree', /tree/i],
  ])('knows in the whole catalogue what "%s" means', (q, name) => {
    expect(best(q)).toMatch(name);
  });
});
