import { type ChoiceDivider } from '../choices/choice-items.js';
import { choiceGroup, type ChoiceGroupProps } from '../choices/choice-group.js';
import { type ChoiceProps } from '../choices/choice.js';
import { classNames } from '../class-names.js';
import { radio } from './radio.js';

/** One of several radios, as data. */
export type RadiosItemData = ChoiceProps;
/** What `items` may hold besides radios. */
export type RadiosDividerData = ChoiceDivider;

export interface RadiosProps extends ChoiceGroupProps<RadiosItemData> {
  /** The `value` of the radio that is chosen from the start. */
  defaultValue?: string | number | undefined;
  /** The `value` of the radio that is chosen, when React holds the answer; then `onChange` is needed. `null` is none. */
  value?: string | number | null | undefined;
  /** Side by side. Only for two short choices. */
  isInline?: boolean | undefined;
}

/**
 * Asks people to choose one. Nothing is chosen unless you say so.
 *
 * @see https://design-system.service.gov.uk/components/radios/
 */
export function Radios({ value, defaultValue, isInline, className, ...rest }: RadiosProps) {
  return choiceGroup({
    ...rest,
    kind: radio,
    className: classNames(isInline && 'govuk-radios--inline', className),
    chosen: value === undefined ? undefined : value === null ? [] : [value],
    defaultChosen: defaultValue === undefined ? undefined : [defaultValue],
  });
}
