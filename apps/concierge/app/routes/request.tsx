import { BackLink } from '@councilkit/react';
import {
  cy,
  en,
  liveCy,
  liveEn,
  liveUr,
  ur,
  type LiveLanguage,
  type TrackingLanguage,
} from '@councilkit/tracking';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { sayRequest } from '../catalogue/request-words.js';
import { wordsFor } from '../catalogue/said.server.js';
import { councilOf } from '../council.server.js';
import { pageLanguageOf, usePageLanguage, type PageLanguage } from '../language/page-language.js';
import { ask } from '../page/ask.server.js';
import { type PageHandle } from '../page/page-handle.js';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';
import { readingAs } from '../reporter/reporter.server.js';
import { LiveIsland } from '../request/live-island.js';
import { readTracked } from '../request/tracked.server.js';
import { WhatWeSent } from '../request/what-we-sent.js';
import { faultWords } from '../words/faults.js';
import { trackingPageWords } from '../words/tracking-page.js';

const TRACKING: Readonly<Record<PageLanguage, TrackingLanguage>> = { en, cy, ur };
/** What the live part says, which goes to the browser with it. */
const LIVE: Readonly<Record<PageLanguage, LiveLanguage>> = { en: liveEn, cy: liveCy, ur: liveUr };

export const handle: PageHandle = { isWithoutRouter: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { language, liveScripts, authority, catalogue } = councilOf(context);
  const [tracked, publicKey] = await Promise.all([
    ask(
      readingAs({ request, context }, (api, reporter) =>
        readTracked(api, reporter, params['reference'] ?? ''),
      ),
      faultWords[language].noReport,
    ),
    // A page that cannot ask who the council is offers no messages; the rest of it is there all the same.
    authority().then(
      ({ pushPublicKey }) => pushPublicKey,
      () => null,
    ),
  ]);
  const pageLanguage = pageLanguageOf(new URL(request.url), language);
  const inWords = await wordsFor({ catalogue, language: pageLanguage }, tracked.request);
  return { ...tracked, inWords, liveScripts, push: { publicKey, newsLanguage: language } };
}

export default function TrackRequest() {
  const { request, inWords, events, own, liveScripts, push } = useLoaderData<typeof loader>();
  const { lang } = usePageLanguage();
  const say = trackingPageWords[lang];
  const language = TRACKING[lang];
  const { yours, answerQuestion, answer, addTo, isItFixed, actions, tellMe, calendar, share } = say;
  return (
    <Page
      title={`${sayRequest(request, inWords).serviceName} ${request.reference}`}
      before={
        <BackLink href={own ? '/mine' : '/requests'} linkComponent={RouterLink}>
          {own ? say.mine : say.recent}
        </BackLink>
      }
    >
      <LiveIsland
        given={{
          request,
          inWords,
          events,
          language: LIVE[lang],
          push,
          reporter: own && { hasSaid: own.hasSaid },
          words: {
            ...{ yours, answerQuestion, answer, addTo, isItFixed, actions, tellMe, calendar, share },
            happened: say.whatHasHappened,
            reported: say.whatWasReported,
          },
        }}
        scripts={liveScripts}
      />
      {own && <WhatWeSent {...own} words={say} language={language} />}
      <p className="govuk-body concierge-no-print">{say.anyone}</p>
      {!own && (
        <p className="govuk-body concierge-no-print">
          <RouterLink
            href={`/mine?reference=${encodeURIComponent(request.reference)}`}
            className="govuk-link"
          >
            {say.wasItYou}
          </RouterLink>
        </p>
      )}
    </Page>
  );
}
