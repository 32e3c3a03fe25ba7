import { NearbyRequests } from '@councilkit/tracking';
import { redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { sayAll } from '../catalogue/said.server.js';
import { useTrackingLanguage, useWords } from '../language/use-words.js';
import { RouterLink } from '../page/router-link.js';
import { toLocation } from '../report/draft.js';
import { ReportPage } from '../report/report-page.js';
import { keepDraft, onwards, openReport } from '../report/report.server.js';
import { nextStep, startPath, stepPath } from '../report/steps.js';
import { nearbyAt } from '../report/where.server.js';
import { reportingWords } from '../words/reporting.js';

export async function loader(args: LoaderFunctionArgs) {
  const { council, service, draft } = await openReport(args);
  const { point } = toLocation(draft);
  if (!point) throw redirect(startPath(service.code));
  const nearby = await nearbyAt(council, service.code, point);
  // They may all have been closed since the place was given.
  if (nearby.length === 0) throw redirect(stepPath(service.code, nextStep(service, draft, 'nearby')));
  const said = await sayAll(
    council,
    nearby.map(({ request }) => request),
  );
  return {
    service: { code: service.code, name: service.name },
    nearby: nearby.map((one, index) => ({ ...one, request: said[index] ?? one.request })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const report = await openReport(args);
  const { draft, cookie } = await keepDraft(report, (latest) => latest);
  return onwards(report, draft, 'nearby', args.request, cookie);
}

export default function Nearby() {
  const { service, nearby } = useLoaderData<typeof loader>();
  const say = useWords(reportingWords);
  const language = useTrackingLanguage();
  return (
    <ReportPage service={service} step="nearby" before="where" heading={say.nearby} action={say.nearbyNew}>
      <p className="govuk-body">{say.nearbyAbout}</p>
      <NearbyRequests
        nearby={nearby}
        hrefFor={({ reference }) => `/requests/${reference}`}
        linkComponent={RouterLink}
        language={language}
      />
    </ReportPage>
  );
}
