import type { Derivative, ServiceRequest } from '@councilkit/client';
import { SummaryList, type SummaryListProps } from '@councilkit/react/summary-list';
import { AttachmentList } from '../attachments/attachment-list.js';
import { momentInWords, startingSentence } from '../dates/dates-in-words.js';
import { liveEn } from '../language/live-en.js';
import type { LiveLanguage } from '../language/live-language.js';
import { PromiseDate } from '../promise-date/promise-date.js';
import { StatusTag } from '../status-tag/status-tag.js';

export interface RequestSummaryProps extends Omit<SummaryListProps, 'rows' | 'children'> {
  request: ServiceRequest;
  /** Where a picture of an attachment is, from what the service says. The service's own path when left unset. */
  attachmentHref?: ((derivative: Derivative) => string) | undefined;
  /** English when left unset. */
  language?: LiveLanguage | undefined;
}

/** What was asked for and how it stands, as a summary list. What was not said has no row. */
export function RequestSummary({ request, attachmentHref, language = liveEn, ...rest }: RequestSummaryProps) {
  const words = language.summary;
  const { description, location, answers, supplier, submittedAt, closedAt, attachments = [] } = request;
  const place = location?.addressText;
  const moment = (value: string) => (
    <time dateTime={value}>{startingSentence(momentInWords(value, language.dates))}</time>
  );

  return (
    <SummaryList
      {...rest}
      lang={language.lang}
      dir={language.dir}
      rows={[
        { key: words.status, value: <StatusTag request={request} language={language} /> },
        { key: words.reference, value: request.reference },
        { key: words.service, value: request.serviceName },
        place !== undefined && { key: words.place, value: inTheirWords(place) },
        description !== null && { key: words.description, value: inTheirWords(description) },
        ...answers.map(({ prompt, text }) => ({
          // A question in a script that runs the other way keeps its own question mark.
          key: language.dir === 'rtl' ? <bdi>{prompt}</bdi> : prompt,
          value: inTheirWords(text),
        })),
        attachments.length > 0 && {
          key: words.photos,
          value: <AttachmentList attachments={attachments} hrefFor={attachmentHref} language={language} />,
        },
        { key: words.reported, value: moment(submittedAt) },
        request.promise !== null && {
          key: words.promise,
          value: <PromiseDate request={request} language={language} />,
        },
        supplier !== null && { key: words.supplier, value: supplier },
        closedAt !== null && { key: words.closed, value: moment(closedAt) },
      ]}
    />
  );
}

/** What a resident wrote reads in the direction of its own script, with its own lines. */
function inTheirWords(children: string) {
  return { children, dir: 'auto', className: 'ck-their-words' };
}
