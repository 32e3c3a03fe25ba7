import { choicesProps, type ChoicesMacro } from '../../test/macro-choices.js';
import { Checkboxes } from './index.js';

/** `govukCheckboxes`, said in our props. */
export function fromMacro({ values, ...choices }: ChoicesMacro & { values?: string[] }) {
  return <Checkboxes defaultValue={values} {...choicesProps(choices)} />;
}
