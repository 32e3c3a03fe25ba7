import { type ComponentProps } from 'react';
import { Choice, type ChoiceProps } from '../choices/choice.js';
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
export function RadiosItem({ id, ...rest }: RadiosItemProps) {
  return <Choice {...rest} kind={radio} id={id ?? `${rest.name}-${rest.value}`} />;
}

/** The word between two radios, such as "or". */
export function RadiosDivider(props: ComponentProps<'div'>) {
  return <Divider {...props} kind={radio} />;
}
