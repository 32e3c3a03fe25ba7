import { BackLink } from '@councilkit/react';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { councilOf } from '../council.server.js';
import { useParts, useWords } from '../language/use-words.js';
import { ask } from '../page/ask.server.js';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';
import { groupsOf } from '../services/groups.js';
import { ServiceList } from '../services/service-list.js';
import { ServiceSearch } from '../services/service-search.js';
import { faultWords } from '../words/faults.js';
import { findingWords } from '../words/finding.js';

/** The longest search the contract takes, in characters. */
const LONGEST_SEARCH = 200;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const words = (search.get('q') ?? '').trim().slice(0, LONGEST_SEARCH);
  const group = search.get('group') ?? undefined;
  const { api, language } = councilOf(context);
  const found = api.services.list({ q: words || undefined, group });
  const services = await ask(found.all(), faultWords[language].noServices);
  return { words, group, services };
}

export default function Services() {
  const { words, group, services } = useLoaderData<typeof loader>();
  const say = useWords(findingWords);
  const parts = useParts();
  const heading = words ? say.foundTitle : group || say.whatToReport;
  // A search ranks across groups, so headings would only scatter its best answers.
  const groups = words ? [{ name: '', services }] : groupsOf(services);
  return (
    <Page title={heading} before={<BackLink {...parts.backLink} href="/" linkComponent={RouterLink} />}>
      <h1 className="govuk-heading-l">{heading}</h1>
      {!group && <ServiceSearch words={words} />}
      {words && (
        <p className="govuk-body" role="status">
          {say.found(services.length, words)}
        </p>
      )}
      {services.length === 0 && (
        <p className="govuk-body">
          {say.tryOther}{' '}
          <RouterLink href="/services" className="govuk-link">
            {say.seeAll}
          </RouterLink>
          .
        </p>
      )}
      {groups.map(({ name, services: members }) => (
        <section key={name} aria-label={name || say.servicesLabel}>
          {name && !group && <h2 className="govuk-heading-m">{name}</h2>}
          <ServiceList services={members} />
        </section>
      ))}
    </Page>
  );
}
