import {
  asText,
  attributesToProps,
  type MacroAttributes,
  presentItems,
} from '../../test/macro-attributes.js';
import { fieldProps, type FieldMacro } from '../../test/macro-field.js';
import { Select } from './index.js';

interface MacroOption {
  text: string;
  value?: string | number | boolean;
  selected?: boolean;
  disabled?: boolean;
  attributes?: MacroAttributes;
}

interface SelectMacro extends FieldMacro {
  items?: (MacroOption | false | null | '')[];
  value?: string | number;
  disabled?: boolean;
}

/** `govukSelect`, said in our props: what is selected is the `defaultValue` of the whole, a list when it takes several. */
export function fromMacro({ items, value, disabled, ...field }: SelectMacro) {
  const options = presentItems(items);
  const isSelected = ({ text, value: own = text, selected }: MacroOption) =>
    selected || (selected !== false && value !== undefined && String(own) === String(value));
  const [selected, ...more] = options.filter(isSelected).map(({ text, value: own = text }) => String(own));
  const { multiple } = attributesToProps(field.attributes);
  return (
    <Select
      {...fieldProps(field)}
      disabled={disabled}
      defaultValue={multiple && selected !== undefined ? [selected, ...more] : selected}
      items={options.map((option) => ({
        value: option.value === undefined ? undefined : String(option.value),
        disabled: option.disabled,
        children: asText(option.text),
        ...attributesToProps(option.attributes),
      }))}
    />
  );
}
