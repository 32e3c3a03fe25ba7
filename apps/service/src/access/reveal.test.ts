import { describe, expect, it } from 'vitest';
import { revealing, type View } from './reveal.js';
import { audienceOf, maySee, owning, viewOf, type RequestFacts } from './view.js';
import { ANYBODY, KEY_HOLDER, type Caller } from './caller.js';

const reveal = revealing<Record<string, unknown>>('ServiceRequest');
const revealEvent = revealing<Record<string, unknown>>('RequestEvent');

const facts: RequestFacts = {
  id: 'request-1',
  visibility: 'public',
  moderation: 'shown',
  locationPrecision: 'exact',
  privateAnswers: [],
  showName: false,
  sharesNameWithSupplier: false,
  supplierIds: ['peak-roads'],
};
const request = {
  id: 'request-1',
  description: 'Deep hole',
  location: { addressText: '14 Mill Lane', point: { lat: 53.016642, long: -1.731249 } },
  answers: [
    { code: 'size', prompt: 'How big?', text: 'Big' },
    { code: 'illness', prompt: 'Are you ill?', text: 'Yes' },
  ],
  status: 'submitted',
  secretOfTheStore: 'kept',
};
const supplier = (supplierId: string): Caller => ({
  ...{ kind: 'supplier', scheme: 'oauth2', id: 'client', name: 'Supplier', supplierId },
  scopes: new Set(['requests:read']),
});
const reporter: Caller = {
  ...{ kind: 'reporter', scheme: 'reporter', id: 'proof' },
  requestIds: new Set(['request-1']),
};
const follower: Caller = { ...reporter, kind: 'follower', scheme: 'follower' };

const seen = (caller: Caller, changes: Partial<RequestFacts> = {}) =>
  reveal(request, viewOf(caller, { ...facts, ...changes }));

describe('a request', () => {
  it('goes out with what the contract names, and nothing else', () => {
    const { secretOfTheStore: _, ...named } = request;
    expect(seen(ANYBODY)).toEqual(named);
    expect(seen(KEY_HOLDER)).toEqual(named);
  });

  it('keeps its words from the public and from followers until they may be shown', () => {
    for (const moderation of ['pending', 'hidden'] as const) {
      expect(seen(ANYBODY, { moderation })).toMatchObject({ description: null });
      expect(seen(follower, { moderation })).toMatchObject({ description: null });
      for (const caller of [reporter, KEY_HOLDER, supplier('peak-roads')])
        expect(seen(caller, { moderation })).toMatchObject({ description: 'Deep hole' });
      expect(seen(supplier('another'), { moderation })).toMatchObject({ description: null });
    }
  });

  it('says its place as exactly as the service allows', () => {
    expect(seen(ANYBODY, { locationPrecision: 'rounded' })['location']).toEqual({
      point: { lat: 53.017, long: -1.731 },
    });
    expect(seen(follower, { locationPrecision: 'hidden' })['location']).toBeNull();
    for (const caller of [reporter, KEY_HOLDER, supplier('peak-roads')])
      expect(seen(caller, { locationPrecision: 'hidden' })['location']).toEqual(request.location);
  });

  it('keeps private answers from the public', () => {
    const privateAnswers = ['illness'];
    expect(seen(ANYBODY, { privateAnswers })['answers']).toEqual([request.answers[0]]);
    expect(seen(reporter, { privateAnswers })['answers']).toEqual(request.answers);
  });

  it('hides what rests on a condition that nobody gave', () => {
    const view: View = { audience: 'public', conditions: {} };
    expect(reveal(request, view)).toMatchObject({ description: null, location: null, answers: [] });
  });

  it('of a private service is there for those with a part in it alone', () => {
    const secret: RequestFacts = { ...facts, visibility: 'private' };
    for (const caller of [reporter, follower, KEY_HOLDER, supplier('peak-roads')])
      expect(maySee(caller, secret)).toBe(true);
    for (const caller of [ANYBODY, supplier('another'), { ...reporter, requestIds: new Set<string>() }])
      expect(maySee(caller, secret)).toBe(false);
  });

  it('is for staff only to those with staff:read', () => {
    expect(audienceOf({ ...KEY_HOLDER, scopes: new Set(['requests:read']) }, facts)).toBe('public');
  });
});

describe('an event', () => {
  const event = { id: 'event-1', publicText: 'Done', staffText: 'Ask at the depot' };
  /** As it goes over the wire. */
  const sent = (view: View) => JSON.parse(JSON.stringify(revealEvent(event, view))) as unknown;

  it('leaves out what is for staff, for everybody else', () => {
    expect(revealEvent(event, viewOf(KEY_HOLDER, facts))).toEqual(event);
    for (const caller of [ANYBODY, reporter, follower, supplier('peak-roads')])
      expect(sent(viewOf(caller, facts))).toEqual({ id: 'event-1', publicText: 'Done' });
  });

  it('gives a supplier what it sent itself', () => {
    expect(revealEvent(event, owning(viewOf(supplier('peak-roads'), facts), true))).toEqual(event);
    expect(sent(owning(viewOf(supplier('another'), facts), true))).not.toHaveProperty('staffText');
  });
});
