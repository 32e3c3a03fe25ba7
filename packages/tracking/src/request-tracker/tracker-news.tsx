import type { RequestEvent } from '@councilkit/client';
import { momentInWords, startingSentence } from '../dates/dates-in-words.js';
import type { LiveLanguage } from '../language/live-language.js';
import { actorName } from '../standing/actor-name.js';

export interface TrackerNewsProps {
  title: string;
  event: RequestEvent;
  heading: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  language: LiveLanguage;
}

/** What somebody said, who said it and when. */
export function TrackerNews({ title, event, heading: Heading, language }: TrackerNewsProps) {
  return (
    <div className="ck-tracker__news">
      <Heading className="ck-tracker__news-title">{title}</Heading>
      <p className="ck-tracker__news-text" dir="auto">
        {event.publicText}
      </p>
      <p className="ck-tracker__news-source">
        <bdi>{actorName(event.actor, language.timeline)}</bdi>
        <br />
        <time dateTime={event.occurredAt}>
          {startingSentence(momentInWords(event.occurredAt, language.dates))}
        </time>
      </p>
    </div>
  );
}
