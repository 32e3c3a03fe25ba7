import { type FieldError, type Service } from '@councilkit/client';
import { BackLink, Button, ErrorSummary } from '@councilkit/react';
import { type ReportError } from '@councilkit/tracking';
import { type ReactNode } from 'react';
import { Form, useLocation } from 'react-router';
import { useParts, useWords } from '../language/use-words.js';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';
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
  errors?: readonly (ReportError | { href: string; message: string })[] | undefined;
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
  const parts = useParts();
  const isChange = new URLSearchParams(search).has('change');
  const attempt = errors.map(({ message }) => message).join();
  const back = isChange ? stepPath(service.code, 'check') : before && stepPath(service.code, before);
  return (
    <Page
      title={`${heading} - ${service.name}`}
      hasErrors={errors.length > 0}
      before={
        <BackLink {...parts.backLink} href={back ?? startPath(service.code)} linkComponent={RouterLink} />
      }
    >
      {errors.length > 0 && (
        <ErrorSummary
          {...parts.errorSummary}
          // A new summary for each attempt, so that it takes the focus each time.
          key={attempt}
          errors={errors}
        />
      )}
      <p className="govuk-caption-l">{service.name}</p>
      {hasHeading && <h1 className="govuk-heading-l">{heading}</h1>}
      <Form
        // Fields of another page are other fields, though they stand in the same place.
        key={step}
        method="post"
        action={`${stepPath(service.code, step)}${search}`}
        noValidate
        {...(hasFiles ? { encType: 'multipart/form-data' as const } : {})}
      >
        {children}
        {/* A new button once the page has answered: pressing it then is no double click. */}
        <Button key={attempt} preventDoubleClick>
          {action ?? say.continue}
        </Button>
      </Form>
    </Page>
  );
}

/** What is said beside the field with this id, as the design system's fields take it. */
export function useErrorAt(errors: readonly ReportError[]) {
  const { errorMessage } = useParts();
  return (id: string) => {
    const message = errors.find(({ fieldId }) => fieldId === id)?.message;
    return message === undefined ? undefined : { ...errorMessage, children: message };
  };
}

/** Faults with the address of the page on which each can be mended, for a page that has no fields. */
export function errorsElsewhere(faults: readonly FieldError[], hrefOf: (fault: FieldError) => string) {
  return faults.map((fault) => ({ href: hrefOf(fault), message: fault.detail }));
}
