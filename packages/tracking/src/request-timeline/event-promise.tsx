import type { RequestEvent } from '@councilkit/client';
import { dayInWords } from '../dates/dates-in-words.js';
import { Filled } from '../language/filled.js';
import type { LiveLanguage } from '../language/live-language.js';

export interface EventPromiseProps {
  event: RequestEvent;
  before: RequestEvent | undefined;
  language: LiveLanguage;
}

/** The new date an event brought, and why. Nothing when the date stayed. */
export function EventPromise({ event, before, language }: EventPromiseProps) {
  const { promise } = event.standing;
  if (promise === null || !changesPromise(event, before)) return null;

  return (
    <p className="ck-timeline__promise">
      <Filled
        template={language.timeline.newDate}
        values={{
          date: <time dateTime={promise.expectedOn}>{dayInWords(promise.expectedOn, language.dates)}</time>,
        }}
      />
      {promise.reason !== null && (
        <>
          {' '}
          {language.promise.reason} <span dir="auto">{promise.reason}</span>
        </>
      )}
    </p>
  );
}

/** An event may move the date along with the status, so its type alone does not tell. */
function changesPromise(event: RequestEvent, before: RequestEvent | undefined): boolean {
  if (event.type === 'promiseChanged') return true;
  return before !== undefined && before.standing.promise?.expectedOn !== event.standing.promise?.expectedOn;
}
