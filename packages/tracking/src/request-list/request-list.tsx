import type { ComponentProps } from 'react';
import type { ServiceRequest } from '@councilkit/client';
import type { SummaryListProps } from '@councilkit/react/summary-list';
import { classNames } from '../class-names.js';
import { dayInWords, startingSentence } from '../dates/dates-in-words.js';
import { en } from '../language/en.js';
import type { TrackingLanguage } from '../language/tracking-language.js';
import { StatusTag } from '../status-tag/status-tag.js';

export interface RequestListProps extends Omit<ComponentProps<'ul'>, 'children'> {
  requests: readonly ServiceRequest[];
  /** The address of the page of one request. */
  hrefFor: (request: ServiceRequest) => string;
  /** What draws the links. A plain `a` when left unset. */
  linkComponent?: SummaryListProps['linkComponent'];
  /** English when left unset. */
  language?: TrackingLanguage | undefined;
}

/** Requests as a list of links, each with its place, how it stands and when it was reported. */
export function RequestList({
  requests,
  hrefFor,
  linkComponent: Link = 'a',
  language = en,
  className,
  ...rest
}: RequestListProps) {
  return (
    <ul
      role="list"
      {...rest}
      lang={language.lang}
      dir={language.dir}
      className={classNames('ck-request-list', className)}
    >
      {requests.map((request) => (
        <li key={request.id} className="ck-request-list__request">
          <p className="ck-request-list__title">
            <Link className="govuk-link ck-request-list__link" href={hrefFor(request)}>
              {request.serviceName}
              {request.location?.addressText !== undefined && (
                <>
                  , <bdi>{request.location.addressText}</bdi>
                </>
              )}
            </Link>
          </p>
          <p className="ck-request-list__status">
            <StatusTag request={request} language={language} />
            {request.isDemonstration && (
              <>
                {' '}
                <strong className="ck-mark">{language.tracker.demonstrationLabel}</strong>
              </>
            )}
            {request.promise?.overdue === true && (
              <>
                {' '}
                <strong className="ck-mark ck-mark--overdue">{language.promise.overdueLabel}</strong>
              </>
            )}
          </p>
          <p className="ck-request-list__facts">
            {request.reference}
            {' · '}
            <time dateTime={request.submittedAt}>
              {startingSentence(dayInWords(request.submittedAt, language.dates))}
            </time>
          </p>
        </li>
      ))}
    </ul>
  );
}
