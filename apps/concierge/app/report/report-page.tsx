import { type FieldError, type Service } from '@councilkit/client';
import { type ReactNode } from 'react';
import { Form, useLocation } from 'react-router';
import { useWords } from '../language/use-words.js';
import { type Mending } from '../page/fault-summary.js';
import { FormPage, SendButton } from '../page/form-page.js';
import { reportingWords } from '../words/reporting.js';
import { startPath, stepPath, type Step } from './steps.js';

export interface ReportPageProps {
  service: Pick<Service, 'code' | 'name'>;
  step: Step;
  /** The page before, or nothing on the first. */
  before: Step | undefined;
  /** What the page is about, for its title and its heading. */
  heading: string;
  /** Draws the heading; left unset where a question is the heading of its page. */
  hasHeading?: boolean | undefined;
  /** What has to be mended, in the order of the fields. */
  errors?: Mending | undefined;
  /** What the button says. "Continue" when left unset. */
  action?: string | undefined;
  /** Whether the form takes files. */
  hasFiles?: boolean | undefined;
  children: ReactNode;
}

/** A page of a report: back, what has to be mended, the heading, the fields, on. */
export function ReportPage({
  service,
  step,
  before,
  heading,
  hasHeading = true,
  errors = [],
  action,
  hasFiles = false,
  children,
}: ReportPageProps) {
  const { search } = useLocation();
  const say = useWords(reportingWords);
  const isChange = new URLSearchParams(search).has('change');
  const back = isChange ? stepPath(service.code, 'check') : before && stepPath(service.code, before);
  return (
    <FormPage
      title={`${heading} - ${service.name}`}
      heading={hasHeading ? heading : null}
      caption={service.name}
      back={back ?? startPath(service.code)}
      errors={errors}
    >
      <Form
        // Fields of another page are other fields, though they stand in the same place.
        key={step}
        method="post"
        action={`${stepPath(service.code, step)}${search}`}
        noValidate
        {...(hasFiles ? { encType: 'multipart/form-data' as const } : {})}
      >
        {children}
        <SendButton errors={errors}>{action ?? say.continue}</SendButton>
      </Form>
    </FormPage>
  );
}

/** Faults with the address of the page on which each can be mended, for a page that has no fields. */
export function errorsElsewhere(faults: readonly FieldError[], hrefOf: (fault: FieldError) => string) {
  return faults.map((fault) => ({ href: hrefOf(fault), message: fault.detail }));
}
