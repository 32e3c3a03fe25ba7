import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';

export interface ErrorMessageProps extends ComponentProps<'p'> {
  /** Read out before the message. "Error" unless told otherwise; an empty string leaves it out. */
  visuallyHiddenText?: string | undefined;
}

/**
 * Says what went wrong beside the answer it is about. Controls draw their own from their `errorMessage` prop.
 *
 * @see https://design-system.service.gov.uk/components/error-message/
 */
export function ErrorMessage({
  visuallyHiddenText = 'Error',
  className,
  children,
  ...rest
}: ErrorMessageProps) {
  return (
    <p {...rest} className={classNames('govuk-error-message', className)}>
      {visuallyHiddenText ? <span className="govuk-visually-hidden">{`${visuallyHiddenText}:`}</span> : null}
      {visuallyHiddenText ? ' ' : null}
      {children}
    </p>
  );
}
