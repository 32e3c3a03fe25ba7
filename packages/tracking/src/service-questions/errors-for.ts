import type { FieldError, ServiceQuestion } from '@councilkit/client';
import { firstControlId, ID_PREFIX } from './answer-fields.js';

/** One thing to mend, as `ErrorSummary` and `FormErrors` of `@councilkit/react` take it. */
export interface ReportError {
  /** The id of the control to go to. */
  fieldId: string;
  /** The same words for the summary and for the field. */
  message: string;
}

export interface ErrorsForOptions {
  /** The questions of the service, to find the first box of a date and to put the errors in their order. */
  questions?: readonly ServiceQuestion[] | undefined;
  /** The `idPrefix` of `ServiceQuestions`. */
  idPrefix?: string | undefined;
}

/** A place as a whole is mended by its address, contact by an e-mail address. */
const NEAREST: Record<string, string> = { location: 'location-addressText', contact: 'contact-email' };

/**
 * The errors of a problem (`problem.errors`) with the ids of the fields they are about: `/answers/size` is
 * `answers-size`, `/location/point/lat` is `location-point-lat`, `/contact/email` is `contact-email`,
 * `/description` is `description`. One error for each field, the first; answers in the order of the questions.
 */
export function errorsFor(
  errors: readonly FieldError[] | undefined,
  { questions = [], idPrefix = ID_PREFIX }: ErrorsForOptions = {},
): ReportError[] {
  const byField = new Map<string, string>();
  for (const { pointer, detail } of errors ?? []) {
    const fieldId = fieldIdOf(pointer, questions, idPrefix);
    if (!byField.has(fieldId)) byField.set(fieldId, detail);
  }
  const order = new Map(questions.map((question) => [firstControlId(question, idPrefix), question.order]));
  return [...byField]
    .map(([fieldId, message]) => ({ fieldId, message }))
    .sort((a, b) => {
      const [first, second] = [order.get(a.fieldId), order.get(b.fieldId)];
      return first === undefined || second === undefined ? 0 : first - second;
    });
}

/** JSON pointers (RFC 6901) write `/` as `~1` and `~` as `~0`. */
function fieldIdOf(pointer: string, questions: readonly ServiceQuestion[], idPrefix: string): string {
  const [first = '', ...rest] = pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (first === 'answers' && rest[0] !== undefined) {
    const question = questions.find(({ code }) => code === rest[0]);
    return question ? firstControlId(question, idPrefix) : `${idPrefix}-${rest[0]}`;
  }
  if (rest.length === 0) return NEAREST[first] ?? first;
  return [first, ...rest].join('-');
}
