import { CouncilKit } from '@councilkit/client';
import { BackLink, NotificationBanner } from '@councilkit/react';
import { RequestSummary, RequestTimeline, RequestTracker, useLiveRequest } from '@councilkit/tracking';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { councilOf } from '../council.server.js';
import { ask } from '../page/ask.server.js';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';

/** What the open page listens with; the resident app passes it through to the service. */
const live = new CouncilKit({ baseUrl: '/live/v1' });

/** Timelines are a dozen lines long; one this long shows its latest part. */
const LONGEST_TIMELINE = 500;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { api } = councilOf(context);
  const missing = 'There is no report with this reference. Check that it is typed as it was given to you.';
  const request = await ask(api.requests.get(params['reference'] ?? ''), missing);
  const events = await ask(api.events.list(request.id).all({ limit: LONGEST_TIMELINE }), missing);
  return { request, events };
}

export default function TrackRequest() {
  const loaded = useLoaderData<typeof loader>();
  const { request, events, connection } = useLiveRequest({ client: live, ...loaded });
  return (
    <Page
      title={`${request.serviceName} ${request.reference}`}
      before={
        <BackLink href="/requests" linkComponent={RouterLink}>
          Recent reports
        </BackLink>
      }
    >
      {request.isDemonstration && (
        <NotificationBanner title="Demonstration">
          <p className="govuk-notification-banner__heading">
            A pretend crew is moving this report along. No one is working on it.
          </p>
        </NotificationBanner>
      )}
      <RequestTracker request={request} events={events} connection={connection} headingLevel={1} />
      <h2 className="govuk-heading-m">What has happened</h2>
      <RequestTimeline events={events} order="newestFirst" />
      <h2 className="govuk-heading-m">What was reported</h2>
      <RequestSummary request={request} />
      <p className="govuk-body concierge-no-print">
        Anyone with the address of this page can follow this report. Keep it, or share it.
      </p>
    </Page>
  );
}
