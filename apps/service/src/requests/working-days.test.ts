import { describe, expect, it } from 'vitest';
import { dateInEngland, workingDaysAfter } from './working-days.js';

describe('working days in England', () => {
  it.each([
    ['from a Friday, the weekend does not count', '2026-11-20', 5, '2026-11-27'],
    ['from a Saturday, Monday is the first', '2026-11-21', 1, '2026-11-23'],
    ['no working days is the day itself', '2026-11-22', 0, '2026-11-22'],
    ['Christmas 2026: Boxing Day is a Saturday, so Monday is taken instead', '2026-12-24', 1, '2026-12-29'],
    ['Christmas 2027: both days fall on a weekend', '2027-12-24', 1, '2027-12-29'],
    ['Easter 2026: Good Friday and Easter Monday', '2026-04-02', 1, '2026-04-07'],
    ['the late May holiday of 2022 was moved to June for the jubilee', '2022-06-01', 1, '2022-06-06'],
    ['Scotland has the second of January off; England has not', '2025-01-01', 1, '2025-01-02'],
    ['the Monday of the summer holiday, the last in August', '2026-08-28', 1, '2026-09-01'],
  ])('%s', (_, date, days, expected) => {
    expect(workingDaysAfter(date, days)).toBe(expected);
  });

  it('takes the date from the clock in London, in summer too', () => {
    expect(dateInEngland(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
    expect(dateInEngland(new Date('2026-12-01T23:30:00Z'))).toBe('2026-12-01');
  });
});
