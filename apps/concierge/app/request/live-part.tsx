import { CouncilKit, type Derivative, type RequestEvent, type ServiceRequest } from '@councilkit/client';
import {
  RequestSummary,
  RequestTimeline,
  RequestTracker,
  useLiveRequest,
  type LiveLanguage,
} from '@councilkit/tracking';
import { sayRequest, type RequestWords } from '../catalogue/request-words.js';
import { type Language } from '../language/languages.js';
import { ThisDevice } from '../push/this-device.js';
import { ReporterTasks, type ReporterTasksWords } from './reporter-tasks.js';
import { ShareLink } from './share-link.js';

/** What the open page listens with; the resident app passes it through to the service. */
const live = new CouncilKit({ baseUrl: '/live/v1' });

export interface LivePartProps {
  /** As the service keeps it, and as it goes on to tell it. */
  request: ServiceRequest;
  /** What of it is said otherwise in the language of the page. */
  inWords: RequestWords | undefined;
  events: readonly RequestEvent[];
  language: LiveLanguage;
  /** Whether the page is looked at by the person who reported it, and whether they have said if it is fixed. */
  reporter: { hasSaid: boolean } | null;
  /** What the service pushes with and in; the key is null where it pushes nothing. */
  push: { publicKey: string | null; newsLanguage: Language };
  words: ReporterTasksWords & {
    /** Over the timeline. */
    happened: string;
    /** Over the summary. */
    reported: string;
    /** Over what anybody can do. */
    actions: string;
    tellMe: string;
    calendar: string;
    share: string;
  };
}

/** What changes by itself on the tracking page, and so the only part of it that runs in the browser. */
export function LivePart({ language, reporter, push, words, inWords, ...given }: LivePartProps) {
  const { request: kept, events, connection } = useLiveRequest({ client: live, ...given });
  const request = sayRequest(kept, inWords);
  const page = `/requests/${request.reference}`;
  return (
    <>
      <RequestTracker
        request={request}
        events={events}
        connection={connection}
        headingLevel={1}
        language={language}
      />
      {reporter && <ReporterTasks request={request} hasSaid={reporter.hasSaid} page={page} words={words} />}
      <nav aria-label={words.actions} className="concierge-no-print">
        <ul className="govuk-list concierge-actions">
          <li>
            <a href={`${page}/follow`} className="govuk-link">
              {words.tellMe}
            </a>
          </li>
          {request.promise !== null && request.state === 'open' && (
            <li>
              <a href={`${page}/promise.ics`} className="govuk-link">
                {words.calendar}
              </a>
            </li>
          )}
          <li>
            <ShareLink href={page} title={`${request.serviceName} ${request.reference}`}>
              {words.share}
            </ShareLink>
          </li>
        </ul>
      </nav>
      <ThisDevice requestId={request.id} language={language} {...push} />
      <h2 className="govuk-heading-m">{words.happened}</h2>
      <RequestTimeline
        events={events}
        order="newestFirst"
        isReporter={reporter !== null}
        attachmentHref={pictureHref}
        language={language}
      />
      <h2 className="govuk-heading-m">{words.reported}</h2>
      <RequestSummary request={request} attachmentHref={pictureHref} language={language} />
    </>
  );
}

/** The service's path of a picture, `/v1/attachments/<id>/<name>`, as this app passes it through. */
function pictureHref({ url }: Derivative): string {
  return url.replace(/^.*\/attachments\//, '/photos/');
}
