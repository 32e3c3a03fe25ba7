import { type FieldError, type ServiceQuestion } from '@councilkit/client';
import { type ReportingWords } from '../words/reporting.js';
import { type Draft } from './draft.js';

/** The most the contract takes as a description, in characters. */
export const LONGEST_DESCRIPTION = 4_000;
/** The most it takes as one answer. */
const LONGEST_ANSWER = 4_000;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/** What has to be mended about one answer before going on. Nothing when all is well. */
export function answerFaults(
  question: ServiceQuestion,
  answers: Draft['answers'],
  words: ReportingWords,
): FieldError[] {
  if (question.isNotice) return [];
  const detail = complaintAbout(question, [answers[question.code] ?? []].flat(), words);
  const pointer = `/answers/${question.code.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return detail ? [{ pointer, detail }] : [];
}

/** What has to be mended about the description. */
export function descriptionFaults(description: string, words: ReportingWords): FieldError[] {
  return description.length > LONGEST_DESCRIPTION
    ? [{ pointer: '/description', detail: words.describeTooLong }]
    : [];
}

function complaintAbout(
  { prompt, required, datatype }: ServiceQuestion,
  texts: readonly string[],
  words: ReportingWords,
): string | undefined {
  const [text = ''] = texts;
  if (text === '') return required ? words.answer(prompt) : undefined;
  if (text.length > LONGEST_ANSWER) return words.answerShorter(prompt);
  if (datatype === 'number' && !NUMBER.test(text)) return words.answerNumber(prompt);
  if (datatype === 'datetime' && !isDate(text)) return words.answerDate(prompt);
  return undefined;
}

/** Whether there is such a day: JavaScript takes 31 February for 3 March. */
function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return DATE.test(text) && Number.isFinite(date.getTime()) && date.toISOString().startsWith(text);
}
