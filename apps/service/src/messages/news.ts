import { type RequestLink } from '@councilkit/client';
import { type KeptStanding } from '../requests/standing.js';
import { type News, type NewsValues } from './template.js';
import { dayInWords, wordsFor } from './words.js';

/** One line of a timeline, as far as messages tell of it. */
export interface NewsEvent {
  type: string;
  status: string | null;
  publicText: string | null;
  isLate: boolean;
  actor: { kind: string };
  standing: KeptStanding;
  duplicateOf: RequestLink | null;
}

/** Who is told, and of what. */
export interface Reading {
  request: { serviceName: string; reference: string };
  language: string;
  /** True for who reported it: only they can answer a question. */
  isReporter: boolean;
  link: string;
  stopLink: string;
}

/** One of the templates that tell of an event, with its values. */
export type NewsMessage = {
  [Name in keyof NewsValues]: { template: Name; values: NewsValues[Name] };
}[keyof NewsValues];

/** Which followers an event is news for: `area` are those of a place, who hear of everything new in it. */
export function audienceOfNews(event: NewsEvent): 'nobody' | 'area' | 'followers' {
  const { type, status, publicText, isLate, actor } = event;
  if (type === 'submitted') return 'area';
  const hasText = publicText !== null && publicText.trim() !== '';
  const isClosing = status === 'closed';
  // What the reporter said themselves is no news to those who wait for the council.
  if (actor.kind === 'resident' && !isClosing) return 'nobody';
  const moves = (status !== null || type === 'promiseChanged') && !isLate;
  return moves || hasText ? 'followers' : 'nobody';
}

/** The message that tells of `event`, in the reader's language. */
export function newsOf(
  event: NewsEvent,
  { request, language, isReporter, link, stopLink }: Reading,
): NewsMessage {
  const words = wordsFor(language);
  const { standing, status, type, isLate, duplicateOf } = event;
  const { serviceName: service, reference } = request;
  const values: News = { service, reference, text: event.publicText ?? '', link, stopLink };
  if (type === 'submitted') return { template: 'reported', values };
  if (isLate) return { template: 'comment', values };
  if (status === 'closed') {
    if (duplicateOf) return { template: 'moved', values: { ...values, original: duplicateOf.reference } };
    return { template: 'closing', values: { ...values, outcome: outcomeInWords(standing, words.outcomes) } };
  }
  if (status === 'awaitingReporter' && isReporter && values.text !== '')
    return { template: 'question', values };
  if (status !== null) {
    const said = words.statuses[status] ?? words.phases[standing.phase - 1] ?? status;
    return { template: 'statusNews', values: { ...values, status: said } };
  }
  if (type === 'promiseChanged' && standing.promise) {
    const { expectedOn, reason } = standing.promise;
    const text = values.text || (reason ?? '');
    return { template: 'promiseMoved', values: { ...values, text, date: dayInWords(expectedOn, words) } };
  }
  return { template: 'comment', values };
}

function outcomeInWords({ outcome }: KeptStanding, outcomes: Readonly<Record<string, string>>): string {
  return outcomes[outcome ?? 'unspecified'] ?? outcomes['unspecified'] ?? '';
}
