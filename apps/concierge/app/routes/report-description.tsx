import { CharacterCount } from '@councilkit/react';
import { errorsFor } from '@councilkit/tracking';
import {
  data,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { useParts, useWords } from '../language/use-words.js';
import { descriptionFaults, LONGEST_DESCRIPTION } from '../report/problem.js';
import { useErrorAt } from '../page/use-error-at.js';
import { ReportPage } from '../report/report-page.js';
import { keepDraft, onwards, openReport, textOf } from '../report/report.server.js';
import { previousStep } from '../report/steps.js';
import { reportingWords } from '../words/reporting.js';

export async function loader(args: LoaderFunctionArgs) {
  const { service, draft } = await openReport(args);
  return {
    service: { code: service.code, name: service.name },
    isPrivate: service.visibility === 'private',
    description: draft.description,
    before: previousStep(service, draft, 'description'),
  };
}

export async function action(args: ActionFunctionArgs) {
  const report = await openReport(args);
  const description = textOf(await args.request.formData(), 'description');
  const { draft, cookie } = await keepDraft(report, (latest) => ({ ...latest, description }));
  const faults = descriptionFaults(description, reportingWords[report.council.language]);
  if (faults.length > 0)
    return data({ faults, description }, { status: 400, headers: { 'Set-Cookie': cookie } });
  return onwards(report, draft, 'description', args.request, cookie);
}

export default function Description() {
  const { service, isPrivate, description, before } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useWords(reportingWords);
  const parts = useParts();
  const errors = errorsFor(answer?.faults);
  const errorAt = useErrorAt(errors);
  return (
    <ReportPage
      service={service}
      step="description"
      before={before}
      heading={say.describe}
      hasHeading={false}
      errors={errors}
    >
      <CharacterCount
        {...parts.characterCount}
        id="description"
        name="description"
        label={{ children: say.optional(say.describe), size: 'l', isPageHeading: true }}
        hint={isPrivate ? say.describeHintPrivate : say.describeHint}
        maxlength={LONGEST_DESCRIPTION}
        threshold={75}
        rows={5}
        dir="auto"
        defaultValue={answer?.description ?? description}
        errorMessage={errorAt('description')}
      />
    </ReportPage>
  );
}
