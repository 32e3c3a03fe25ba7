import { type FieldError, ValidationError } from '@councilkit/client';
import { SummaryList } from '@councilkit/react';
import { visibleQuestions } from '@councilkit/tracking';
import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type ShouldRevalidateFunction,
} from 'react-router';
import { useWords } from '../language/use-words.js';
import { ask } from '../page/ask.server.js';
import { RouterLink } from '../page/router-link.js';
import { answersInWords } from '../report/answers-in-words.js';
import { toLocation, toRequest } from '../report/draft.js';
import { previewOf } from '../report/preview.server.js';
import { PublicView } from '../report/public-view.js';
import { errorsElsewhere, ReportPage } from '../report/report-page.js';
import { dropDraft, keepDraft, openReport, sentBefore, type Report } from '../report/report.server.js';
import { previousStep, stepOf, stepPath, type Step } from '../report/steps.js';
import { atDesk, deskThatSends } from '../staff/desk.server.js';
import { checkingWords } from '../words/checking.js';
import { personWords } from '../words/person.js';
import { reportingWords } from '../words/reporting.js';

export async function loader(args: LoaderFunctionArgs) {
  const report = await openReport(args);
  const { service, draft } = report;
  const { key: _key, ...typed } = draft;
  const { code, name, questions, location, contact, visibility } = service;
  return {
    service: { code, name },
    asks: {
      location: location !== 'none',
      contact: contact !== 'none',
      name: visibility !== 'private',
    },
    questions: visibleQuestions(questions, draft.answers).filter(({ isNotice }) => !isNotice),
    typed,
    place: toLocation(draft),
    preview: await previewOf(report),
    before: previousStep(service, draft, 'check'),
  };
}

export async function action(args: ActionFunctionArgs) {
  const report = await openReport(args);
  const { council, service, draft } = report;
  const words = checkingWords[council.language];
  const before = sentBefore(report);
  if (before) return redirect(`/sent/${before}`);
  const desk = await deskThatSends(council, args.request);
  const body = { ...toRequest(service, draft, council.language), channel: desk?.channel ?? ('web' as const) };
  const sending = atDesk(
    desk,
    (desk?.api ?? council.api).requests.create(body, { idempotencyKey: draft.key }),
  );
  const sent = await ask(
    sending.catch((error: unknown) => {
      if (error instanceof ValidationError)
        return { faults: error.errors.length > 0 ? error.errors : [unnamed(error, words.refused)] };
      throw error;
    }),
    words.serviceGone,
  );
  if ('faults' in sent) return refused(report, sent.faults);
  const { reference, serviceName, promise, state, submittedAt } = sent;
  const isPrivate = service.visibility === 'private';
  const kept = { reference, serviceName, promise, state, submittedAt, isPrivate };
  const cookie = await dropDraft(report, { ...kept, updates: draft.updates });
  return redirect(`/sent/${reference}`, { headers: { 'Set-Cookie': cookie } });
}

/** Photos that are gone are gone from the page at once; a refusal alone would leave it as it was. */
export const shouldRevalidate: ShouldRevalidateFunction = () => true;

/** What has to be mended. Photos that the service no longer has are let go, and asked for again. */
async function refused(report: Report, faults: readonly FieldError[]) {
  const { council } = report;
  const areGone = faults.some(({ pointer }) => pointer.startsWith('/attachmentIds'));
  if (!areGone) return data({ faults }, { status: 400 });
  const { cookie } = await keepDraft(report, (latest) => ({ ...latest, photos: [] }));
  const others = faults.filter(({ pointer }) => !pointer.startsWith('/attachmentIds'));
  const gone = { pointer: '/attachmentIds', detail: reportingWords[council.language].photosGone };
  return data({ faults: [gone, ...others] }, { status: 400, headers: { 'Set-Cookie': cookie } });
}

/** A refusal that names no field is about the report as a whole. */
function unnamed(error: ValidationError, detail: string): FieldError {
  return { pointer: '/description', detail: error.problem?.detail ?? detail };
}

export default function Check() {
  const { service, asks, questions, typed, place, preview, before } = useLoaderData<typeof loader>();
  const faults = useActionData<typeof action>()?.faults ?? [];
  const say = useWords(checkingWords);
  const { notGiven } = useWords(reportingWords);
  const person = useWords(personWords);
  const row = (key: string, value: string, step: Step) => ({
    key,
    value: { children: value || notGiven, className: 'concierge-typed' },
    actions: {
      items: [
        {
          href: `${stepPath(service.code, step)}?change=1`,
          children: say.change,
          visuallyHiddenText: key.toLowerCase(),
        },
      ],
    },
  });
  const answers = answersInWords(questions, typed.answers);
  const told = new Map(answers.map(({ code, text }) => [code, text]));
  const photos = typed.photos.map(({ name, altText }) => altText || name).join('\n');
  return (
    <ReportPage
      service={service}
      step="check"
      before={before}
      heading={say.title}
      errors={errorsElsewhere(
        faults,
        ({ pointer }) => `${stepPath(service.code, stepOf({ pointer }))}?change=1`,
      )}
      action={say.send}
    >
      <h2 className="govuk-heading-m">{say.yourAnswers}</h2>
      <SummaryList
        linkComponent={RouterLink}
        rows={[
          ...(asks.location
            ? [row(say.place, place.addressText ?? (place.point ? say.onMap : ''), 'where')]
            : []),
          ...questions.map(({ code, prompt }) => row(prompt, told.get(code) ?? '', `q/${code}`)),
          row(say.description, typed.description, 'description'),
          row(say.photos, photos || say.noPhotos, 'photos'),
        ]}
      />
      {asks.contact && (
        <>
          <h2 className="govuk-heading-m">{say.contact}</h2>
          <p className="govuk-body">{say.contactAbout}</p>
          <SummaryList
            linkComponent={RouterLink}
            rows={[
              row(person.name, typed.name, 'contact'),
              row(person.email, typed.email, 'contact'),
              row(person.phone, typed.phone, 'contact'),
              row(say.updates, say.updatesBy[typed.updates], 'contact'),
              ...(asks.name ? [row(say.showName, typed.showName ? say.yes : say.no, 'contact')] : []),
            ]}
          />
        </>
      )}
      {preview && <PublicView service={service} preview={preview} answers={answers} />}
    </ReportPage>
  );
}
