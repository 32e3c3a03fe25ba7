import { BackLink, NotificationBanner } from '@councilkit/react';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { councilOf } from '../council.server.js';
import { useTrackingLanguage, useWords } from '../language/use-words.js';
import { ask } from '../page/ask.server.js';
import { type PageHandle } from '../page/page-handle.js';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';
import { LiveIsland } from '../request/live-island.js';
import { faultWords } from '../words/faults.js';
import { followingWords } from '../words/following.js';

/** Timelines are a dozen lines long; one this long shows its latest part. */
const LONGEST_TIMELINE = 500;

export const handle: PageHandle = { isWithoutRouter: true };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { api, language, liveScripts } = councilOf(context);
  const missing = faultWords[language].noReport;
  const request = await ask(api.requests.get(params['reference'] ?? ''), missing);
  const events = await ask(api.events.list(request.id).all({ limit: LONGEST_TIMELINE }), missing);
  return { request, events, liveScripts };
}

export default function TrackRequest() {
  const { request, events, liveScripts } = useLoaderData<typeof loader>();
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
      <LiveIsland
        given={{
          request,
          events,
          language,
          headings: { happened: say.whatHasHappened, reported: say.whatWasReported },
        }}
        scripts={liveScripts}
      />
      <p className="govuk-body concierge-no-print">{say.share}</p>
    </Page>
  );
}
