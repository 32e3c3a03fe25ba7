import { type ServiceQuestion } from '@councilkit/client';
import { answersFrom, errorsFor, ServiceQuestions, visibleQuestions } from '@councilkit/tracking';
import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { useTrackingLanguage, useWords } from '../language/use-words.js';
import { answerFaults } from '../report/problem.js';
import { ReportPage } from '../report/report-page.js';
import { keepDraft, onwards, openReport, type Report } from '../report/report.server.js';
import { previousStep, startPath } from '../report/steps.js';
import { reportingWords } from '../words/reporting.js';

export async function loader(args: LoaderFunctionArgs) {
  const report = await openReport(args);
  const { service, draft } = report;
  const question = questionOf(report, args.params['question']);
  return {
    service: { code: service.code, name: service.name },
    question,
    answers: draft.answers,
    before: previousStep(service, draft, `q/${question.code}`),
  };
}

export async function action(args: ActionFunctionArgs) {
  const report = await openReport(args);
  const { council } = report;
  const question = questionOf(report, args.params['question']);
  const form = await args.request.formData();
  const { draft, cookie } = await keepDraft(report, (latest) => {
    const { [question.code]: _before, ...others } = latest.answers;
    return { ...latest, answers: { ...others, ...answersFrom(form, [question]) } };
  });
  const { answers } = draft;
  const faults = answerFaults(question, answers, reportingWords[council.language]);
  if (faults.length > 0) return data({ faults, answers }, { status: 400, headers: { 'Set-Cookie': cookie } });
  return onwards(report, draft, `q/${question.code}`, args.request, cookie);
}

/** The question that an address is about, by itself: its page is shown only when it is put. Throws the way to the start. */
function questionOf({ service, draft }: Report, code: string | undefined): ServiceQuestion {
  const found = visibleQuestions(service.questions, draft.answers).find((question) => question.code === code);
  if (!found) throw redirect(startPath(service.code));
  const { visibleWhen: _, ...question } = found;
  return question;
}

export default function Question() {
  const { service, question, answers: kept, before } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useWords(reportingWords);
  const language = useTrackingLanguage();
  const errors = errorsFor(answer?.faults, { questions: [question] });
  return (
    <ReportPage
      service={service}
      step={`q/${question.code}`}
      before={before}
      heading={question.isNotice ? say.readThis : question.prompt}
      hasHeading={question.isNotice === true}
      errors={errors}
    >
      <ServiceQuestions
        questions={[question]}
        values={answer?.answers ?? kept}
        errors={errors}
        asPageHeading
        language={language}
      />
    </ReportPage>
  );
}
