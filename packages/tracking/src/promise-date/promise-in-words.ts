import type { ServiceRequest } from '@councilkit/client';
import { dayInWords } from '../dates/dates-in-words.js';
import { fill } from '../language/fill.js';
import type { LiveLanguage } from '../language/live-language.js';

/** What of a request says what was promised. */
export type Promised = Pick<ServiceRequest, 'promise' | 'state' | 'submittedAt'>;

export interface PromiseTemplate {
  /** Takes `{date}`, and `{text}` where something was promised in words. */
  template: string;
  /** What was promised, as the council wrote it; empty where it wrote nothing. */
  text: string;
  /** In words. */
  date: string;
  /** ISO 8601. */
  expectedOn: string;
  isOverdue: boolean;
  /** Why the date was moved, as the council or its supplier wrote it. */
  reason: string | undefined;
}

/** The promise of a request as a sentence with places for its words and its date; undefined when it has none. */
export function promiseTemplate({ promise, state, submittedAt }: Promised, language: LiveLanguage) {
  if (promise === null) return undefined;
  const { expectedOn, text, reason, overdue } = promise;
  const words = language.promise;
  const isOpen = state === 'open';
  const sentence = text === null ? words.plain : words.dated;
  return {
    template: isOpen ? sentence : words.past,
    text: text?.trim().replace(/\.$/, '') ?? '',
    date: dayInWords(expectedOn, language.dates, submittedAt),
    expectedOn,
    isOverdue: isOpen && overdue,
    reason: reason ?? undefined,
  } satisfies PromiseTemplate;
}

/** The promise of an open request as text to read out; empty when there is none or the request is closed. */
export function promiseInWords(request: Promised, language: LiveLanguage): string {
  const promise = request.state === 'open' ? promiseTemplate(request, language) : undefined;
  if (!promise) return '';
  const { overdueLabel, overdue } = language.promise;
  const sentence = fill(promise.template, { text: promise.text, date: promise.date });
  return promise.isOverdue ? `${overdueLabel}. ${sentence} ${overdue}` : sentence;
}
