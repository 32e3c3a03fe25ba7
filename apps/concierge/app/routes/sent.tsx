import { ButtonLink, Panel } from '@councilkit/react';
import { PromiseDate } from '@councilkit/tracking';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { councilOf } from '../council.server.js';
import { useTrackingLanguage, useWords } from '../language/use-words.js';
import { ask } from '../page/ask.server.js';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';
import { faultWords } from '../words/faults.js';
import { sendingWords } from '../words/sending.js';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { api, language } = councilOf(context);
  const request = await ask(api.requests.get(params['reference'] ?? ''), faultWords[language].noReport);
  return { request };
}

export default function Sent() {
  const { request } = useLoaderData<typeof loader>();
  const say = useWords(sendingWords);
  const language = useTrackingLanguage();
  return (
    <Page title={say.sent}>
      <Panel title={say.sent}>
        {say.yourReference}
        <br />
        <strong>{request.reference}</strong>
      </Panel>
      <p className="govuk-body">{say.received(request.serviceName)}</p>
      <h2 className="govuk-heading-m">{say.next}</h2>
      <PromiseDate request={request} language={language} className="govuk-!-margin-bottom-4" />
      <p className="govuk-body">{say.changesByItself}</p>
      <ButtonLink href={`/requests/${request.reference}`} linkComponent={RouterLink}>
        {say.follow}
      </ButtonLink>
    </Page>
  );
}
