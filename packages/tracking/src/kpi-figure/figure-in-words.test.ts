import { describe, expect, it } from 'vitest';
import { october, promiseKept } from '../../test/sample-figures.js';
import { cy } from '../language/cy.js';
import { en } from '../language/en.js';
import { amountInWords, countInWords, figureInWords, periodInWords } from './figure-in-words.js';

const timed = (duration: string) =>
  figureInWords({ ...october, value: null, duration }, { unit: 'duration' }, en);

describe('a figure in words', () => {
  it.each([
    ['share', 0.874, '87%'],
    ['pence', 9, '9p'],
    ['pence', 588, '£5.88'],
    ['score', 4.25, '4.3 out of 5'],
    ['perThousandRequests', 1204.4, '1,204.4 for each 1,000 requests'],
  ] as const)('is said in its unit: %s', (unit, amount, words) => {
    expect(amountInWords(amount, unit, en)).toBe(words);
  });

  it.each([
    ['PT26H', '1 day 2 hours'],
    ['P2DT30M', '2 days 1 hour'],
    ['PT5400S', '1 hour 30 minutes'],
    ['PT86370S', '1 day'],
    ['PT20S', 'Less than a minute'],
    ['PT0S', 'Less than a minute'],
    ['a while', 'No figure'],
  ])('says how long %s is', (duration, words) => {
    expect(timed(duration)).toBe(words);
  });

  it('counts in Welsh as Welsh does', () => {
    expect(amountInWords(2 * 86_400, 'duration', cy)).toBe('2 ddiwrnod');
    expect(amountInWords(5 * 86_400, 'duration', cy)).toBe('5 diwrnod');
  });

  it('says why there is none', () => {
    expect(figureInWords({ ...october, value: null, isWithheld: true }, promiseKept, en)).toBe(
      'Too few to publish',
    );
    expect(figureInWords({ ...october, value: null }, promiseKept, en)).toBe('No figure');
  });

  it('says what it was counted from, where that is more than one', () => {
    expect(countInWords(october, promiseKept, en.insight)).toBe('174 of 200');
    expect(countInWords(october, { unit: 'score' }, en.insight)).toBe('Counted from 200');
    expect(countInWords({ ...october, denominator: 0 }, promiseKept, en.insight)).toBeUndefined();
    expect(countInWords({ ...october, isWithheld: true }, promiseKept, en.insight)).toBeUndefined();
  });

  it('calls a whole month by its name', () => {
    expect(periodInWords(october, en)).toBe('October 2026');
    expect(periodInWords({ from: '2028-02-01', to: '2028-02-29' }, cy)).toBe('Chwefror 2028');
    expect(periodInWords({ from: '2028-02-01', to: '2028-02-28' }, cy)).toContain('1 Chwefror');
    expect(periodInWords({ from: '2026-10-01', to: '2026-12-31' }, en)).toContain(' to ');
  });

  it('says of which days it is, with each year once', () => {
    expect(periodInWords({ from: '2026-10-01', to: '2026-10-30' }, en)).toBe('1 October to 30 October 2026');
    expect(periodInWords({ from: '2025-12-01', to: '2026-01-31' }, en)).toBe(
      '1 December 2025 to 31 January 2026',
    );
  });
});
