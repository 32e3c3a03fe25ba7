import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { slotProps, type Slot } from '../slot.js';
import { Legend, type LegendProps } from './legend.js';

export interface FieldsetProps extends ComponentProps<'fieldset'> {
  /** The question that the whole group answers. */
  legend?: Slot<LegendProps>;
}

/**
 * Groups related controls under one legend.
 *
 * @see https://design-system.service.gov.uk/components/fieldset/
 */
export function Fieldset({ legend, className, children, ...rest }: FieldsetProps) {
  return (
    <fieldset {...rest} className={classNames('govuk-fieldset', className)}>
      {Legend(slotProps<LegendProps>(legend))}
      {children}
    </fieldset>
  );
}
