import { describe, expect, it } from 'vitest';
import { quietUntil } from './quiet-hours.js';

describe('a text that can wait', () => {
  it.each([
    ['2026-11-23T07:59:59Z', '2026-11-23T08:00:00.000Z'],
    ['2026-11-23T08:00:00Z', undefined],
    ['2026-11-23T20:59:59Z', undefined],
    ['2026-11-23T21:00:00Z', '2026-11-24T08:00:00.000Z'],
    ['2026-11-24T00:30:00Z', '2026-11-24T08:00:00.000Z'],
    // Summer time, and the night it ends.
    ['2026-07-01T06:59:59Z', '2026-07-01T07:00:00.000Z'],
    ['2026-07-01T07:00:00Z', undefined],
    ['2026-07-01T20:00:00Z', '2026-07-02T07:00:00.000Z'],
    ['2026-07-01T23:30:00Z', '2026-07-02T07:00:00.000Z'],
    ['2026-10-24T20:30:00Z', '2026-10-25T08:00:00.000Z'],
  ])('that is due at %s waits until %s', (now, until) => {
    const message = { channel: 'sms', template: 'statusNews' } as const;
    expect(quietUntil(message, new Date(now))?.toISOString()).toBe(until);
  });
});

describe('at night', () => {
  it.each([
    ['email', 'statusNews'],
    ['push', 'statusNews'],
    ['sms', 'magicLink'],
    ['sms', 'confirmSubscription'],
  ] as const)('%s with %s goes at once', (channel, template) => {
    expect(quietUntil({ channel, template }, new Date('2026-11-24T02:00:00Z'))).toBeUndefined();
  });
});
