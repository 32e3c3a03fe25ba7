import type { ComponentProps } from 'react';
import type { RequestEvent, ServiceRequest } from '@councilkit/client';
import { classNames } from '../class-names.js';
import { liveEn } from '../language/live-en.js';
import { fill } from '../language/fill.js';
import { Filled } from '../language/filled.js';
import type { LiveLanguage } from '../language/live-language.js';
import type { Connection } from '../live-request/connection.js';
import { PromiseDate } from '../promise-date/promise-date.js';
import { promiseInWords } from '../promise-date/promise-in-words.js';
import { closingEvent, latestNews } from '../standing/order.js';
import { wordingOf } from '../standing/wording.js';
import { LiveAnnouncement } from './live-announcement.js';
import { lostInWords, TrackerLiveness } from './tracker-liveness.js';
import { TrackerNews } from './tracker-news.js';
import { TrackerSteps } from './tracker-steps.js';

export interface RequestTrackerProps extends Omit<ComponentProps<'section'>, 'children'> {
  request: ServiceRequest;
  /** The timeline, in any order. With it the tracker dates its steps, gives the reason it was closed and the latest news. */
  events?: readonly RequestEvent[] | undefined;
  /** From `useLiveRequest`. Nothing is said of live when left unset. */
  connection?: Connection | undefined;
  /** English when left unset. */
  language?: LiveLanguage | undefined;
  /** The level of its heading in the page's outline. 2 when left unset. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | undefined;
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/**
 * Where a request is, as one follows a parcel: how it stands in words, the date given, five steps with the
 * current one named, what was said last. Works from plain data on a server, without JavaScript; a change of
 * `request`, `events` or `connection` in the browser is also read out politely.
 */
export function RequestTracker({
  request,
  events,
  connection,
  language = liveEn,
  headingLevel = 2,
  id = `tracker-${request.reference}`,
  className,
  ...rest
}: RequestTrackerProps) {
  const words = language.tracker;
  const Heading = HEADINGS[headingLevel - 1] ?? 'h2';
  const NewsHeading = HEADINGS[headingLevel] ?? 'h3';
  const { label, sentence } = wordingOf(request, language);
  const closing = request.state === 'closed' ? closingEvent(events ?? []) : undefined;
  const news = latestNews(events ?? []);
  const isFixed = request.state === 'closed' && request.outcome === 'fixed';

  return (
    <section
      {...rest}
      id={id}
      lang={language.lang}
      dir={language.dir}
      className={classNames('ck-tracker', className)}
      aria-labelledby={`${id}-heading`}
    >
      {request.isDemonstration && (
        <p className="ck-tracker__demonstration">
          <strong className="ck-mark">{words.demonstrationLabel}</strong> {words.demonstration}
        </p>
      )}
      <Heading id={`${id}-heading`} className="ck-tracker__heading">
        <span className="ck-tracker__caption">
          {`${request.serviceName}, `}
          <span className="ck-tracker__reference">
            {fill(words.reference, { reference: request.reference })}
          </span>
        </span>{' '}
        <span className="ck-tracker__status">{label}</span>
      </Heading>
      <p className="ck-tracker__sentence">{sentence}</p>
      {request.state === 'open' && request.supplier !== null && (
        <p className="ck-tracker__doer">
          <Filled template={words.doneBy} values={{ supplier: <bdi>{request.supplier}</bdi> }} />
        </p>
      )}
      <PromiseDate request={request} language={language} />
      <TrackerSteps request={request} events={events} language={language} />
      {closing?.publicText != null && (
        <TrackerNews
          title={isFixed ? words.reasonWhenFixed : words.reason}
          event={closing}
          heading={NewsHeading}
          language={language}
        />
      )}
      {news && news !== closing && (
        <TrackerNews title={words.latestNews} event={news} heading={NewsHeading} language={language} />
      )}
      <TrackerLiveness request={request} connection={connection} language={language} />
      <LiveAnnouncement
        parts={[
          `${label}. ${sentence}`,
          promiseInWords(request, language),
          news?.publicText ? fill(words.announcedNews, { text: news.publicText }) : '',
          connection === 'lost' ? lostInWords(words) : '',
        ]}
      />
    </section>
  );
}
