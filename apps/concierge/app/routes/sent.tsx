import { ButtonLink, Panel } from '@councilkit/react';
import { PromiseDate } from '@councilkit/tracking';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { sayOne } from '../catalogue/said.server.js';
import { councilOf } from '../council.server.js';
import { useTrackingLanguage, useWords } from '../language/use-words.js';
import { ask } from '../page/ask.server.js';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';
import { type SentReport } from '../report/draft.js';
import { faultWords } from '../words/faults.js';
import { sendingWords } from '../words/sending.js';

/** What this browser sent is told from its session: nobody else may be shown a private report, its sender may. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const council = councilOf(context);
  const { api, drafts, language } = council;
  const reference = params['reference'] ?? '';
  const session = await drafts.getSession(request.headers.get('Cookie'));
  const own = Object.entries(session.get('sent') ?? {}).find(([, sent]) => sent.reference === reference);
  if (own) {
    const [serviceCode, sent] = own;
    return { sent: await sayOne(council, { ...sent, serviceCode }) };
  }
  const kept = await ask(api.requests.get(reference), faultWords[language].noReport);
  const found = await sayOne(council, kept);
  const { promise, serviceName, state, submittedAt } = found;
  const sent: SentReport = {
    ...{ reference: found.reference, serviceName, promise, state, submittedAt },
    ...{ isPrivate: false, updates: '' },
  };
  return { sent };
}

export default function Sent() {
  const { sent } = useLoaderData<typeof loader>();
  const say = useWords(sendingWords);
  const language = useTrackingLanguage();
  return (
    <Page title={say.sent}>
      <Panel title={say.sent}>
        {say.yourReference}
        <br />
        <strong>{sent.reference}</strong>
      </Panel>
      <p className="govuk-body">
        {sent.isPrivate ? say.receivedPrivate(sent.serviceName) : say.received(sent.serviceName)}
      </p>
      <h2 className="govuk-heading-m">{say.next}</h2>
      <PromiseDate request={sent} language={language} className="govuk-!-margin-bottom-4" />
      {sent.updates && <p className="govuk-body">{say.confirm[sent.updates]}</p>}
      <p className="govuk-body">{sent.isPrivate ? say.isPrivate : say.changesByItself}</p>
      {!sent.isPrivate && (
        <ButtonLink href={`/requests/${sent.reference}`} linkComponent={RouterLink}>
          {say.follow}
        </ButtonLink>
      )}
    </Page>
  );
}
