import type { ServiceQuestion } from '@councilkit/client';

/** The start of every id of an answer, unless told otherwise. */
export const ID_PREFIX = 'answers';

/** The three boxes of a date, in the order they are shown. */
export const DATE_PARTS = ['day', 'month', 'year'] as const;

/** The name an answer is posted under. Those of a date end in `-day`, `-month` and `-year`. */
export function answerName(code: string): string {
  return `answers.${code}`;
}

/** The id of the field of a question. Codes come from other systems; an id may not hold a space. */
export function answerId(code: string, idPrefix: string): string {
  return `${idPrefix}-${code.replace(/\s+/g, '-')}`;
}

/** The id of the control an error summary leads to: for a date its first box, for choices the first of them. */
export function firstControlId({ code, datatype }: ServiceQuestion, idPrefix: string): string {
  const id = answerId(code, idPrefix);
  return datatype === 'datetime' ? `${id}-${DATE_PARTS[0]}` : id;
}
