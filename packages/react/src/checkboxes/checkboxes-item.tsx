import { type ComponentProps } from 'react';
import { Choice, type ChoiceProps } from '../choices/choice.js';
import { Divider } from '../choices/divider.js';
import { checkbox } from './checkbox.js';

export interface CheckboxesItemProps extends ChoiceProps {
  /** The `name` of the checkboxes it belongs to. */
  name: string;
  /** `exclusive` clears the others when it is chosen, and is cleared by them, as "None of these" should be. */
  behaviour?: 'exclusive' | undefined;
}

/**
 * One checkbox, written out inside `Checkboxes`. Its id is `name` and `value` joined by a hyphen when left unset. Give
 * the first the `name` alone as its `id`, so that the error summary can link to it.
 */
export function CheckboxesItem({ id, behaviour, ...rest }: CheckboxesItemProps) {
  return (
    <Choice {...rest} kind={checkbox} id={id ?? `${rest.name}-${rest.value}`} data-behaviour={behaviour} />
  );
}

/** The word between two checkboxes, such as "or". */
export function CheckboxesDivider(props: ComponentProps<'div'>) {
  return <Divider {...props} kind={checkbox} />;
}
