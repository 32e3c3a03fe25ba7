import { type ServiceQuestion } from '@councilkit/client';
import { describe, expect, it } from 'vitest';
import { problemFaults } from './problem.js';

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
const seen: ServiceQuestion = {
  code: 'seen',
  prompt: 'When did you see it?',
  datatype: 'datetime',
  required: false,
  order: 3,
};
const questions = [seen, depth, size];

describe('the problem page', () => {
  it('asks for every answer that is needed, in the order of the questions', () => {
    expect(problemFaults(questions, { answers: {}, description: '' })).toEqual([
      { pointer: '/answers/size', detail: 'Answer “How big is it?”' },
    ]);
    expect(problemFaults(questions, { answers: { size: 'large' }, description: '' })).toEqual([
      { pointer: '/answers/depth', detail: 'Answer “How deep is it?”' },
    ]);
  });

  it('lets a hidden question go unanswered', () => {
    expect(problemFaults(questions, { answers: { size: 'small' }, description: '' })).toEqual([]);
  });

  it.each([
    ['depth', 'very', 'Answer “How deep is it?” with a number, like 12'],
    ['seen', '2026-02-31x', 'Answer “When did you see it?” with a real date'],
    ['seen', '2026-13-01', 'Answer “When did you see it?” with a real date'],
  ])('does not take %s as %s', (code, text, detail) => {
    const answers = { size: 'large', depth: '12', [code]: text };
    expect(problemFaults(questions, { answers, description: '' })).toEqual([
      { pointer: `/answers/${code}`, detail },
    ]);
  });

  it('stops at 4,000 characters of description', () => {
    const answers = { size: 'small' };
    expect(problemFaults(questions, { answers, description: 'x'.repeat(4_000) })).toEqual([]);
    expect(problemFaults(questions, { answers, description: 'x'.repeat(4_001) })).toEqual([
      { pointer: '/description', detail: 'The description must be 4,000 characters or fewer' },
    ]);
  });
});
