import {
  asText,
  attributesToProps,
  slotProps,
  type MacroAttributes,
  type MacroContent,
} from '../../test/macro-attributes.js';
import { fieldProps, type FieldMacro } from '../../test/macro-field.js';
import { TextInput, type TextInputProps } from './index.js';

export interface InputMacro extends FieldMacro {
  type?: string;
  inputmode?: TextInputProps['inputMode'];
  value?: string | number;
  disabled?: boolean;
  autocomplete?: string;
  autocapitalize?: string;
  pattern?: string;
  spellcheck?: boolean;
  prefix?: MacroContent;
  suffix?: MacroContent;
  inputWrapper?: { classes?: string; attributes?: MacroAttributes };
}

/** `govukInput`, said in our props. */
export function fromMacro(options: InputMacro) {
  const { type, inputmode, value, disabled, autocomplete, autocapitalize, pattern, spellcheck, ...others } =
    options;
  const { prefix, suffix, inputWrapper, ...field } = others;
  return (
    <TextInput
      type={type}
      inputMode={inputmode}
      defaultValue={asText(value)}
      disabled={disabled}
      autoComplete={autocomplete}
      autoCapitalize={autocapitalize}
      pattern={pattern}
      spellCheck={spellcheck}
      prefix={prefix && slotProps(prefix)}
      suffix={suffix && slotProps(suffix)}
      inputWrapper={
        inputWrapper && { className: inputWrapper.classes, ...attributesToProps(inputWrapper.attributes) }
      }
      {...fieldProps(field)}
    />
  );
}
