import { type FieldError, type Service, type ServiceQuestion } from '@councilkit/client';
import { BackLink, Button, ErrorSummary } from '@councilkit/react';
import { errorsFor } from '@councilkit/tracking';
import { type ReactNode } from 'react';
import { Form, useLocation } from 'react-router';
import { Page } from '../page/page.js';
import { RouterLink } from '../page/router-link.js';
import { previousStep, stepPath, stepsOf, type Step } from './steps.js';

export interface ReportPageProps {
  service: Service & { questions?: readonly ServiceQuestion[] | undefined };
  step: Step;
  heading: string;
  /** What has to be mended, in the order of the fields. */
  faults?: readonly FieldError[] | undefined;
  /** Where a fault can be mended, when that is not on this page. */
  hrefOf?: ((fault: FieldError) => string) | undefined;
  /** What the button says. "Continue" when left unset. */
  action?: string | undefined;
  children: ReactNode;
}

/** A page of a report: back, what has to be mended, the heading, the fields, on. */
export function ReportPage({
  service,
  step,
  heading,
  faults = [],
  hrefOf,
  action = 'Continue',
  children,
}: ReportPageProps) {
  const { search } = useLocation();
  const steps = stepsOf(service);
  const before = previousStep(service, step);
  const attempt = faults.map(({ pointer, detail }) => pointer + detail).join();
  return (
    <Page
      title={`${heading} - ${service.name}`}
      hasErrors={faults.length > 0}
      before={
        <BackLink
          href={
            before ? stepPath(service.code, before) : `/services?group=${encodeURIComponent(service.group)}`
          }
          linkComponent={RouterLink}
        >
          Back
        </BackLink>
      }
    >
      {faults.length > 0 && (
        <ErrorSummary
          // A new summary for each attempt, so that it takes the focus each time.
          key={attempt}
          errors={
            hrefOf
              ? faults.map((fault) => ({ href: hrefOf(fault), message: fault.detail }))
              : errorsFor(faults, { questions: service.questions })
          }
        />
      )}
      <p className="govuk-caption-l">
        {service.name}: step {steps.indexOf(step) + 1} of {steps.length}
      </p>
      <h1 className="govuk-heading-l">{heading}</h1>
      <Form method="post" action={`${stepPath(service.code, step)}${search}`} noValidate>
        {children}
        <Button preventDoubleClick>{action}</Button>
      </Form>
    </Page>
  );
}
