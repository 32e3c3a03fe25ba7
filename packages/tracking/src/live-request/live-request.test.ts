import { describe, expect, it } from 'vitest';
import {
  DEMONSTRATION,
  FIXED,
  REOPENED,
  requestAfter,
  timeline,
  TOLD_LATE,
} from '../../test/sample-requests.js';
import { afterEvents, listenFrom, withHeard } from './live-request.js';

const seqs = (events: readonly { seq: number }[]) => events.map(({ seq }) => seq);

describe('a request after events', () => {
  it('stands as the last one left it', () => {
    expect(afterEvents(requestAfter(FIXED.slice(0, 2)), FIXED)).toEqual(requestAfter(FIXED));
  });

  it('stands the same whatever order they come in', () => {
    expect(afterEvents(requestAfter([]), [...FIXED].reverse())).toEqual(requestAfter(FIXED));
  });

  it('is not moved by what it knows already', () => {
    const request = requestAfter(FIXED);
    expect(afterEvents(request, FIXED)).toBe(request);
  });

  it('is no longer closed once it is reopened', () => {
    const request = afterEvents(requestAfter(FIXED), REOPENED);
    expect([request.state, request.closedAt, request.outcome]).toEqual(['open', null, null]);
  });

  it('keeps the day it was closed when more is said', () => {
    const more = timeline([{ publicText: 'Thank you for telling us.' }], FIXED);
    expect(afterEvents(requestAfter(FIXED), more).closedAt).toBe('2026-11-26T10:45:00+00:00');
  });

  it('has news, but stands as before, after an event that was told late', () => {
    const before = requestAfter(TOLD_LATE.slice(0, 3));
    const after = afterEvents(before, TOLD_LATE);
    expect([after.status, after.phase]).toEqual([before.status, before.phase]);
    expect(after.updatedAt).toBe('2026-11-24T09:00:00+00:00');
  });

  it('is a demonstration once a pretend crew has touched it', () => {
    expect(afterEvents(requestAfter([]), DEMONSTRATION).isDemonstration).toBe(true);
    expect(afterEvents(requestAfter([]), FIXED).isDemonstration).toBe(false);
  });
});

describe('a timeline with what was heard', () => {
  it('holds each event once, in order', () => {
    expect(seqs(withHeard(FIXED.slice(0, 3), [FIXED.slice(2), FIXED.slice(3)].flat()))).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  it('holds what was told earlier and heard later where it belongs', () => {
    expect(seqs(withHeard(FIXED.slice(2), FIXED.slice(0, 2)))).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('where to listen from', () => {
  it('is after the last event that is known', () => {
    expect(listenFrom(requestAfter(FIXED), FIXED)).toBe(5);
    expect(listenFrom(requestAfter(FIXED), [])).toBe(5);
  });

  it('is early enough for an event that came between two readings', () => {
    expect(listenFrom(requestAfter(FIXED), FIXED.slice(0, 4))).toBe(4);
    expect(listenFrom(requestAfter(FIXED.slice(0, 3)), FIXED)).toBe(3);
  });
});
