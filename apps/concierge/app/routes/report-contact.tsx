import { TextInput } from '@councilkit/react';
import {
  data,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { errorAt } from '../report/error-at.js';
import { personFaults } from '../report/person.js';
import { ReportPage } from '../report/report-page.js';
import { keepDraft, onwards, openReport, textOf } from '../report/report.server.js';

export async function loader(args: LoaderFunctionArgs) {
  const { service, draft } = await openReport(args);
  return { service, person: { name: draft.name, email: draft.email, phone: draft.phone } };
}

export async function action(args: ActionFunctionArgs) {
  const report = await openReport(args);
  const form = await args.request.formData();
  const person = { name: textOf(form, 'name'), email: textOf(form, 'email'), phone: textOf(form, 'phone') };
  const cookie = await keepDraft(report, { ...report.draft, ...person });
  const faults = personFaults(report.service, person);
  if (faults.length > 0) return data({ faults, person }, { status: 400, headers: { 'Set-Cookie': cookie } });
  return onwards(report, 'contact', args.request, cookie);
}

export default function Contact() {
  const { service, person: kept } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const faults = answer?.faults ?? [];
  const person = answer?.person ?? kept;
  const optional = service.contact === 'optional' ? ' (optional)' : '';
  return (
    <ReportPage service={service} step="contact" heading={`Your contact details${optional}`} faults={faults}>
      <p className="govuk-body">
        So that the people doing the work can ask you about it. These details are never shown to anyone else.
      </p>
      <TextInput
        id="contact-name"
        name="name"
        label={{ children: 'Name', size: 's' }}
        autoComplete="name"
        spellCheck={false}
        defaultValue={person.name}
        errorMessage={errorAt(faults, '/contact/name')}
      />
      <TextInput
        id="contact-email"
        name="email"
        type="email"
        label={{ children: 'Email address', size: 's' }}
        autoComplete="email"
        spellCheck={false}
        defaultValue={person.email}
        errorMessage={errorAt(faults, '/contact/email')}
      />
      <TextInput
        id="contact-phone"
        name="phone"
        type="tel"
        label={{ children: 'Phone number', size: 's' }}
        autoComplete="tel"
        width={20}
        defaultValue={person.phone}
        errorMessage={errorAt(faults, '/contact/phone')}
      />
    </ReportPage>
  );
}
