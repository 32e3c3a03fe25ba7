import { choicesProps, type ChoicesMacro } from '../../test/macro-choices.js';
import { Radios } from './index.js';

/** `govukRadios`, said in our props. */
export function fromMacro({ value, ...choices }: ChoicesMacro & { value?: string }) {
  return <Radios defaultValue={value} {...choicesProps(choices)} />;
}
