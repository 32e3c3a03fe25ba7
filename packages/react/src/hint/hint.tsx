import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';

export type HintProps = ComponentProps<'div'>;

/** Helps with a question that some people may find hard. Controls draw their own from their `hint` prop. */
export function Hint(props: HintProps) {
  return <div {...props} className={classNames('govuk-hint', props.className)} />;
}
