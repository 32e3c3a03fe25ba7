import { type ComponentProps } from 'react';
import { drawChoice, type ChoiceProps } from '../choices/choice.js';
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
export function CheckboxesItem(props: CheckboxesItemProps) {
  const { name, value, id = `${name}-${value}`, 'aria-describedby': describedBy } = props;
  return drawChoice(checkbox, props, { id, name, 'aria-describedby': describedBy });
}

/** The word between two checkboxes, such as "or". */
export function CheckboxesDivider(props: ComponentProps<'div'>) {
  return <Divider {...props} kind={checkbox} />;
}
