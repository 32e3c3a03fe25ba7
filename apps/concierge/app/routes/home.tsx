import { Button, TextInput, WarningText } from '@councilkit/react';
import { groupsOf, ServiceFinder } from '@councilkit/tracking';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { councilOf } from '../council.server.js';
import { useParts, useTrackingLanguage, useWords } from '../language/use-words.js';
import { ask } from '../page/ask.server.js';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';
import { WithReferences } from '../page/with-references.js';
import { areaNewsWords } from '../words/area-news.js';
import { faultWords } from '../words/faults.js';
import { findingWords } from '../words/finding.js';
import { followingWords } from '../words/following.js';

export async function loader({ context }: LoaderFunctionArgs) {
  const { api, language } = councilOf(context);
  const services = await ask(api.services.list().all(), faultWords[language].noServices);
  return { groups: groupsOf(services).map(({ name, services }) => ({ name, count: services.length })) };
}

export default function Home() {
  const { groups } = useLoaderData<typeof loader>();
  const say = useWords(findingWords);
  const follow = useWords(followingWords);
  const area = useWords(areaNewsWords);
  const parts = useParts();
  const language = useTrackingLanguage();
  return (
    <Page title={say.title}>
      <h1 className="govuk-heading-xl">{say.title}</h1>
      <p className="govuk-body-l">{say.lead}</p>
      <WarningText {...parts.warningText}>{say.danger}</WarningText>
      <ServiceFinder services={[]} action="/services" hrefFor={() => '/services'} language={language} />
      <p className="govuk-body">
        <RouterLink href="/place" className="govuk-link">
          {say.placeFirst}
        </RouterLink>
      </p>
      <h2 className="govuk-heading-m">{say.orChoose}</h2>
      <ul className="govuk-list concierge-groups">
        {groups.map(({ name, count }) => (
          <li key={name}>
            <RouterLink href={`/services?group=${encodeURIComponent(name)}`} className="govuk-link">
              {name || say.otherServices}
            </RouterLink>
            {/* A number alone in its line belongs to nothing. */}
            {'\u00a0'}
            <span className="govuk-hint concierge-count">
              {count}
              <span className="govuk-visually-hidden"> {say.services(count)}</span>
            </span>
          </li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">{follow.title}</h2>
      <form action="/track" method="get">
        <TextInput
          id="reference"
          name="reference"
          label={follow.reference}
          hint={<WithReferences>{follow.referenceHint}</WithReferences>}
          width={10}
          autoComplete="off"
          spellCheck={false}
        />
        <Button variant="secondary">{follow.follow}</Button>
      </form>
      <p className="govuk-body">
        <RouterLink href="/area-news" className="govuk-link">
          {area.invite}
        </RouterLink>
      </p>
    </Page>
  );
}
