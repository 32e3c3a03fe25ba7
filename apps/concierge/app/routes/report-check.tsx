import { type FieldError, ValidationError } from '@councilkit/client';
import { SummaryList, WarningText } from '@councilkit/react';
import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { ask } from '../page/ask.server.js';
import { RouterLink } from '../page/router-link.js';
import { answersInWords } from '../report/answers-in-words.js';
import { toRequest } from '../report/draft.js';
import { ReportPage } from '../report/report-page.js';
import { dropDraft, openReport, sentBefore } from '../report/report.server.js';
import { stepOf, stepPath, type Step } from '../report/steps.js';

export async function loader(args: LoaderFunctionArgs) {
  const { service, draft } = await openReport(args);
  const { key: _key, ...typed } = draft;
  return { service, typed };
}

export async function action(args: ActionFunctionArgs) {
  const report = await openReport(args);
  const { council, service, draft } = report;
  const before = sentBefore(report);
  if (before) return redirect(`/sent/${before}`);
  const sending = council.api.requests.create(toRequest(service.code, draft), { idempotencyKey: draft.key });
  const sent = await ask(
    sending.catch((error: unknown) => {
      if (error instanceof ValidationError)
        return { faults: error.errors.length > 0 ? error.errors : [unnamed(error)] };
      throw error;
    }),
    'There is no such service any more.',
  );
  if ('faults' in sent) return data(sent, { status: 400 });
  return redirect(`/sent/${sent.reference}`, {
    headers: { 'Set-Cookie': await dropDraft(report, sent.reference) },
  });
}

/** A refusal that names no field is about the report as a whole. */
function unnamed(error: ValidationError): FieldError {
  return {
    pointer: '/description',
    detail: error.problem?.detail ?? 'The report was not accepted. Check each answer.',
  };
}

export default function Check() {
  const { service, typed } = useLoaderData<typeof loader>();
  const faults = useActionData<typeof action>()?.faults ?? [];
  const row = (key: string, value: string, step: Step) => ({
    key,
    value: { children: value || 'Not given', className: 'concierge-typed' },
    actions: {
      items: [
        {
          href: `${stepPath(service.code, step)}?change=1`,
          children: 'Change',
          visuallyHiddenText: key.toLowerCase(),
        },
      ],
    },
  });
  const place = [typed.addressText, typed.lat && `${typed.lat}, ${typed.long}`].filter(Boolean).join('\n');
  return (
    <ReportPage
      service={service}
      step="check"
      heading="Check your answers before sending"
      faults={faults}
      hrefOf={({ pointer }) => `${stepPath(service.code, stepOf({ pointer }))}?change=1`}
      action="Send report"
    >
      <h2 className="govuk-heading-m">What everyone will be able to read</h2>
      <SummaryList
        linkComponent={RouterLink}
        rows={[
          ...answersInWords(service.questions, typed.answers).map(({ prompt, text }) =>
            row(prompt, text, 'about'),
          ),
          row('Description', typed.description, 'about'),
          ...(service.location === 'none' ? [] : [row('Where it is', place, 'where')]),
        ]}
      />
      {service.contact !== 'none' && (
        <>
          <h2 className="govuk-heading-m">What only the people doing the work can read</h2>
          <SummaryList
            linkComponent={RouterLink}
            rows={[
              row('Name', typed.name, 'contact'),
              row('Email address', typed.email, 'contact'),
              row('Phone number', typed.phone, 'contact'),
            ]}
          />
        </>
      )}
      <WarningText>
        Leave names, phone numbers and other personal details out of the description. It is public.
      </WarningText>
    </ReportPage>
  );
}
