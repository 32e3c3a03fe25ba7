import type { RequestEvent } from '@councilkit/client';
import { classNames } from '../class-names.js';
import { momentInWords, startingSentence } from '../dates/dates-in-words.js';
import { fill } from '../language/fill.js';
import type { TrackingLanguage } from '../language/tracking-language.js';
import { actorName } from '../standing/actor-name.js';
import { wordingOfEvent } from '../standing/wording.js';
import { EventPromise } from './event-promise.js';

export interface TimelineEventProps {
  event: RequestEvent;
  /** The event told before it, if that is in the list. */
  before: RequestEvent | undefined;
  isNew: boolean;
  isReporter: boolean;
  language: TrackingLanguage;
}

/** One line of a timeline. */
export function TimelineEvent({ event, before, isNew, isReporter, language }: TimelineEventProps) {
  const words = language.timeline;
  const { actor } = event;
  const isDemonstration = actor.kind === 'demonstration';

  return (
    <li
      className={classNames(
        'ck-timeline__event',
        event.standing.state === 'closed' && event.status === 'closed' && 'ck-timeline__event--closed',
      )}
    >
      <p className="ck-timeline__title">
        {titleOf(event, before, language)} {isNew && <strong className="ck-mark">{words.isNew}</strong>}
      </p>
      <p className="ck-timeline__source">
        <bdi>{actorName(actor, words, isReporter)}</bdi>
        {isDemonstration && actor.name !== undefined && ` (${language.tracker.demonstrationLabel})`}
        <br />
        <time dateTime={event.occurredAt}>
          {startingSentence(momentInWords(event.occurredAt, language.dates))}
        </time>
      </p>
      {event.publicText !== null && (
        <p className="ck-timeline__text" dir="auto">
          {event.publicText}
        </p>
      )}
      <EventPromise event={event} before={before} language={language} />
      {event.isLate && (
        <p className="ck-timeline__late">
          {fill(words.late, { moment: momentInWords(event.recordedAt, language.dates) })}
        </p>
      )}
    </li>
  );
}

function titleOf(event: RequestEvent, before: RequestEvent | undefined, language: TrackingLanguage): string {
  const words = language.timeline;
  if (event.type === 'submitted') return words.reported;
  if (event.type === 'promiseChanged') {
    return before?.standing.promise === null ? words.dateGiven : words.dateChanged;
  }
  return wordingOfEvent(event, language)?.label ?? words.update;
}
