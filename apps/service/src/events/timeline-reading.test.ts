import { type Attachment } from '@councilkit/client';
import { describe, expect, it } from 'vitest';
import { ANYBODY, KEY_HOLDER, type Caller } from '../access/caller.js';
import { viewOf, type RequestFacts } from '../access/view.js';
import { type Course } from '../requests/standing.js';
import { messageOf } from './frames.js';
import { revealEvent } from './revealed.js';
import { TimelineReading } from './timeline-reading.js';
import { submission, toRequestEvent } from './timeline.js';

const NOW = new Date('2026-11-23T10:00:00Z');
const ID = '0192f0c1-7a55-7000-8000-000000000001';
const COURSE: Course = {
  standing: { status: 'submitted', state: 'open', phase: 1, outcome: null, promise: null },
  movedAt: NOW.toISOString(),
  ...{ closedAt: null, closureSeq: null, duplicateOf: null, responsible: null },
};
const photo = (id: string, state: 'shown' | 'hidden'): Attachment => ({
  ...{ id, state, mediaType: 'image/jpeg', altText: null, derivatives: [] },
  createdAt: NOW.toISOString(),
});

/** A line that the supplier sent, with something in it for each who may read it, and for nobody else. */
function event(seq: number) {
  const entry = submission(ID, COURSE, { kind: 'supplier' }, NOW);
  return toRequestEvent({
    ...entry,
    seq,
    supplierId: 'peak-roads',
    staffText: 'For the council and Peak Roads',
    attachments: [photo('open', 'shown'), photo('kept', 'hidden')],
  });
}

const facts: RequestFacts = {
  id: ID,
  visibility: 'public',
  moderation: 'shown',
  locationPrecision: 'exact',
  privateAnswers: [],
  showName: false,
  sharesNameWithSupplier: false,
  supplierIds: ['peak-roads', 'larkfield'],
};

const supplier = (supplierId: string, id = 'its client'): Caller => ({
  ...{ kind: 'supplier', scheme: 'oauth2', id, name: supplierId, supplierId },
  scopes: new Set(['requests:read']),
});
const own = { requestIds: new Set([ID]) };
/** One of each who may see a request differently. */
const everyView: Record<string, Caller> = {
  'the public': ANYBODY,
  staff: KEY_HOLDER,
  'its reporter': { kind: 'reporter', scheme: 'reporter', id: 'proof', ...own },
  'a follower': { kind: 'follower', scheme: 'follower', id: 'subscription', ...own },
  'its supplier': supplier('peak-roads'),
  'another supplier that works on it': supplier('larkfield'),
};

describe('what is said of events to many', () => {
  it.each(Object.entries(everyView))('is to %s what they would be shown alone', (_, caller) => {
    const events = [event(1), event(2)];
    const reading = new TimelineReading(events, facts);
    // Whoever came before has had theirs made already.
    for (const other of Object.values(everyView)) reading.framesFor(other);
    const alone = events.map((one) => messageOf(one.seq, revealEvent(one, viewOf(caller, facts)))).join('');
    expect(reading.framesFor(caller)?.toString()).toBe(alone);
  });

  it('is shared by nobody whose view is another, whoever asks first', () => {
    const callers = Object.values(everyView);
    for (const order of [callers, callers.toReversed()]) {
      const reading = new TimelineReading([event(1)], facts);
      expect(new Set(order.map((caller) => reading.framesFor(caller))).size).toBe(callers.length);
    }
  });

  it('is one and the same for all whose view is', () => {
    const reading = new TimelineReading([event(1)], facts);
    const again = supplier('peak-roads', 'another client of Peak Roads');
    expect(reading.framesFor(supplier('peak-roads'))).toBe(reading.framesFor(again));
    expect(reading.framesFor(ANYBODY)).toBe(reading.framesFor(supplier('of other requests')));
    const ofOther: Caller = { kind: 'reporter', scheme: 'reporter', id: 'p', requestIds: new Set(['x']) };
    expect(reading.framesFor(ofOther)).toBe(reading.framesFor(ANYBODY));
  });

  it('is nothing to whoever may not know of the request', () => {
    const reading = new TimelineReading([event(1)], { ...facts, visibility: 'private' });
    expect(reading.framesFor(KEY_HOLDER)).toBeDefined();
    expect(reading.framesFor(ANYBODY)).toBeUndefined();
    expect(reading.framesFor(supplier('of other requests'))).toBeUndefined();
  });
});
