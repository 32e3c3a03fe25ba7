import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { inFormGroup, type FieldProps } from '../form-group/form-group.js';
import { KeptTextarea } from './kept-textarea.js';

export interface TextareaProps extends FieldProps, Omit<ComponentProps<'textarea'>, 'name'> {}

/**
 * Asks for more than one line of text. Five rows high by default.
 *
 * @see https://design-system.service.gov.uk/components/textarea/
 */
export function Textarea({
  label,
  hint,
  errorMessage,
  formGroup,
  'aria-describedby': described,
  rows = 5,
  className,
  ...rest
}: TextareaProps) {
  const id = rest.id ?? rest.name;
  // One without a default loses nothing and needs no script.
  const Field = 'defaultValue' in rest ? KeptTextarea : 'textarea';
  return inFormGroup(
    { id, label, hint, errorMessage, formGroup, describedBy: described },
    (describedBy, hasError) => (
      <Field
        {...rest}
        id={id}
        rows={rows}
        aria-describedby={describedBy}
        className={classNames('govuk-textarea', hasError && 'govuk-textarea--error', className)}
      />
    ),
  );
}
