import { expect, it } from 'vitest';
import { isFull } from './full-disk.js';

// A limit of the system stands in for a full disk where one is tried: a test may fill none.
it.each([
  ['ENOSPC', true],
  ['EDQUOT', true],
  ['EFBIG', true],
  ['EACCES', false],
  [undefined, false],
])('%s says that there is no room: %s', (code, expected) => {
  expect(isFull(Object.assign(new Error('Not written'), { code }))).toBe(expected);
});
