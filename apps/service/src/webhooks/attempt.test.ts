import { describe, expect, it } from 'vitest';
import { pauseAfterFailure } from './attempt.js';

describe('the pause after a failure', () => {
  const SECOND_MS = 1000;
  const HOUR_MS = 60 * 60 * SECOND_MS;

  it.each([
    [1, 10 * SECOND_MS],
    [2, 20 * SECOND_MS],
    [5, 160 * SECOND_MS],
    [12, 20_480 * SECOND_MS],
    // As long as it gets, however often it failed.
    [13, 6 * HOUR_MS],
    [10_000, 6 * HOUR_MS],
  ])('number %i is at most twice what it is at least', (count, most) => {
    expect(pauseAfterFailure(count, 1)).toBe(most);
    expect(pauseAfterFailure(count, 0)).toBe(most / 2);
  });
});
