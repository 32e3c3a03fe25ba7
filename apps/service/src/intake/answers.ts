import { type Answer, type CreateServiceRequest, type ServiceQuestion } from '@councilkit/client';
import { isDay, isMoment } from '../contract/moment.js';
import { type FieldError } from '../errors.js';

type Given = NonNullable<CreateServiceRequest['answers']>;

const NUMBER = /^[+-]?\d+(\.\d+)?$/;
const DATE_AND_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/;

/**
 * The answers as they are kept, in the order the questions are put, or what is wrong with them. Questions hidden by their
 * `visibleWhen` need no answer and take none; neither do notices. A blank answer is none.
 */
export function readAnswers(
  questions: readonly ServiceQuestion[],
  given: Given,
): { answers: Answer[]; faults: FieldError[] } {
  const left = new Map(Object.entries(given).map(([code, value]) => [code, textsOf(value)]));
  const chosen = new Map<string, readonly string[]>();
  const answers: Answer[] = [];
  const faults: FieldError[] = [];
  const blame = (code: string, detail: string) => faults.push({ pointer: pointerTo(code), detail });

  for (const question of questions.toSorted((a, b) => a.order - b.order)) {
    const texts = left.get(question.code) ?? [];
    left.delete(question.code);
    if (question.isNotice || !isVisible(question, chosen)) {
      if (texts.length > 0) blame(question.code, refusalOf(question));
    } else if (texts.length === 0) {
      if (question.required) blame(question.code, `Answer “${question.prompt}”`);
    } else {
      const complaint = complaintAbout(question, texts, Array.isArray(given[question.code]));
      if (complaint) {
        blame(question.code, complaint);
      } else {
        chosen.set(question.code, texts);
        answers.push({ code: question.code, prompt: question.prompt, text: inWords(question, texts) });
      }
    }
  }
  for (const code of left.keys()) blame(code, 'This service has no question with this code');
  return { answers, faults };
}

function textsOf(value: string | string[]): string[] {
  return [value]
    .flat()
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** A condition on a question that was itself hidden, or is put later, is not met. */
function isVisible(
  { visibleWhen }: ServiceQuestion,
  chosen: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (!visibleWhen) return true;
  return (chosen.get(visibleWhen.question) ?? []).some((key) => visibleWhen.oneOf.includes(key));
}

function refusalOf({ prompt, isNotice }: ServiceQuestion): string {
  if (isNotice) return 'This only tells something and takes no answer';
  return `“${prompt}” is not asked with these answers, so leave it out`;
}

function complaintAbout(
  question: ServiceQuestion,
  texts: readonly string[],
  isList: boolean,
): string | undefined {
  const { datatype, prompt } = question;
  const [text = ''] = texts;
  if (datatype === 'multivaluelist') {
    if (!isList) return `Give a list of options for “${prompt}”`;
  } else if (isList) {
    return `Give one answer to “${prompt}”`;
  }
  switch (datatype) {
    case 'number':
      return NUMBER.test(text) ? undefined : `Answer “${prompt}” with a number`;
    case 'datetime':
      return isDate(text) ? undefined : `Answer “${prompt}” with a date, such as 2026-11-23`;
    case 'singlevaluelist':
    case 'multivaluelist': {
      const keys = (question.options ?? []).map(({ key }) => key);
      return texts.every((key) => keys.includes(key)) ? undefined : `Choose from the options of “${prompt}”`;
    }
    default:
      return undefined;
  }
}

/** A date alone, with a time of day, or with a time and an offset: a resident seldom knows more than the day. */
function isDate(text: string): boolean {
  if (DATE_AND_TIME.test(text)) return isMoment(`${text}${text.length === 16 ? ':00' : ''}Z`);
  return isDay(text) || isMoment(text);
}

/** Options by their names, in the order they are offered; anything else as it was given. */
function inWords({ datatype, options = [] }: ServiceQuestion, texts: readonly string[]): string {
  if (datatype !== 'singlevaluelist' && datatype !== 'multivaluelist') return texts.join(', ');
  return options
    .filter(({ key }) => texts.includes(key))
    .map(({ name }) => name)
    .join(', ');
}

function pointerTo(code: string): string {
  return `/answers/${code.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
