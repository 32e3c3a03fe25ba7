import { BackLink, Button, type ButtonProps } from '@councilkit/react';
import { type ReactNode } from 'react';
import { useParts } from '../language/use-words.js';
import { FaultSummary, useAttempt, type Mending } from './fault-summary.js';
import { Page } from './page.js';
import { RouterLink } from './router-link.js';

export interface FormPageProps {
  /** What the page is about, as its title says it. */
  title: string;
  /** The heading. The title when left unset; null where a question is the heading of its page. */
  heading?: string | null | undefined;
  /** Stands over the heading. */
  caption?: string | undefined;
  /** Where the back link leads. */
  back: string;
  /** In the order of the fields. */
  errors?: Mending | undefined;
  children: ReactNode;
}

/** A page with something to fill in: back, what has to be mended, the heading, the rest. */
export function FormPage({ title, heading = title, caption, back, errors = [], children }: FormPageProps) {
  const parts = useParts();
  return (
    <Page
      title={title}
      hasErrors={errors.length > 0}
      before={<BackLink {...parts.backLink} href={back} linkComponent={RouterLink} />}
    >
      <FaultSummary errors={errors} />
      {caption !== undefined && <span className="govuk-caption-l">{caption}</span>}
      {heading !== null && <h1 className="govuk-heading-l">{heading}</h1>}
      {children}
    </Page>
  );
}

export interface SendButtonProps extends Omit<ButtonProps, 'preventDoubleClick'> {
  /** What the page answered with. */
  errors?: Mending | undefined;
}

/** Sends the form once, however often it is pressed. Once the page has answered it is a new button, which takes a press at once. */
export function SendButton({ errors = [], ...rest }: SendButtonProps) {
  const attempt = useAttempt();
  return <Button key={errors.length > 0 ? attempt : 'first'} preventDoubleClick {...rest} />;
}
