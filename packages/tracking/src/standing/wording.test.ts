import { describe, expect, it } from 'vitest';
import { en } from '../language/en.js';
import { FIXED, NO_FURTHER_ACTION, timeline, TOLD_LATE } from '../../test/sample-requests.js';
import { nth } from '../../test/nth.js';
import { wordingOf, wordingOfEvent } from './wording.js';

describe('how a request stands, in words', () => {
  it('is told by its status while it is open', () => {
    expect(wordingOf({ status: 'inProgress', state: 'open', outcome: null }, en).label).toBe('Under way');
  });

  it('is told by its outcome once it is closed', () => {
    expect(wordingOf({ status: 'closed', state: 'closed', outcome: 'fixed' }, en).label).toBe('Fixed');
    expect(wordingOf({ status: 'closed', state: 'closed', outcome: 'duplicate' }, en).label).toBe(
      'Closed, already reported',
    );
  });

  it('is never fixed when nobody said so', () => {
    for (const outcome of [null, 'unspecified'] as const) {
      expect(wordingOf({ status: 'closed', state: 'closed', outcome }, en).label).toBe('Closed');
    }
  });

  it('is told by its state when the status is not known here', () => {
    expect(wordingOf({ status: 'awaitingParts', state: 'open', outcome: null }, en).label).toBe('Open');
    expect(wordingOf({ status: 'archived', state: 'closed', outcome: 'fixed' }, en).label).toBe('Fixed');
    expect(wordingOf({ status: 'toString', state: 'open', outcome: null }, en).label).toBe('Open');
  });
});

describe('what an event brought, in words', () => {
  it('is the status it brought', () => {
    expect(wordingOfEvent(nth(FIXED, 2), en)?.label).toBe('Scheduled');
    expect(wordingOfEvent(nth(NO_FURTHER_ACTION, 2), en)?.label).toBe('Closed, no further action');
  });

  it('is nothing when it brought no status', () => {
    expect(wordingOfEvent(nth(timeline([{ publicText: 'We have ordered a part.' }]), 0), en)).toBeUndefined();
  });

  it('is its own status when it was told late, not how the request stands now', () => {
    expect(wordingOfEvent(nth(TOLD_LATE, 3), en)?.label).toBe('Looking into it');
  });
});
