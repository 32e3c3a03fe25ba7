import { Checkboxes, Radios, TextInput } from '@councilkit/react';
import { errorsFor } from '@councilkit/tracking';
import {
  data,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { useWords } from '../language/use-words.js';
import { personFaults, type Person } from '../report/person.js';
import { useErrorAt } from '../page/use-error-at.js';
import { ReportPage } from '../report/report-page.js';
import { keepDraft, onwards, openReport, textOf } from '../report/report.server.js';
import { previousStep } from '../report/steps.js';
import { personWords } from '../words/person.js';
import { reportingWords } from '../words/reporting.js';

export async function loader(args: LoaderFunctionArgs) {
  const { service, draft } = await openReport(args);
  const { name, email, phone, updates, showName } = draft;
  const person: Person = { name, email, phone, updates, showName };
  return {
    service: { code: service.code, name: service.name },
    isOptional: service.contact === 'optional',
    isPrivate: service.visibility === 'private',
    person,
    before: previousStep(service, draft, 'contact'),
  };
}

export async function action(args: ActionFunctionArgs) {
  const report = await openReport(args);
  const form = await args.request.formData();
  const wish = textOf(form, 'updates');
  const person: Person = {
    name: textOf(form, 'name'),
    email: textOf(form, 'email'),
    phone: textOf(form, 'phone'),
    updates: wish === 'email' || wish === 'sms' ? wish : '',
    showName: form.get('showName') === 'yes',
  };
  const { draft, cookie } = await keepDraft(report, (latest) => ({ ...latest, ...person }));
  const faults = personFaults(report.service, person, personWords[report.council.language]);
  if (faults.length > 0) return data({ faults, person }, { status: 400, headers: { 'Set-Cookie': cookie } });
  return onwards(report, draft, 'contact', args.request, cookie);
}

export default function Contact() {
  const { service, isOptional, isPrivate, person: kept, before } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useWords(personWords);
  const { optional } = useWords(reportingWords);
  const person = answer?.person ?? kept;
  const errors = errorsFor(answer?.faults);
  const errorAt = useErrorAt(errors);
  return (
    <ReportPage
      service={service}
      step="contact"
      before={before}
      heading={isOptional ? optional(say.contact) : say.contact}
      errors={errors}
    >
      <p className="govuk-body">{say.contactAbout}</p>
      <TextInput
        id="contact-name"
        name="name"
        label={{ children: say.name, size: 's' }}
        autoComplete="name"
        spellCheck={false}
        dir="auto"
        defaultValue={person.name}
        errorMessage={errorAt('contact-name')}
      />
      <TextInput
        id="contact-email"
        name="email"
        type="email"
        label={{ children: say.email, size: 's' }}
        autoComplete="email"
        spellCheck={false}
        defaultValue={person.email}
        errorMessage={errorAt('contact-email')}
      />
      <TextInput
        id="contact-phone"
        name="phone"
        type="tel"
        label={{ children: say.phone, size: 's' }}
        autoComplete="tel"
        width={20}
        defaultValue={person.phone}
        errorMessage={errorAt('contact-phone')}
      />
      <Radios
        idPrefix="updates"
        name="updates"
        fieldset={{ legend: { children: say.updates, size: 's' } }}
        hint={say.updatesHint}
        defaultValue={person.updates || 'none'}
        items={[
          { value: 'email', label: say.byEmail },
          { value: 'sms', label: say.byText },
          { value: 'none', label: say.noUpdates },
        ]}
      />
      {!isPrivate && (
        <Checkboxes
          idPrefix="showName"
          name="showName"
          items={[{ value: 'yes', label: say.showName }]}
          defaultValue={person.showName ? ['yes'] : []}
        />
      )}
    </ReportPage>
  );
}
