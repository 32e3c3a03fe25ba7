import { describe, expect, it } from 'vitest';
import { pageLanguageOf } from './page-language.js';

describe('the language of the page at an address', () => {
  const at = (path: string) => pageLanguageOf(new URL(path, 'http://127.0.0.1'), 'cy');

  it('is Urdu where a tracking page is asked for in Urdu', () => {
    expect(at('/requests/7QK4-M2XD?lang=ur')).toBe('ur');
  });

  it.each([
    '/requests/7QK4-M2XD',
    '/requests/7QK4-M2XD/follow?lang=ur',
    '/requests?lang=ur',
    '/mine?lang=ur',
  ])('is that of all pages at %s', (path) => {
    expect(at(path)).toBe('cy');
  });
});
