import { attributesToProps, slot, type MacroAttributes } from '../../test/macro-attributes.js';
import { fieldsetSlots, type FieldsetSettings } from '../../test/macro-field.js';
import { Fieldset } from './index.js';

interface FieldsetMacro extends FieldsetSettings {
  role?: string;
  html?: string;
  attributes?: MacroAttributes;
}

/** `govukFieldset`, said in our props. */
export function fromMacro({ role, html, ...settings }: FieldsetMacro) {
  return (
    <Fieldset {...fieldsetSlots(settings)} role={role} {...attributesToProps(settings.attributes)}>
      {slot(undefined, html)}
    </Fieldset>
  );
}
