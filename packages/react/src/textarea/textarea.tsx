import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { FormGroup, type FieldProps } from '../form-group/form-group.js';

export interface TextareaProps extends FieldProps, Omit<ComponentProps<'textarea'>, 'name'> {}

/**
 * Asks for more than one line of text. Five rows high by default.
 *
 * @see https://design-system.service.gov.uk/components/textarea/
 */
export function Textarea(props: TextareaProps) {
  const { label, hint, errorMessage, formGroup, 'aria-describedby': describedBy, ...rest } = props;
  const { rows = 5, className, ...attributes } = rest;
  const id = props.id ?? props.name;
  return (
    <FormGroup {...{ id, label, hint, errorMessage, formGroup, describedBy }}>
      {(control) => (
        <textarea
          {...attributes}
          rows={rows}
          id={id}
          aria-describedby={control.describedBy}
          className={classNames('govuk-textarea', control.hasError && 'govuk-textarea--error', className)}
        />
      )}
    </FormGroup>
  );
}
