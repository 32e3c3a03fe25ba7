import { Button, TextInput, WarningText } from '@councilkit/react';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { councilOf } from '../council.server.js';
import { ask } from '../page/ask.server.js';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';
import { groupsOf } from '../services/groups.js';
import { ServiceSearch } from '../services/service-search.js';

export async function loader({ context }: LoaderFunctionArgs) {
  const services = await ask(councilOf(context).api.services.list().all(), 'There are no services.');
  return { groups: groupsOf(services).map(({ name, services }) => ({ name, count: services.length })) };
}

export default function Home() {
  const { groups } = useLoaderData<typeof loader>();
  return (
    <Page title="Report a problem or follow a report">
      <h1 className="govuk-heading-xl">Report a problem or follow a report</h1>
      <p className="govuk-body-l">
        Tell us about a problem on a road, a pavement or in a park. You get a reference, a date, and a page
        that shows what is happening, as it happens.
      </p>
      <WarningText>If someone is hurt or in danger, call 999.</WarningText>
      <ServiceSearch />
      <h2 className="govuk-heading-m">Or choose what it is about</h2>
      <ul className="govuk-list concierge-groups">
        {groups.map(({ name, count }) => (
          <li key={name}>
            <RouterLink href={`/services?group=${encodeURIComponent(name)}`} className="govuk-link">
              {name || 'Other services'}
            </RouterLink>{' '}
            <span className="govuk-hint concierge-count">
              {count}
              <span className="govuk-visually-hidden"> {count === 1 ? 'service' : 'services'}</span>
            </span>
          </li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">Follow a report</h2>
      <form action="/track" method="get">
        <TextInput
          id="reference"
          name="reference"
          label="Reference"
          hint="For example, 7QK4-M2XD"
          width={10}
          autoComplete="off"
          spellCheck={false}
        />
        <Button variant="secondary">Follow</Button>
      </form>
    </Page>
  );
}
