import { isRouteErrorResponse } from 'react-router';
import { useWords } from '../language/use-words.js';
import { faultWords } from '../words/faults.js';
import { Page } from './page.js';
import { RouterLink } from './router-link.js';

/** The page for what is not there, and for what went wrong on our side. Never shows what was thrown. */
export function FaultPage({ error }: { error: unknown }) {
  const words = useWords(faultWords);
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status === 404) {
    const detail: unknown = isRouteErrorResponse(error) ? error.data : undefined;
    return (
      <Page title={words.notFound}>
        <h1 className="govuk-heading-l">{words.notFound}</h1>
        <p className="govuk-body">{typeof detail === 'string' && detail ? detail : words.checkAddress}</p>
        <p className="govuk-body">
          <RouterLink href="/" className="govuk-link">
            {words.startAgain}
          </RouterLink>
        </p>
      </Page>
    );
  }
  return (
    <Page title={words.problemTitle}>
      <h1 className="govuk-heading-l">{words.problem}</h1>
      <p className="govuk-body">{words.tryAgain}</p>
      <p className="govuk-body">{words.danger}</p>
    </Page>
  );
}
