import { describe, expect, it } from 'vitest';
import { promiseCalendar } from './promise-calendar.js';

const request = {
  id: 'request-1',
  lastSeq: 3,
  updatedAt: '2026-11-23T14:05:00+00:00',
  promise: {
    expectedOn: '2026-11-27',
    text: 'We inspect, then fill it; within 5 days',
    reason: null,
    overdue: false,
  },
};
const to = { title: 'Pothole 7QK4-M2XD', url: 'https://report.example.org/requests/7QK4-M2XD' };
const lines = (calendar: string | undefined) => calendar?.replaceAll('\r\n ', '').split('\r\n');

describe('promiseCalendar', () => {
  it('is the day that was promised, as a whole day', () => {
    const calendar = lines(promiseCalendar(request, to));
    expect(calendar).toContain('DTSTART;VALUE=DATE:20261127');
    expect(calendar).toContain('SUMMARY:Pothole 7QK4-M2XD');
    expect(calendar).toContain('DESCRIPTION:We inspect\\, then fill it\\; within 5 days');
    expect(calendar).toContain('URL;VALUE=URI:https://report.example.org/requests/7QK4-M2XD');
  });

  it('replaces itself when the date has moved', () => {
    const moved = { ...request, lastSeq: 4, promise: { ...request.promise, expectedOn: '2026-12-02' } };
    const uid = (calendar: string | undefined) => lines(calendar)?.find((line) => line.startsWith('UID:'));
    expect(uid(promiseCalendar(moved, to))).toBe(uid(promiseCalendar(request, to)));
    expect(lines(promiseCalendar(moved, to))).toContain('SEQUENCE:4');
    expect(lines(promiseCalendar(moved, to))).toContain('DTSTART;VALUE=DATE:20261202');
  });

  it('is none where no date was given', () => {
    expect(promiseCalendar({ ...request, promise: null }, to)).toBeUndefined();
  });
});
