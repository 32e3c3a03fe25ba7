import { CouncilKit } from '@councilkit/client';
import { BackLink, NotificationBanner } from '@councilkit/react';
import { RequestSummary, RequestTimeline, RequestTracker, useLiveRequest } from '@councilkit/tracking';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { councilOf } from '../council.server.js';
import { useTrackingLanguage, useWords } from '../language/use-words.js';
import { ask } from '../page/ask.server.js';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';
import { faultWords } from '../words/faults.js';
import { followingWords } from '../words/following.js';

/** What the open page listens with; the resident app passes it through to the service. */
const live = new CouncilKit({ baseUrl: '/live/v1' });

/** Timelines are a dozen lines long; one this long shows its latest part. */
const LONGEST_TIMELINE = 500;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { api, language } = councilOf(context);
  const missing = faultWords[language].noReport;
  const request = await ask(api.requests.get(params['reference'] ?? ''), missing);
  const events = await ask(api.events.list(request.id).all({ limit: LONGEST_TIMELINE }), missing);
  return { request, events };
}

export default function TrackRequest() {
  const loaded = useLoaderData<typeof loader>();
  const { request, events, connection } = useLiveRequest({ client: live, ...loaded });
  const say = useWords(followingWords);
  const language = useTrackingLanguage();
  return (
    <Page
      title={`${request.serviceName} ${request.reference}`}
      before={
        <BackLink href="/requests" linkComponent={RouterLink}>
          {say.recent}
        </BackLink>
      }
    >
      {request.isDemonstration && (
        <NotificationBanner title={say.demonstrationTitle}>
          <p className="govuk-notification-banner__heading">{say.demonstration}</p>
        </NotificationBanner>
      )}
      <RequestTracker
        request={request}
        events={events}
        connection={connection}
        headingLevel={1}
        language={language}
      />
      <h2 className="govuk-heading-m">{say.whatHasHappened}</h2>
      <RequestTimeline events={events} order="newestFirst" language={language} />
      <h2 className="govuk-heading-m">{say.whatWasReported}</h2>
      <RequestSummary request={request} language={language} />
      <p className="govuk-body concierge-no-print">{say.share}</p>
    </Page>
  );
}
