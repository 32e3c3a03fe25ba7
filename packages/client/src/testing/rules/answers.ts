import { type Answer, type FieldError, type ServiceQuestion } from '../../contract.js';
import { isDay, isMoment } from '../moment.js';
import { join } from '../shape.js';

type Given = Record<string, string | string[]>;

/**
 * The answers as they are kept, in the order the questions are put, what is wrong with those that are not, and
 * where an answer means that this is not to be reported here.
 */
export function readAnswers(
  questions: readonly ServiceQuestion[],
  given: Given,
): { answers: Answer[]; faults: FieldError[]; stops: FieldError[] } {
  const left = new Set(Object.keys(given));
  const chosen = new Map<string, string[]>();
  const answers: Answer[] = [];
  const faults: FieldError[] = [];
  const stops: FieldError[] = [];
  const blame = (code: string, detail: string) => faults.push({ pointer: join('/answers', code), detail });

  for (const question of questions.toSorted((a, b) => a.order - b.order)) {
    const { code, prompt, isNotice, filledBy = 'resident' } = question;
    // Only a resident can be asked again.
    const required = question.required && filledBy === 'resident';
    left.delete(code);
    const value = given[code] ?? [];
    const texts = [value].flat().map((text) => text.trim()).filter(Boolean); // prettier-ignore
    if (isNotice || filledBy === 'service' || !isAsked(question, chosen)) {
      if (texts.length > 0) blame(code, `“${prompt}” takes no answer here`);
      continue;
    }
    const fault = texts.length === 0 ? required && `Answer “${prompt}”` : faultOf(question, value, texts);
    if (fault) blame(code, fault);
    else if (texts.length > 0) {
      chosen.set(code, texts);
      const stop = question.options?.find(({ key, stopNotice }) => stopNotice && texts.includes(key));
      if (stop?.stopNotice) stops.push({ pointer: join('/answers', code), detail: stop.stopNotice });
      answers.push({ code, prompt, text: inWords(question, texts) });
    }
  }
  for (const code of left) blame(code, 'This service has no question with this code');
  return { answers, faults, stops };
}

/** A condition on a question that was itself hidden, or is put later, is not met. */
function isAsked({ visibleWhen }: ServiceQuestion, chosen: ReadonlyMap<string, string[]>): boolean {
  if (!visibleWhen) return true;
  return (chosen.get(visibleWhen.question) ?? []).some((key) => visibleWhen.oneOf.includes(key));
}

function faultOf(
  { datatype, prompt, options = [] }: ServiceQuestion,
  value: string | string[],
  texts: readonly string[],
): string | undefined {
  const [text = ''] = texts;
  const takesList = datatype === 'multivaluelist';
  if (Array.isArray(value) !== takesList)
    return `Give ${takesList ? 'a list' : 'one answer'} for “${prompt}”`;
  if (datatype === 'number' && !/^[+-]?\d+(\.\d+)?$/.test(text)) return `Answer “${prompt}” with a number`;
  if (datatype === 'datetime' && !isDate(text)) return `Answer “${prompt}” with a date, such as 2026-11-23`;
  const isChoice = takesList || datatype === 'singlevaluelist';
  if (!isChoice || texts.every((key) => options.some((option) => option.key === key))) return undefined;
  return `Choose from the options of “${prompt}”`;
}

/** A day, with a time if it is known, with an offset if that is. */
function isDate(text: string): boolean {
  const [day = '', time] = text.split('T');
  if (time === undefined) return isDay(day);
  return isMoment(text) || isMoment(`${text}Z`) || isMoment(`${text}:00Z`);
}

/** Options by their names, in the order they are offered; anything else as it was given. */
function inWords({ datatype, options = [] }: ServiceQuestion, texts: readonly string[]): string {
  if (!datatype.endsWith('list')) return texts.join(', ');
  const names = options.filter(({ key }) => texts.includes(key)).map(({ name }) => name);
  return names.join(', ');
}
