import { type ComponentProps, type ReactNode } from 'react';
import { classNames } from '../class-names.js';

export interface WarningTextProps extends ComponentProps<'div'> {
  /** Said by screen readers for the "!" sign. "Warning" when left unset. */
  iconFallbackText?: ReactNode;
}

/**
 * Warns of something with consequences: a fine, a deadline, a danger.
 *
 * @see https://design-system.service.gov.uk/components/warning-text/
 */
export function WarningText({
  iconFallbackText = 'Warning',
  className,
  children,
  ...rest
}: WarningTextProps) {
  return (
    <div {...rest} className={classNames('govuk-warning-text', className)}>
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>{' '}
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{iconFallbackText}</span> {children}
      </strong>
    </div>
  );
}
