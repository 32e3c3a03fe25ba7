import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';

export type InsetTextProps = ComponentProps<'div'>;

/**
 * Sets a quotation, an example or one further fact apart from the text around it.
 *
 * @see https://design-system.service.gov.uk/components/inset-text/
 */
export function InsetText(props: InsetTextProps) {
  return <div {...props} className={classNames('govuk-inset-text', props.className)} />;
}
