import { describe, expect, it } from 'vitest';
import { lastYear } from './last-year.js';

describe('the year that figures are shown of', () => {
  it('is twelve months, of which the last ends yesterday', () => {
    expect(lastYear(new Date('2026-11-29T10:00:00Z'))).toEqual({ from: '2025-12-01', to: '2026-11-28' });
  });

  it('is the months before on the first day of one', () => {
    expect(lastYear(new Date('2026-03-01T10:00:00Z'))).toEqual({ from: '2025-03-01', to: '2026-02-28' });
    expect(lastYear(new Date('2026-01-01T00:10:00Z'))).toEqual({ from: '2025-01-01', to: '2025-12-31' });
  });
});
