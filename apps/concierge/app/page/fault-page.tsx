import { isRouteErrorResponse } from 'react-router';
import { Page } from './page.js';
import { RouterLink } from './router-link.js';

/** The page for what is not there, and for what went wrong on our side. Never shows what was thrown. */
export function FaultPage({ error }: { error: unknown }) {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status === 404) {
    const detail: unknown = isRouteErrorResponse(error) ? error.data : undefined;
    return (
      <Page title="Page not found">
        <h1 className="govuk-heading-l">Page not found</h1>
        <p className="govuk-body">
          {typeof detail === 'string' && detail
            ? detail
            : 'If you typed the web address, check it is correct.'}
        </p>
        <p className="govuk-body">
          <RouterLink href="/" className="govuk-link">
            Report something or follow a report
          </RouterLink>
        </p>
      </Page>
    );
  }
  return (
    <Page title="Sorry, there is a problem">
      <h1 className="govuk-heading-l">Sorry, there is a problem with the service</h1>
      <p className="govuk-body">
        Try again in a few minutes. What you typed on earlier pages has been kept for a day.
      </p>
      <p className="govuk-body">If someone is in danger, call 999.</p>
    </Page>
  );
}
