import { type ServiceQuestion } from '@councilkit/client';
import { describe, expect, it } from 'vitest';
import { reportingWords } from '../words/reporting.js';
import { answerFaults, descriptionFaults } from './problem.js';

const question = (changes: Partial<ServiceQuestion>): ServiceQuestion => ({
  ...{ code: 'size', prompt: 'How big is it?', datatype: 'string', required: true, order: 1 },
  ...changes,
});
const complaint = (changes: Partial<ServiceQuestion>, answer?: string) =>
  answerFaults(question(changes), answer === undefined ? {} : { size: answer }, reportingWords.en)[0]?.detail;

describe('an answer', () => {
  it('is needed where the service says so', () => {
    expect(complaint({})).toBe('Answer “How big is it?”');
    expect(complaint({ required: false })).toBeUndefined();
    expect(complaint({ isNotice: true })).toBeUndefined();
  });

  it.each([
    ['number', 'very', /with a number/],
    ['datetime', '2026-13-01', /with a real date/],
    ['datetime', '2026-02-31', /with a real date/],
    ['datetime', '--3', /with a real date/],
    ['text', 'x'.repeat(4_001), /4,000 characters or fewer/],
  ] as const)('to a %s cannot be %s', (datatype, answer, sentence) => {
    expect(complaint({ datatype }, answer)).toMatch(sentence);
  });

  it.each([
    ['number', '-3.5'],
    ['datetime', '2026-02-28'],
  ] as const)('to a %s can be %s', (datatype, answer) => {
    expect(complaint({ datatype }, answer)).toBeUndefined();
  });

  it('is pointed at as JSON pointers are written', () => {
    expect(answerFaults(question({ code: 'a/b' }), {}, reportingWords.en)[0]?.pointer).toBe('/answers/a~1b');
  });

  it('is complained about in the language of the page', () => {
    expect(answerFaults(question({}), {}, reportingWords.cy)[0]?.detail).toBe('Atebwch “How big is it?”');
  });
});

it('stops at 4,000 characters of description', () => {
  expect(descriptionFaults('x'.repeat(4_000), reportingWords.en)).toEqual([]);
  expect(descriptionFaults('x'.repeat(4_001), reportingWords.en)).toHaveLength(1);
});
