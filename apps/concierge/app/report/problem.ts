import { type FieldError, type ServiceQuestion } from '@councilkit/client';
import { visibleQuestions } from '@councilkit/tracking';
import { type Draft } from './draft.js';

/** The most the contract takes as a description, in characters. */
export const LONGEST_DESCRIPTION = 4_000;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/** What has to be mended about the problem before going on, by JSON pointer, in the order of the page. */
export function problemFaults(
  questions: readonly ServiceQuestion[],
  { answers, description }: Pick<Draft, 'answers' | 'description'>,
): FieldError[] {
  const faults = visibleQuestions(questions, answers)
    .filter(({ isNotice }) => !isNotice)
    .sort((one, other) => one.order - other.order)
    .flatMap((question) => {
      const detail = complaintAbout(question, [answers[question.code] ?? []].flat());
      return detail
        ? [{ pointer: `/answers/${question.code.replaceAll('~', '~0').replaceAll('/', '~1')}`, detail }]
        : [];
    });
  if (description.length > LONGEST_DESCRIPTION) {
    faults.push({ pointer: '/description', detail: 'The description must be 4,000 characters or fewer' });
  }
  return faults;
}

function complaintAbout(
  { prompt, required, datatype }: ServiceQuestion,
  texts: readonly string[],
): string | undefined {
  const [text = ''] = texts;
  if (text === '') return required ? `Answer “${prompt}”` : undefined;
  if (datatype === 'number' && !NUMBER.test(text)) return `Answer “${prompt}” with a number, like 12`;
  if (datatype === 'datetime' && !(DATE.test(text) && Number.isFinite(Date.parse(text)))) {
    return `Answer “${prompt}” with a real date`;
  }
  return undefined;
}
