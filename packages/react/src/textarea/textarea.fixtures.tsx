import { fieldProps, type FieldMacro } from '../../test/macro-field.js';
import { Textarea } from './index.js';

interface TextareaMacro extends FieldMacro {
  rows?: number;
  value?: string;
  disabled?: boolean;
  spellcheck?: boolean;
  autocomplete?: string;
}

/** `govukTextarea`, said in our props. */
export function fromMacro({ rows, value, disabled, spellcheck, autocomplete, ...field }: TextareaMacro) {
  return (
    <Textarea
      rows={rows}
      defaultValue={value}
      disabled={disabled}
      spellCheck={spellcheck}
      autoComplete={autocomplete}
      {...fieldProps(field)}
    />
  );
}
