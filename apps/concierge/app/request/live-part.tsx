import { CouncilKit, type RequestEvent, type ServiceRequest } from '@councilkit/client';
import {
  RequestSummary,
  RequestTimeline,
  RequestTracker,
  useLiveRequest,
  type TrackingLanguage,
} from '@councilkit/tracking';

/** What the open page listens with; the resident app passes it through to the service. */
const live = new CouncilKit({ baseUrl: '/live/v1' });

export interface LivePartProps {
  request: ServiceRequest;
  events: readonly RequestEvent[];
  language: TrackingLanguage;
  /** Over the timeline, and over the summary. */
  headings: { happened: string; reported: string };
}

/** What changes by itself on the tracking page, and so the only part of it that runs in the browser. */
export function LivePart({ language, headings, ...given }: LivePartProps) {
  const { request, events, connection } = useLiveRequest({ client: live, ...given });
  return (
    <>
      <RequestTracker
        request={request}
        events={events}
        connection={connection}
        headingLevel={1}
        language={language}
      />
      <h2 className="govuk-heading-m">{headings.happened}</h2>
      <RequestTimeline events={events} order="newestFirst" language={language} />
      <h2 className="govuk-heading-m">{headings.reported}</h2>
      <RequestSummary request={request} language={language} />
    </>
  );
}
