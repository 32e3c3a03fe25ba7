import { describe, expect, it } from 'vitest';
import { TREE } from '../../test/sample-questions.js';
import { answersFrom, dateParts } from './answers-from.js';

/** A posted form, by name. */
function posted(fields: Record<string, string | string[]>): FormData {
  const formData = new FormData();
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [values].flat()) formData.append(name, value);
  }
  return formData;
}

describe('answersFrom', () => {
  it('reads every kind of answer as the contract takes it', () => {
    const formData = posted({
      'answers.problem': 'fallen',
      'answers.blocking': 'no',
      'answers.height': ' 12.5 ',
      'answers.since-day': '7',
      'answers.since-month': '3',
      'answers.since-year': '2026',
      'answers.near': ['cables', 'path'],
      'answers.number': 'T-104',
      'answers.more': 'It leans.\r\nIt creaks.',
      'answers.ward': 'w3',
      description: 'not an answer',
    });
    expect(answersFrom(formData, TREE)).toEqual({
      problem: 'fallen',
      blocking: 'no',
      height: '12.5',
      since: '2026-03-07',
      near: ['cables', 'path'],
      number: 'T-104',
      more: 'It leans.\nIt creaks.',
      ward: 'w3',
    });
  });

  it('leaves out what was not answered', () => {
    const formData = posted({
      'answers.height': '  ',
      'answers.since-day': '',
      'answers.since-month': '',
      'answers.since-year': '',
      'answers.ward': '',
    });
    expect(answersFrom(formData, TREE)).toEqual({});
  });

  it('leaves out answers to questions that do not apply, as every question is there without JavaScript', () => {
    const formData = posted({ 'answers.problem': 'light', 'answers.blocking': 'yes' });
    expect(answersFrom(formData, TREE)).toEqual({ problem: 'light' });
  });

  it('leaves out the answer to a question that waits for a hidden one', () => {
    const questions = TREE.map((question) =>
      question.code === 'call' ? { ...question, isNotice: false } : question,
    );
    const fields = { 'answers.problem': 'light', 'answers.blocking': 'yes', 'answers.call': 'done' };
    expect(answersFrom(posted(fields), questions)).toEqual({ problem: 'light' });
    expect(answersFrom(posted({ ...fields, 'answers.problem': 'fallen' }), questions)).toHaveProperty('call');
  });

  it('takes no answer to a notice and no file for a text', () => {
    const formData = posted({
      'answers.problem': 'fallen',
      'answers.blocking': 'yes',
      'answers.call': 'yes',
    });
    formData.append('answers.number', new File(['x'], 'x.txt'));
    expect(answersFrom(formData, TREE)).toEqual({ problem: 'fallen', blocking: 'yes' });
  });

  it.each([
    [{ day: '31', month: '2', year: '2026' }, '2026-02-31'],
    [{ day: '', month: '2', year: '2026' }, '2026-02-'],
    [{ day: '3', month: 'March', year: '26' }, '26-March-03'],
  ])('hands on a date that cannot be, to be refused and shown again as it was typed: %o', (typed, answer) => {
    const fields = Object.entries(typed).map(([part, text]) => [`answers.since-${part}`, text]);
    expect(answersFrom(posted(Object.fromEntries(fields)), TREE)).toEqual({ since: answer });
    expect(dateParts(answer)).toEqual(typed);
  });
});
