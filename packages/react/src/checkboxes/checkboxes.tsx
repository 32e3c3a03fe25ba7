import { type ChoiceDivider } from '../choices/choice-items.js';
import { choiceGroup, type ChoiceGroupProps } from '../choices/choice-group.js';
import { type ChoiceProps } from '../choices/choice.js';
import { checkbox } from './checkbox.js';

/** One of several checkboxes, as data. */
export interface CheckboxesItemData extends ChoiceProps {
  /** The name of the group when left unset. */
  name?: string | undefined;
  /** `exclusive` clears the others when it is chosen, and is cleared by them, as "None of these" should be. */
  behaviour?: 'exclusive' | undefined;
}

/** What `items` may hold besides checkboxes. */
export type CheckboxesDividerData = ChoiceDivider;

export interface CheckboxesProps extends ChoiceGroupProps<CheckboxesItemData> {
  /** The `value` of each checkbox that is chosen from the start. */
  defaultValue?: readonly (string | number)[] | undefined;
  /** The `value` of each checkbox that is chosen, when React holds the answer; then `onChange` is needed. */
  value?: readonly (string | number)[] | undefined;
}

/**
 * Asks people to choose all that apply, or to agree to one thing.
 *
 * @see https://design-system.service.gov.uk/components/checkboxes/
 */
export function Checkboxes({ value, defaultValue, ...rest }: CheckboxesProps) {
  return choiceGroup({ ...rest, kind: checkbox, chosen: value, defaultChosen: defaultValue });
}
