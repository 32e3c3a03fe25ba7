import { Page } from '../page/page.js';

export default function Privacy() {
  return (
    <Page title="Privacy and cookies">
      <h1 className="govuk-heading-l">Privacy and cookies</h1>
      <h2 className="govuk-heading-m">What everyone can read</h2>
      <p className="govuk-body">
        What you report, where it is, your answers and what happens to it are shown on the page of the report,
        to anyone. Leave names, phone numbers and the like out of what you write.
      </p>
      <h2 className="govuk-heading-m">What nobody else can read</h2>
      <p className="govuk-body">
        Your name, email address and phone number, if you give them. They are kept apart from the report and
        shown on no page.
      </p>
      <h2 className="govuk-heading-m">Cookies</h2>
      <p className="govuk-body">
        One, named <code>report</code>, from the moment you begin a report. It finds what you have typed so
        far, so that Back and a closed browser lose nothing. Both are deleted when you send the report, or a
        day after you last touched it. There are no cookies for advertising or for counting visits.
      </p>
    </Page>
  );
}
