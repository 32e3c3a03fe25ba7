import { type ComponentProps } from 'react';
import { drawChoice, type ChoiceProps } from '../choices/choice.js';
import { Divider } from '../choices/divider.js';
import { radio } from './radio.js';

export interface RadiosItemProps extends ChoiceProps {
  /** The `name` of the radios it belongs to. */
  name: string;
}

/**
 * One radio, written out inside `Radios`. Its id is `name` and `value` joined by a hyphen when left unset. Give the
 * first the `name` alone as its `id`, so that the error summary can link to it.
 */
export function RadiosItem(props: RadiosItemProps) {
  const { name, value, id = `${name}-${value}`, 'aria-describedby': describedBy } = props;
  return drawChoice(radio, props, { id, name, 'aria-describedby': describedBy });
}

/** The word between two radios, such as "or". */
export function RadiosDivider(props: ComponentProps<'div'>) {
  return <Divider {...props} kind={radio} />;
}
