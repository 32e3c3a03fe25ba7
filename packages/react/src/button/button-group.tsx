import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';

export type ButtonGroupProps = ComponentProps<'div'>;

/** Buttons and links side by side, stacked on small screens. */
export function ButtonGroup({ className, ...rest }: ButtonGroupProps) {
  return <div {...rest} className={classNames('govuk-button-group', className)} />;
}
