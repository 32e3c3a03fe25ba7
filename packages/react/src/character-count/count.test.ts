import { describe, expect, it } from 'vitest';
import { count, countRuns } from './count.js';

describe('counting', () => {
  it('counts an emoji as a database does, or as a person does', () => {
    expect(count('👩🏻‍🚀', 'length', 'en')).toBe(7);
    expect(count('👩🏻‍🚀', 'characters', 'en')).toBe(1);
    expect(count('é', 'characters', 'en')).toBe(1);
  });

  it('counts the words of a language, not the gaps between them', () => {
    expect(count('The bin - number 12 - is full.', 'words', 'en')).toBe(6);
    expect(countRuns('The bin - number 12 - is full.')).toBe(8);
    expect(count('これは壊れています', 'words', 'ja')).toBeGreaterThan(1);
  });

  it('counts nothing in nothing', () => {
    expect([
      count('', 'length', 'en'),
      count('', 'characters', 'en'),
      count('', 'words', 'en'),
      countRuns(' '),
    ]).toEqual([0, 0, 0, 0]);
  });
});
