import type { ServiceQuestion } from '@councilkit/client';
import { answerName, DATE_PARTS } from './answer-fields.js';
import { visibleQuestions, type Answers } from './visible-questions.js';

/**
 * What was answered in a posted form, fit for `client.requests.create`. Left out are empty answers and answers
 * to questions that do not apply: without JavaScript those were on the page too. A date comes back as
 * `2026-11-27`; one that is not whole or not a date as it was typed, for the service to refuse and the form to
 * show again.
 */
export function answersFrom(formData: FormData, questions: readonly ServiceQuestion[]): Answers {
  const given = answersGiven(formData, questions);
  const codes = visibleQuestions(questions, given).map(({ code }) => code);
  return Object.fromEntries(Object.entries(given).filter(([code]) => codes.includes(code)));
}

/** Every answer that is not empty, whether its question applies or not. */
export function answersGiven(formData: FormData, questions: readonly ServiceQuestion[]): Answers {
  const answers: Answers = {};
  for (const question of questions) {
    if (question.isNotice) continue;
    const answer = readAnswer(formData, question);
    if (answer.length > 0) answers[question.code] = answer;
  }
  return answers;
}

function readAnswer(formData: FormData, { code, datatype }: ServiceQuestion): string | string[] {
  const name = answerName(code);
  if (datatype === 'datetime') return readDate(formData, name);
  const texts = textsOf(formData, name);
  return datatype === 'multivaluelist' ? texts : (texts[0] ?? '');
}

/** What was entered under `name`, trimmed, with the line ends that JSON bodies use; files and blanks are no text. */
function textsOf(formData: FormData, name: string): string[] {
  return formData
    .getAll(name)
    .filter((value) => typeof value === 'string')
    .map((text) => text.replaceAll('\r\n', '\n').trim())
    .filter((text) => text !== '');
}

function readDate(formData: FormData, name: string): string {
  const [day = '', month = '', year = ''] = DATE_PARTS.map((part) => textsOf(formData, `${name}-${part}`)[0]);
  if (day + month + year === '') return '';
  return [year, twoDigits(month), twoDigits(day)].join('-');
}

function twoDigits(text: string): string {
  return /^\d$/.test(text) ? `0${text}` : text;
}

/** The boxes of a date answer, as they were typed. */
export function dateParts(answer: string): { day: string; month: string; year: string } {
  const [, year = '', month = '', day = ''] = /^([^-]*)-([^-]*)-(.*)$/.exec(answer) ?? [];
  return { day: withoutZero(day), month: withoutZero(month), year };
}

function withoutZero(text: string): string {
  return text.replace(/^0(?=\d)/, '');
}
