import { type ServiceQuestion } from '@councilkit/client';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from './draft.js';
import { nextStep, previousStep, stepOf, stepPath, stepsOf } from './steps.js';

const size: ServiceQuestion = {
  code: 'size',
  prompt: 'How big is it?',
  datatype: 'singlevaluelist',
  required: true,
  order: 1,
  options: [
    { key: 'small', name: 'Small' },
    { key: 'large', name: 'Large' },
  ],
};
const depth: ServiceQuestion = {
  code: 'depth',
  prompt: 'How deep is it?',
  datatype: 'number',
  required: true,
  order: 2,
  visibleWhen: { question: 'size', oneOf: ['large'] },
};
const pothole = { location: 'required', contact: 'optional', questions: [depth, size] } as const;
const idea = { location: 'none', contact: 'none', questions: [] } as const;
const nothing = emptyDraft('key');

describe('the pages of a report', () => {
  const asked = { ...pothole, questions: [...pothole.questions] };

  it('asks for one thing at a time, the place first, and shows it all at the end', () => {
    expect(stepsOf(asked, nothing)).toEqual(['where', 'q/size', 'description', 'photos', 'contact', 'check']);
  });

  it('has a page for a question that waits once it applies, after the one it waits for', () => {
    const large = { ...nothing, answers: { size: 'large' } };
    expect(nextStep(asked, large, 'q/size')).toBe('q/depth');
    expect(previousStep(asked, large, 'description')).toBe('q/depth');
    expect(nextStep(asked, nothing, 'q/size')).toBe('description');
  });

  it('asks whether it was reported already where something was', () => {
    expect(nextStep(asked, { ...nothing, hasNearby: true }, 'where')).toBe('nearby');
  });

  it('has no page for what the service does not want to know', () => {
    expect(stepsOf({ ...idea, questions: [] }, { ...nothing, hasNearby: true })).toEqual([
      'description',
      'photos',
      'check',
    ]);
  });

  it('has nothing before the first page and nothing after the last', () => {
    expect(previousStep(asked, nothing, 'where')).toBeUndefined();
    expect(nextStep(asked, nothing, 'check')).toBe('check');
  });

  it.each([
    ['/answers/size', 'q/size'],
    ['/answers/a~1b', 'q/a/b'],
    ['/location/point/lat', 'where'],
    ['/contact/email', 'contact'],
    ['/updates/channel', 'contact'],
    ['/attachmentIds/0', 'photos'],
    ['/description', 'description'],
    ['', 'description'],
  ])('leads from a fault at %s to %s', (pointer, step) => {
    expect(stepOf({ pointer })).toBe(step);
  });

  it('keeps codes with a slash in them inside their part of the address', () => {
    expect(stepPath('a/b', 'where')).toBe('/report/a%2Fb/where');
    expect(stepPath('a', 'q/b/c')).toBe('/report/a/q/b%2Fc');
  });
});
