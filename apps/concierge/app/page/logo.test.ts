import { expect, it } from 'vitest';
import { logoOf } from './logo.js';

it.each([
  ['https://riverside.example.gov.uk/logo.svg', 'https://riverside.example.gov.uk/logo.svg'],
  ['http://127.0.0.1:9/logo.png', 'http://127.0.0.1:9/logo.png'],
  [null, undefined],
  ['/logo.svg', undefined],
  ['javascript:alert(1)', undefined],
  ['data:image/svg+xml,<svg/>', undefined],
  ["https://example.org; script-src 'unsafe-inline'/logo.png", undefined],
])('finds the logo at %s', (logoUrl, found) => {
  expect(logoOf({ logoUrl })?.href).toBe(found);
});
