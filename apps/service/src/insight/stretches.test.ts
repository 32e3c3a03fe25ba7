import { describe, expect, it } from 'vitest';
import { stretchesOf } from './stretches.js';

const cut = (from: string, to: string, period?: Parameters<typeof stretchesOf>[1]) =>
  stretchesOf({ from, to }, period).map((stretch) => `${stretch.from} ${stretch.to}`);

describe('days', () => {
  it('stay together where nobody wants them cut up', () => {
    expect(cut('2026-10-03', '2027-02-01')).toEqual(['2026-10-03 2027-02-01']);
  });

  it('are cut at Mondays, and the first of months, quarters and years', () => {
    expect(cut('2026-11-18', '2026-11-30', 'week')).toEqual([
      '2026-11-18 2026-11-22',
      '2026-11-23 2026-11-29',
      '2026-11-30 2026-11-30',
    ]);
    expect(cut('2026-12-31', '2027-02-28', 'month')).toEqual([
      '2026-12-31 2026-12-31',
      '2027-01-01 2027-01-31',
      '2027-02-01 2027-02-28',
    ]);
    expect(cut('2026-08-31', '2026-10-01', 'quarter')).toEqual([
      '2026-08-31 2026-09-30',
      '2026-10-01 2026-10-01',
    ]);
    expect(cut('2026-02-28', '2027-01-01', 'year')).toEqual([
      '2026-02-28 2026-12-31',
      '2027-01-01 2027-01-01',
    ]);
    expect(cut('2028-02-28', '2028-03-01', 'day')).toHaveLength(3);
  });
});
