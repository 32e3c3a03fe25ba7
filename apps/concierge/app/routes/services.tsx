import { BackLink } from '@councilkit/react';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { councilOf } from '../council.server.js';
import { ask } from '../page/ask.server.js';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';
import { groupsOf } from '../services/groups.js';
import { ServiceList } from '../services/service-list.js';
import { ServiceSearch } from '../services/service-search.js';

/** The longest search the contract takes, in characters. */
const LONGEST_SEARCH = 200;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const words = (search.get('q') ?? '').trim().slice(0, LONGEST_SEARCH);
  const group = search.get('group') ?? undefined;
  const found = councilOf(context).api.services.list({ q: words || undefined, group });
  const services = await ask(found.all(), 'There are no services.');
  return { words, group, services };
}

export default function Services() {
  const { words, group, services } = useLoaderData<typeof loader>();
  // A search ranks across groups, so headings would only scatter its best answers.
  const groups = words ? [{ name: '', services }] : groupsOf(services);
  return (
    <Page
      title={headingOf({ words, group })}
      before={
        <BackLink href="/" linkComponent={RouterLink}>
          Back
        </BackLink>
      }
    >
      <h1 className="govuk-heading-l">{headingOf({ words, group })}</h1>
      {!group && <ServiceSearch words={words} />}
      {words && (
        <p className="govuk-body" role="status">
          {services.length === 0
            ? `Nothing found for “${words}”.`
            : `${services.length} found for “${words}”.`}
        </p>
      )}
      {services.length === 0 && (
        <p className="govuk-body">
          Try other words, or{' '}
          <RouterLink href="/services" className="govuk-link">
            see all services
          </RouterLink>
          .
        </p>
      )}
      {groups.map(({ name, services: members }) => (
        <section key={name} aria-label={name || 'Services'}>
          {name && !group && <h2 className="govuk-heading-m">{name}</h2>}
          <ServiceList services={members} />
        </section>
      ))}
    </Page>
  );
}

function headingOf({ words, group }: { words: string; group?: string | undefined }): string {
  if (words) return 'Services found';
  return group || 'What do you want to report?';
}
