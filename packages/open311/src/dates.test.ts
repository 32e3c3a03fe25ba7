import { describe, expect, it } from 'vitest';
import { dayOf, readDate } from './dates.js';

const LONDON = 'Europe/London';

describe('a time', () => {
  it.each([
    ['2026-11-02T08:15:00+00:00', '2026-11-02T08:15:00+00:00'],
    ['2026-11-02T08:15:00Z', '2026-11-02T08:15:00Z'],
    ['2026-11-02T08:15:00.250Z', '2026-11-02T08:15:00.250Z'],
    ['2026-11-02T08:15:00.1234567-08:00', '2026-11-02T08:15:00.123-08:00'],
    ['2026-11-02T08:15:00-0800', '2026-11-02T08:15:00-08:00'],
    ['2026-11-02T08:15-08', '2026-11-02T08:15:00-08:00'],
    ['2026-11-02 08:15:00 UTC', '2026-11-02T08:15:00Z'],
    ['Mon, 2 Nov 2026 08:15:00 GMT', '2026-11-02T08:15:00Z'],
    ['02 Nov 2026 08:15 +0100', '2026-11-02T08:15:00+01:00'],
    ['1793607300', '2026-11-02T08:15:00Z'],
    ['1793607300000', '2026-11-02T08:15:00Z'],
  ])('written %s keeps its offset', (text, iso) => {
    expect(readDate(text, LONDON)).toMatchObject({ iso, isZoneAssumed: false, epochMs: Date.parse(iso) });
  });

  it.each([
    ['2026-11-02T08:15:00', '2026-11-02T08:15:00+00:00'],
    ['2026-07-02 08:15', '2026-07-02T08:15:00+01:00'],
    ['2026-07-02', '2026-07-02T00:00:00+01:00'],
  ])('written %s is one in the time zone of the council', (text, iso) => {
    expect(readDate(text, LONDON)).toMatchObject({ iso, isZoneAssumed: true });
  });

  it.each([
    '',
    'soon',
    '04/05/2026',
    '2026-02-30T10:00:00Z',
    '2026-11-02T25:00:00Z',
    '2026-11-02T08:15:00+99:00',
    '99',
  ])('is not read into "%s"', (text) => expect(readDate(text, LONDON)).toBeUndefined());

  it('is not the first instant that a system knows', () => {
    expect(readDate('0001-01-01T00:00:00', LONDON)).toBeUndefined();
  });
});

describe('the day of a promise', () => {
  it.each([
    ['2026-07-02T23:30:00-08:00', '2026-07-02', 'the day where it was written'],
    ['2026-07-02T23:30:00Z', '2026-07-03', 'the day in the council when it was written in UTC'],
  ])('%s is %s: %s', (text, day) => {
    const date = readDate(text, LONDON);
    expect(date && dayOf(date, LONDON)).toBe(day);
  });
});
