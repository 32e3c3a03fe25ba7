import { type AppendEvent } from '@councilkit/client';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, standingOn, submitted, type Course, type Happening } from './standing.js';

const SUBMITTED_AT = '2026-11-20T09:30:00+00:00';
const start = submitted(SUBMITTED_AT, {
  expectedOn: '2026-11-27',
  text: 'We inspect within 5 working days',
  reason: null,
});

const at = (minutes: number) => new Date(Date.parse(SUBMITTED_AT) + minutes * 60_000).toISOString();
const after = (...events: Happening[]) =>
  events.reduce<Course>((course, event, index) => apply(course, event, index + 2).course, start);
const event = (minutes: number, status: string, outcome?: AppendEvent['outcome']): Happening => ({
  status,
  occurredAt: at(minutes),
  ...(outcome && { outcome }),
});

describe('how a request stands', () => {
  it.each([
    ['acknowledged', 'open', 1],
    ['triage', 'open', 1],
    ['investigating', 'open', 2],
    ['awaitingReporter', 'open', 2],
    ['reporterReplied', 'open', 2],
    ['reopened', 'open', 2],
    ['planned', 'open', 3],
    ['actionScheduled', 'open', 3],
    ['inProgress', 'open', 4],
    ['closed', 'closed', 5],
  ])('%s is %s, phase %i', (status, state, phase) => {
    expect(after(event(1, status, status === 'closed' ? 'fixed' : undefined)).standing).toMatchObject({
      status,
      state,
      phase,
    });
  });

  it.each(['onHold', 'referred'])('%s keeps the phase it was in', (status) => {
    expect(after(event(1, 'inProgress'), event(2, status)).standing).toMatchObject({
      status,
      state: 'open',
      phase: 4,
    });
  });

  it.each(['onHold', 'referred'])(
    '%s after it was closed is work that has come back, and is looked into',
    (status) => {
      expect(after(event(1, 'closed', 'fixed'), event(2, status)).standing).toMatchObject({
        status,
        state: 'open',
        phase: 2,
        outcome: null,
      });
    },
  );

  it('closing what is closed changes how it ended and not when, and is another closure', () => {
    const course = after(event(1, 'closed', 'fixed'), event(5, 'closed', 'noFurtherAction'));
    expect(course).toMatchObject({
      closedAt: at(1),
      closureSeq: 3,
      standing: { outcome: 'noFurtherAction' },
    });
  });

  it('a status nobody knows is kept, and changes neither state nor phase nor outcome', () => {
    expect(after(event(1, 'planned'), event(2, 'awaiting-moonrise')).standing).toMatchObject({
      status: 'awaiting-moonrise',
      state: 'open',
      phase: 3,
    });
    expect(after(event(1, 'closed', 'fixed'), event(2, 'archived')).standing).toMatchObject({
      state: 'closed',
      phase: 5,
      outcome: 'fixed',
    });
  });

  it('asking to reopen keeps it closed, and reopening makes it open without an outcome', () => {
    const asked = after(event(1, 'closed', 'fixed'), event(2, 'reopenRequested'));
    expect(asked.standing).toMatchObject({ state: 'closed', phase: 5, outcome: 'fixed' });
    expect(asked.closedAt).toBe(at(1));
    const reopened = apply(asked, event(3, 'reopened'), 4).course;
    expect(reopened.standing).toMatchObject({ state: 'open', phase: 2, outcome: null });
    expect(reopened.closedAt).toBeNull();
  });

  it('an event from before the last one applied is late and moves nothing', () => {
    const course = after(event(10, 'inProgress'));
    expect(apply(course, event(5, 'planned'), 3)).toEqual({ course, isLate: true });
  });

  it('two events of the same moment apply in the order they came', () => {
    expect(after(event(5, 'planned'), event(5, 'inProgress')).standing.status).toBe('inProgress');
  });

  it("a comment does not make a supplier's earlier status late", () => {
    const { isLate, course } = apply(after({ occurredAt: at(60) }), event(30, 'inProgress'), 3);
    expect(isLate).toBe(false);
    expect(course.standing.status).toBe('inProgress');
  });

  it('compares moments, not text: offsets differ', () => {
    const course = after({ status: 'planned', occurredAt: '2026-11-20T12:00:00+00:00' });
    expect(apply(course, { status: 'inProgress', occurredAt: '2026-11-20T12:30:00+01:00' }, 3).isLate).toBe(
      true,
    );
  });

  it('whatever the order of arrival, it follows the event with the greatest (occurredAt, seq)', () => {
    const status = fc.constantFrom(
      'acknowledged',
      'investigating',
      'planned',
      'inProgress',
      'closed',
      'reopened',
    );
    const events = fc.array(fc.record({ minutes: fc.nat(20), status }), { minLength: 1 });
    fc.assert(
      fc.property(events, (arrivals) => {
        const course = after(
          ...arrivals.map(({ minutes, status }) =>
            event(minutes, status, status === 'closed' ? 'fixed' : undefined),
          ),
        );
        const greatest = arrivals.reduce((best, next) => (next.minutes >= best.minutes ? next : best));
        expect(course.standing.status).toBe(greatest.status);
        expect(course.standing.state).toBe(greatest.status === 'closed' ? 'closed' : 'open');
        expect(course.standing.outcome).toBe(greatest.status === 'closed' ? 'fixed' : null);
      }),
    );
  });

  it('a new date keeps what was promised and says why it moved', () => {
    const moved = after({ occurredAt: at(1), promise: { expectedOn: '2026-12-04', reason: 'Snow' } });
    expect(moved.standing.promise).toEqual({
      expectedOn: '2026-12-04',
      text: 'We inspect within 5 working days',
      reason: 'Snow',
    });
  });

  it('is overdue the day after the date, as long as it is open', () => {
    const overdueOn = (day: string, course: Course) => standingOn(day, course.standing).promise?.overdue;
    expect(overdueOn('2026-11-27', start)).toBe(false);
    expect(overdueOn('2026-11-28', start)).toBe(true);
    expect(overdueOn('2026-11-28', after(event(1, 'closed', 'fixed')))).toBe(false);
  });
});
