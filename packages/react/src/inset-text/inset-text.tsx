import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';

export type InsetTextProps = ComponentProps<'div'>;

/**
 * Sets a quotation, an example or one further fact apart from the text around it.
 *
 * @see https://design-system.service.gov.uk/components/inset-text/
 */
export function InsetText({ className, ...rest }: InsetTextProps) {
  return <div {...rest} className={classNames('govuk-inset-text', className)} />;
}
