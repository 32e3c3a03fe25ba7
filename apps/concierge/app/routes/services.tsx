import { BackLink, InsetText } from '@councilkit/react';
import { ServiceFinder } from '@councilkit/tracking';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { councilOf } from '../council.server.js';
import { useParts, useTrackingLanguage, useWords } from '../language/use-words.js';
import { ask } from '../page/ask.server.js';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';
import { toLocation } from '../report/draft.js';
import { startPath } from '../report/steps.js';
import { faultWords } from '../words/faults.js';
import { findingWords } from '../words/finding.js';

/** The longest search the contract takes, in characters. */
const LONGEST_SEARCH = 200;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { api, drafts, language } = councilOf(context);
  const search = new URL(request.url).searchParams;
  const words = (search.get('q') ?? '').trim().slice(0, LONGEST_SEARCH);
  const group = search.get('group') ?? undefined;
  const session = await drafts.getSession(request.headers.get('Cookie'));
  // A place that was given first is kept in the session: an address is nobody's business in a web address.
  const place = search.has('here') ? session.get('place') : undefined;
  const { point, addressText } = place ? toLocation(place) : {};
  const found = api.services.list({ q: words || undefined, group, ...point });
  const services = await ask(found.all(), faultWords[language].noServices);
  return { words, group, services, here: addressText ?? (place ? '' : undefined) };
}

export default function Services() {
  const { words, group, services, here } = useLoaderData<typeof loader>();
  const say = useWords(findingWords);
  const parts = useParts();
  const language = useTrackingLanguage();
  const heading = words ? say.foundTitle : group || say.whatToReport;
  return (
    <Page title={heading} before={<BackLink {...parts.backLink} href="/" linkComponent={RouterLink} />}>
      <h1 className="govuk-heading-l">{heading}</h1>
      {here !== undefined && (
        <InsetText>
          {here ? say.atPlace(here) : say.atPin}{' '}
          <RouterLink href="/place" className="govuk-link">
            {say.changePlace}
          </RouterLink>
        </InsetText>
      )}
      <ServiceFinder
        services={services}
        search={words}
        action={group ? undefined : '/services'}
        kept={here === undefined ? {} : { here: '1' }}
        isOneGroup={group !== undefined}
        hrefFor={({ code }) => startPath(code)}
        linkComponent={RouterLink}
        language={language}
      />
      {services.length === 0 && (
        <p className="govuk-body">
          {say.tryOther}{' '}
          <RouterLink href={here === undefined ? '/services' : '/services?here=1'} className="govuk-link">
            {say.seeAll}
          </RouterLink>
          .
        </p>
      )}
    </Page>
  );
}
