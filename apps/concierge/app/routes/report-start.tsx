import { BackLink, Button, ButtonLink, InsetText, WarningText } from '@councilkit/react';
import {
  Form,
  redirect,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { useParts, useWords } from '../language/use-words.js';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';
import { dropDraft, openReport } from '../report/report.server.js';
import { startPath, stepPath, stepsOf } from '../report/steps.js';
import { firstUnfinished } from '../report/unfinished.js';
import { reportingWords } from '../words/reporting.js';

const START_AGAIN_ID = 'start-again';

export async function loader(args: LoaderFunctionArgs) {
  const { service, draft, isBegun } = await openReport(args);
  const { code, name, group, description, emergencyNotice, promise, phase, responsible } = service;
  const [first = 'check'] = stepsOf(service, draft);
  return {
    service: { code, name, group, description, emergencyNotice, promise, responsible },
    isPaused: phase === 'paused',
    isOurs: !responsible,
    start: stepPath(code, first),
    carryOn: isBegun ? stepPath(code, firstUnfinished(service, draft)) : undefined,
  };
}

/** Throws away what was typed. */
export async function action(args: ActionFunctionArgs) {
  const report = await openReport(args);
  const cookie = await dropDraft(report);
  return redirect(startPath(report.service.code), { headers: { 'Set-Cookie': cookie } });
}

export default function Start() {
  const { service, isPaused, isOurs, start, carryOn } = useLoaderData<typeof loader>();
  const say = useWords(reportingWords);
  const parts = useParts();
  return (
    <Page
      title={service.name}
      before={
        <BackLink
          {...parts.backLink}
          href={`/services?group=${encodeURIComponent(service.group)}`}
          linkComponent={RouterLink}
        />
      }
    >
      <h1 className="govuk-heading-l">{service.name}</h1>
      {service.description && <p className="govuk-body concierge-typed">{service.description}</p>}
      {service.emergencyNotice && <WarningText {...parts.warningText}>{service.emergencyNotice}</WarningText>}
      {service.promise && (
        <>
          <h2 className="govuk-heading-m">{say.whatHappens}</h2>
          <p className="govuk-body">{service.promise.text}</p>
        </>
      )}
      {service.responsible && (
        <>
          <h2 className="govuk-heading-m">{say.notOurs(service.responsible.name)}</h2>
          {service.responsible.advice && <p className="govuk-body">{service.responsible.advice}</p>}
          {service.responsible.website && (
            <p className="govuk-body">
              <a href={service.responsible.website} className="govuk-link">
                {say.reportThere(service.responsible.name)}
              </a>
            </p>
          )}
        </>
      )}
      {isPaused && <InsetText>{say.paused}</InsetText>}
      {isOurs && !isPaused && carryOn === undefined && (
        <ButtonLink href={start} linkComponent={RouterLink} isStartButton>
          {say.start}
        </ButtonLink>
      )}
      {isOurs && !isPaused && carryOn !== undefined && (
        <>
          <InsetText>{say.carryOnAbout}</InsetText>
          <div className="govuk-button-group">
            <ButtonLink href={carryOn} linkComponent={RouterLink}>
              {say.carryOn}
            </ButtonLink>
            {/* The two stand in one line: the form is beside them. */}
            <Button variant="secondary" form={START_AGAIN_ID}>
              {say.startAgain}
            </Button>
          </div>
          <Form id={START_AGAIN_ID} method="post" />
        </>
      )}
    </Page>
  );
}
