import { type ComponentProps, type ReactNode } from 'react';
import { classNames } from '../class-names.js';

export interface DetailsProps extends ComponentProps<'details'> {
  /** The words that open and close it. */
  summary: ReactNode;
}

/**
 * Keeps help that only some people need behind a summary they can open. Uses the browser's own `details`, so it works
 * without JavaScript and takes `open` and `onToggle`.
 *
 * @see https://design-system.service.gov.uk/components/details/
 */
export function Details({ summary, className, children, ...rest }: DetailsProps) {
  return (
    <details {...rest} className={classNames('govuk-details', className)}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
