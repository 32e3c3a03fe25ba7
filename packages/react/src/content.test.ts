import { describe, expect, it } from 'vitest';
import { isEmpty } from './content.js';

describe('isEmpty', () => {
  it.each([[undefined], [null], [''], [false], [[]], [[false, [null, '']]]])(
    'takes %j for nothing, as React does',
    (node) => {
      expect(isEmpty(node)).toBe(true);
    },
  );

  it.each([['0'], [0], [' '], [[false, 'Continue']]])('takes %j for something, as React does', (node) => {
    expect(isEmpty(node)).toBe(false);
  });
});
