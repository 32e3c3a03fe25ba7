import { ButtonLink, Panel } from '@councilkit/react';
import { PromiseDate } from '@councilkit/tracking';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { councilOf } from '../council.server.js';
import { ask } from '../page/ask.server.js';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const request = await ask(
    councilOf(context).api.requests.get(params['reference'] ?? ''),
    'There is no report with this reference.',
  );
  return { request };
}

export default function Sent() {
  const { request } = useLoaderData<typeof loader>();
  return (
    <Page title="Report sent">
      <Panel title="Report sent">
        Your reference
        <br />
        <strong>{request.reference}</strong>
      </Panel>
      <p className="govuk-body">
        We have received your report: {request.serviceName}. Write the reference down, or keep the address of
        its page.
      </p>
      <h2 className="govuk-heading-m">What happens next</h2>
      <PromiseDate request={request} className="govuk-!-margin-bottom-4" />
      <p className="govuk-body">
        The page of your report changes by itself as the work goes on. You do not have to ask, and you do not
        have to reload.
      </p>
      <ButtonLink href={`/requests/${request.reference}`} linkComponent={RouterLink}>
        Follow your report
      </ButtonLink>
    </Page>
  );
}
