import type { ComponentProps } from 'react';
import type { NearbyRequest } from '@councilkit/client';
import type { SummaryListProps } from '@councilkit/react/summary-list';
import { classNames } from '../class-names.js';
import { dayInWords } from '../dates/dates-in-words.js';
import { en } from '../language/en.js';
import { fill } from '../language/fill.js';
import type { TrackingLanguage } from '../language/tracking-language.js';
import { StatusTag } from '../status-tag/status-tag.js';

export interface NearbyRequestsProps extends Omit<ComponentProps<'ul'>, 'children'> {
  /** Nearest first, as `requests.nearby` of the client gives them. */
  nearby: readonly NearbyRequest[];
  /** The address of the page of one request. */
  hrefFor: (request: NearbyRequest['request']) => string;
  /** What draws the links. A plain `a` when left unset. */
  linkComponent?: SummaryListProps['linkComponent'];
  /** English when left unset. */
  language?: TrackingLanguage | undefined;
}

/** Less than this is no distance: a phone does not know any better where it is, in metres. */
const HERE_METRES = 10;

/**
 * What was reported already around the place of a new report, so that one can be followed instead. Draws nothing when
 * there is nothing.
 */
export function NearbyRequests({
  nearby,
  hrefFor,
  linkComponent: Link = 'a',
  language = en,
  className,
  ...rest
}: NearbyRequestsProps) {
  const words = language.nearby;
  if (nearby.length === 0) return null;
  return (
    <ul
      role="list"
      aria-label={words.listLabel}
      {...rest}
      lang={language.lang}
      dir={language.dir}
      className={classNames('ck-request-list ck-nearby', className)}
    >
      {nearby.map(({ request, distanceMetres }) => (
        <li key={request.id} className="ck-request-list__request">
          <p className="ck-request-list__title">
            {request.serviceName}
            {request.location?.addressText !== undefined && (
              <>
                , <bdi>{request.location.addressText}</bdi>
              </>
            )}
          </p>
          {request.description && (
            <p className="ck-nearby__description ck-their-words" dir="auto">
              {request.description}
            </p>
          )}
          <p className="ck-request-list__status">
            <StatusTag request={request} language={language} />
          </p>
          <p className="ck-request-list__facts">
            {distanceMetres < HERE_METRES
              ? words.here
              : fill(words.distance, { metres: String(rounded(distanceMetres)) })}
            {' · '}
            {fill(words.reported, { date: dayInWords(request.submittedAt, language.dates) })}
          </p>
          <p className="ck-nearby__follow">
            <Link className="govuk-link ck-request-list__link" href={hrefFor(request)}>
              {fill(words.follow, { name: request.reference })}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** To ten metres: the point of a report is no better than that. */
function rounded(metres: number): number {
  return Math.round(metres / 10) * 10;
}
