import { CharacterCount, WarningText } from '@councilkit/react';
import { answersFrom, errorsFor, ServiceQuestions } from '@councilkit/tracking';
import {
  data,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { errorAt } from '../report/error-at.js';
import { LONGEST_DESCRIPTION, problemFaults } from '../report/problem.js';
import { ReportPage } from '../report/report-page.js';
import { keepDraft, onwards, openReport, textOf } from '../report/report.server.js';

export async function loader(args: LoaderFunctionArgs) {
  const { service, draft } = await openReport(args);
  return { service, problem: { answers: draft.answers, description: draft.description } };
}

export async function action(args: ActionFunctionArgs) {
  const report = await openReport(args);
  const form = await args.request.formData();
  const problem = {
    answers: answersFrom(form, report.service.questions),
    description: textOf(form, 'description'),
  };
  const cookie = await keepDraft(report, { ...report.draft, ...problem });
  const faults = problemFaults(report.service.questions, problem);
  if (faults.length > 0) return data({ faults, problem }, { status: 400, headers: { 'Set-Cookie': cookie } });
  return onwards(report, 'about', args.request, cookie);
}

export default function About() {
  const { service, problem: kept } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const faults = answer?.faults ?? [];
  const problem = answer?.problem ?? kept;
  return (
    <ReportPage service={service} step="about" heading="What is the problem?" faults={faults}>
      {service.description && <p className="govuk-body concierge-typed">{service.description}</p>}
      {service.emergencyNotice && <WarningText>{service.emergencyNotice}</WarningText>}
      <ServiceQuestions
        questions={service.questions}
        values={problem.answers}
        errors={errorsFor(faults, { questions: service.questions })}
      />
      <CharacterCount
        id="description"
        name="description"
        label={{ children: 'Describe the problem (optional)', size: 's' }}
        hint="Everyone will be able to read this. Do not include names, phone numbers or other personal details."
        maxlength={LONGEST_DESCRIPTION}
        threshold={75}
        rows={5}
        defaultValue={problem.description}
        errorMessage={errorAt(faults, '/description')}
      />
    </ReportPage>
  );
}
