import { fieldProps, type FieldMacro } from '../../test/macro-field.js';
import { PasswordInput, type PasswordInputTexts } from './index.js';

interface PasswordInputMacro extends FieldMacro, PasswordInputTexts {
  value?: string;
  disabled?: boolean;
  autocomplete?: string;
  button?: { classes?: string };
}

/** `govukPasswordInput`, said in our props. */
export function fromMacro({ value, disabled, autocomplete, button, ...options }: PasswordInputMacro) {
  const {
    showPasswordText,
    hidePasswordText,
    showPasswordAriaLabelText,
    hidePasswordAriaLabelText,
    ...rest
  } = options;
  const { passwordShownAnnouncementText, passwordHiddenAnnouncementText, ...field } = rest;
  const onButton = {
    showPasswordText,
    hidePasswordText,
    showPasswordAriaLabelText,
    hidePasswordAriaLabelText,
  };
  return (
    <PasswordInput
      {...{ ...onButton, passwordShownAnnouncementText, passwordHiddenAnnouncementText }}
      defaultValue={value}
      disabled={disabled}
      autoComplete={autocomplete}
      button={button && { className: button.classes }}
      {...fieldProps(field)}
    />
  );
}
