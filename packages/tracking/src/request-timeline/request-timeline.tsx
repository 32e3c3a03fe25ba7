'use client';

import { useState, type ComponentProps } from 'react';
import type { Derivative, RequestEvent } from '@councilkit/client';
import { classNames } from '../class-names.js';
import { liveEn } from '../language/live-en.js';
import type { LiveLanguage } from '../language/live-language.js';
import { inOrderOfHappening } from '../standing/order.js';
import { TimelineEvent } from './timeline-event.js';

export interface RequestTimelineProps extends Omit<ComponentProps<'ol'>, 'children'> {
  /** In any order. */
  events: readonly RequestEvent[];
  /** `newestFirst` when left unset. */
  order?: 'newestFirst' | 'oldestFirst' | undefined;
  /** Whether the reader is the person who reported it, and so is called "You". False when left unset. */
  isReporter?: boolean | undefined;
  /** Where a picture of an attachment is, from what the service says. The service's own path when left unset. */
  attachmentHref?: ((derivative: Derivative) => string) | undefined;
  /** English when left unset. */
  language?: LiveLanguage | undefined;
}

/**
 * What has happened to a request, by when it happened: what, who, when, in whose words. An event that joins
 * while the page is open is marked as new where it belongs; focus stays where it is.
 */
export function RequestTimeline({
  events,
  order = 'newestFirst',
  isReporter = false,
  attachmentHref,
  language = liveEn,
  className,
  ...rest
}: RequestTimelineProps) {
  const [seqAtFirst] = useState(() => Math.max(0, ...events.map(({ seq }) => seq)));
  const oldestFirst = inOrderOfHappening(events);
  const bySeq = [...events].sort((a, b) => a.seq - b.seq);
  const shown = order === 'newestFirst' ? [...oldestFirst].reverse() : oldestFirst;

  return (
    <ol
      role="list"
      aria-label={language.timeline.listLabel}
      {...rest}
      lang={language.lang}
      dir={language.dir}
      reversed={order === 'newestFirst'}
      className={classNames('ck-timeline', className)}
    >
      {shown.map((event) => (
        <TimelineEvent
          key={event.id}
          event={event}
          before={bySeq[bySeq.indexOf(event) - 1]}
          isNew={event.seq > seqAtFirst}
          isReporter={isReporter}
          attachmentHref={attachmentHref}
          language={language}
        />
      ))}
    </ol>
  );
}
