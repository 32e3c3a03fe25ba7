import { describe, expect, it } from 'vitest';
import { FIXED, NO_FURTHER_ACTION, REOPENED, requestAfter, TOLD_LATE } from '../../test/sample-requests.js';
import { stepsOf } from './steps.js';

const states = (...args: Parameters<typeof stepsOf>) => stepsOf(...args).map(({ state }) => state);
const days = (...args: Parameters<typeof stepsOf>) =>
  stepsOf(...args).map(({ since }) => since?.slice(5, 10));

describe('the steps of a request', () => {
  it('has four steps to come when a report has just arrived', () => {
    expect(states(requestAfter([]))).toEqual(['current', 'upcoming', 'upcoming', 'upcoming', 'upcoming']);
  });

  it('has passed every step when it is fixed', () => {
    expect(states(requestAfter(FIXED))).toEqual(['done', 'done', 'done', 'done', 'current']);
  });

  it('does not call a step done that a request closed without', () => {
    const request = requestAfter(NO_FURTHER_ACTION);
    expect(states(request, NO_FURTHER_ACTION)).toEqual([
      'done',
      'done',
      'unrecorded',
      'unrecorded',
      'current',
    ]);
    expect(states(request)).toEqual(['done', 'unrecorded', 'unrecorded', 'unrecorded', 'current']);
  });

  it('says when each step was reached, as the timeline has it', () => {
    expect(days(requestAfter(FIXED), FIXED)).toEqual(['11-20', '11-20', '11-23', '11-26', '11-26']);
  });

  it('takes the timeline in any order', () => {
    const request = requestAfter(FIXED);
    expect(stepsOf(request, [...FIXED].reverse())).toEqual(stepsOf(request, FIXED));
  });

  it('goes back when a request is reopened, with what was reached before to come again', () => {
    const request = requestAfter(REOPENED);
    expect(states(request, REOPENED)).toEqual(['done', 'current', 'upcoming', 'upcoming', 'upcoming']);
    expect(days(request, REOPENED)).toEqual(['11-20', '12-02', undefined, undefined, undefined]);
  });

  it('is not moved by an event that was told late', () => {
    const request = requestAfter(TOLD_LATE);
    expect(days(request, TOLD_LATE)).toEqual(['11-20', '11-20', '11-23', undefined, undefined]);
  });

  it('stays within five steps whatever phase arrives', () => {
    expect(states({ ...requestAfter([]), phase: 9 }).at(-1)).toBe('current');
    expect(states({ ...requestAfter([]), phase: 0 })[0]).toBe('current');
  });
});
