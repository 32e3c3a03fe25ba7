import { describe, expect, it } from 'vitest';
import { nextDigestAt } from './pace.js';

describe('the next digest', () => {
  it.each([
    ['daily', '2026-11-23T10:00:00Z', '2026-11-23T17:00:00.000Z'],
    ['daily', '2026-11-23T17:00:00Z', '2026-11-24T17:00:00.000Z'],
    // Summer time, and the night it ends.
    ['daily', '2026-07-01T15:59:00Z', '2026-07-01T16:00:00.000Z'],
    ['daily', '2026-10-24T16:30:00Z', '2026-10-25T17:00:00.000Z'],
    ['weekly', '2026-11-23T10:00:00Z', '2026-11-27T17:00:00.000Z'],
    ['weekly', '2026-11-27T16:59:59Z', '2026-11-27T17:00:00.000Z'],
    ['weekly', '2026-11-27T17:00:00Z', '2026-12-04T17:00:00.000Z'],
  ] as const)('%s, asked at %s, is at %s', (pace, now, next) => {
    expect(nextDigestAt(pace, new Date(now)).toISOString()).toBe(next);
  });
});
