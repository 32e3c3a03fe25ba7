import { afterEach, describe, expect, it } from 'vitest';
import { cy } from '../language/cy.js';
import { en } from '../language/en.js';
import { dayInWords, momentInWords, shortDayInWords } from './dates-in-words.js';

describe('dates in words', () => {
  const { TZ } = process.env;
  afterEach(() => {
    process.env['TZ'] = TZ;
  });

  it('says a day as people do', () => {
    expect(dayInWords('2026-11-27', en.dates)).toBe('Friday 27 November 2026');
  });

  it('leaves out the year while it is the year of the report', () => {
    expect(dayInWords('2026-11-27', en.dates, '2026-11-20T09:30:00Z')).toBe('Friday 27 November');
    expect(shortDayInWords('2027-01-04', en.dates, '2026-12-20T09:30:00Z')).toBe('4 January 2027');
  });

  it('says a moment by the clock in London, in summer and in winter', () => {
    expect(momentInWords('2026-11-23T14:05:00+00:00', en.dates)).toBe('Monday 23 November 2026 at 2:05pm');
    expect(momentInWords('2026-07-01T23:30:00Z', en.dates)).toBe('Thursday 2 July 2026 at 12:30am');
  });

  it('says midday, midnight and whole hours in words people use', () => {
    expect(momentInWords('2026-11-23T12:00:00Z', en.dates)).toBe('Monday 23 November 2026 at midday');
    expect(momentInWords('2026-11-23T00:00:00Z', en.dates)).toBe('Monday 23 November 2026 at midnight');
    expect(momentInWords('2026-11-23T09:00:00Z', en.dates)).toBe('Monday 23 November 2026 at 9am');
  });

  it('says the same wherever the server or the reader is', () => {
    for (const zone of ['Pacific/Auckland', 'America/Los_Angeles', 'UTC']) {
      process.env['TZ'] = zone;
      expect(momentInWords('2026-11-23T14:05:00Z', en.dates)).toBe('Monday 23 November 2026 at 2:05pm');
      expect(dayInWords('2026-07-01', en.dates)).toBe('Wednesday 1 July 2026');
    }
  });

  it('says it in Welsh', () => {
    expect(momentInWords('2026-11-23T14:05:00Z', cy.dates)).toBe('dydd Llun 23 Tachwedd 2026 am 2:05pm');
  });

  it('shows what it was given when that is not a date', () => {
    expect(dayInWords('soon', en.dates)).toBe('soon');
    expect(momentInWords('', en.dates)).toBe('');
  });
});
