import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { isEmpty } from '../content.js';

export interface LabelProps extends ComponentProps<'label'> {
  /** Text size. Body size when left unset. */
  size?: 's' | 'm' | 'l' | 'xl' | undefined;
  /** The question is the only one on the page, so its label is the page's `h1`. */
  isPageHeading?: boolean | undefined;
}

/**
 * Names a control. Most controls draw their own from their `label` prop. Renders nothing without content.
 *
 * @see https://design-system.service.gov.uk/get-started/labels-legends-headings/
 */
export function Label({ size, isPageHeading, className, ...rest }: LabelProps) {
  if (isEmpty(rest.children)) return null;
  const label = (
    <label {...rest} className={classNames('govuk-label', size && `govuk-label--${size}`, className)} />
  );
  return isPageHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label;
}
