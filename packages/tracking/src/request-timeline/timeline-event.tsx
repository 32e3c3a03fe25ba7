import type { Derivative, RequestEvent } from '@councilkit/client';
import { AttachmentList } from '../attachments/attachment-list.js';
import { classNames } from '../class-names.js';
import { momentInWords, startingSentence } from '../dates/dates-in-words.js';
import { fill } from '../language/fill.js';
import type { TimelineWords, LiveLanguage } from '../language/live-language.js';
import { actorName } from '../standing/actor-name.js';
import { wordingOfEvent } from '../standing/wording.js';
import { EventPromise } from './event-promise.js';

export interface TimelineEventProps {
  event: RequestEvent;
  /** The event told before it, if that is in the list. */
  before: RequestEvent | undefined;
  isNew: boolean;
  isReporter: boolean;
  /** Where a picture of an attachment is. */
  attachmentHref: ((derivative: Derivative) => string) | undefined;
  language: LiveLanguage;
}

/** One line of a timeline. */
export function TimelineEvent({
  event,
  before,
  isNew,
  isReporter,
  attachmentHref,
  language,
}: TimelineEventProps) {
  const words = language.timeline;
  const { actor } = event;
  const isDemonstration = actor.kind === 'demonstration';
  const attachments = event.attachments ?? [];
  // A comment is its words or its photos; one without either has lost them.
  const wasEdited = event.type === 'comment' && event.publicText === null && attachments.length === 0;

  return (
    <li
      className={classNames(
        'ck-timeline__event',
        event.standing.state === 'closed' && event.status === 'closed' && 'ck-timeline__event--closed',
      )}
    >
      <p className="ck-timeline__title">
        {titleOf(event, before, language)} {isNew && <strong className="ck-mark">{words.isNew}</strong>}
        {wasEdited && <strong className="ck-mark">{words.edited}</strong>}
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
      {wasEdited && <p className="ck-timeline__text">{words.wordsRemoved}</p>}
      <AttachmentList attachments={attachments} hrefFor={attachmentHref} language={language} />
      <EventPromise event={event} before={before} language={language} />
      {event.isLate && (
        <p className="ck-timeline__late">
          {fill(words.late, { moment: momentInWords(event.recordedAt, language.dates) })}
        </p>
      )}
    </li>
  );
}

function titleOf(event: RequestEvent, before: RequestEvent | undefined, language: LiveLanguage): string {
  const words = language.timeline;
  if (event.type === 'submitted') return words.reported;
  if (event.type === 'promiseChanged') {
    return before?.standing.promise === null ? words.dateGiven : words.dateChanged;
  }
  return wordingOfEvent(event, language)?.label ?? wordsOfType(event.type, words) ?? words.update;
}

/** The words of an event that brought no status; undefined for a type without any of its own. */
function wordsOfType(type: RequestEvent['type'], words: TimelineWords): string | undefined {
  const titles: Readonly<Record<string, string>> = {
    corrected: words.corrected,
    split: words.split,
    assignmentChanged: words.assigned,
    feedbackGiven: words.feedbackGiven,
    duplicateAdded: words.duplicateAdded,
    moderated: words.moderated,
    redacted: words.redacted,
  };
  return Object.hasOwn(titles, type) ? titles[type] : undefined;
}
