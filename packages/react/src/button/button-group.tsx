import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';

export type ButtonGroupProps = ComponentProps<'div'>;

/** Buttons and links side by side, stacked on small screens. */
export function ButtonGroup(props: ButtonGroupProps) {
  return <div {...props} className={classNames('govuk-button-group', props.className)} />;
}
