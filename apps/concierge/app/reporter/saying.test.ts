import { type RequestEvent } from '@councilkit/client';
import { describe, expect, it } from 'vitest';
import { openQuestion, sayingOf } from './saying.js';

const said = (status: string | null, publicText: string) => ({ status, publicText }) as RequestEvent;

describe('openQuestion', () => {
  const events = [
    said('awaitingReporter', 'Which hole?'),
    said('awaitingReporter', 'The near one?'),
    said(null, 'Hello'),
  ];

  it('is what the council asked last, while it waits', () => {
    expect(openQuestion({ status: 'awaitingReporter' }, events)).toBe('The near one?');
  });

  it('is none once it was answered', () => {
    expect(openQuestion({ status: 'reporterReplied' }, events)).toBeUndefined();
  });
});

describe('sayingOf', () => {
  it('is an answer where the council waits for one', () => {
    expect(sayingOf({ status: 'awaitingReporter' }, { text: 'The near one', attachmentIds: [] })).toEqual({
      status: 'reporterReplied',
      publicText: 'The near one',
    });
  });

  it('moves nothing otherwise, and may be a photo alone', () => {
    expect(sayingOf({ status: 'planned' }, { text: '', attachmentIds: ['photo-1'] })).toEqual({
      attachmentIds: ['photo-1'],
    });
  });
});
