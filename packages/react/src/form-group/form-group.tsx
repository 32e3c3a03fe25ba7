import { type ComponentProps, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Label, type LabelProps } from '../label/label.js';
import { slotProps, type Slot } from '../slot.js';
import { messagesOf, type Messages } from './messages.js';

/** What every single control takes besides its own attributes. */
export interface FieldProps extends Messages {
  /** Posted with the form. Also the id, unless `id` says otherwise: ids never change between server and browser. */
  name: string;
  /** The question, or what to enter. */
  label?: Slot<LabelProps>;
  /** Attributes of the element around label, messages and control, and content placed beside the control. */
  formGroup?: FieldGroupProps | undefined;
}

export interface FieldGroupProps extends ComponentProps<'div'> {
  beforeInput?: ReactNode;
  afterInput?: ReactNode;
}

interface FormGroupProps extends Messages {
  id: string;
  label: Slot<LabelProps>;
  formGroup: FieldGroupProps | undefined;
  describedBy: string | undefined;
  children: (control: { describedBy: string | undefined; hasError: boolean }) => ReactNode;
}

/** The one place that joins a control with its label, hint and error message, by `for` and `aria-describedby`. */
export function FormGroup({ id, label, formGroup = {}, describedBy, children, ...messages }: FormGroupProps) {
  const { beforeInput, afterInput, className, ...rest } = formGroup;
  const said = messagesOf(id, messages, describedBy);
  return (
    <div
      {...rest}
      className={classNames('govuk-form-group', said.hasError && 'govuk-form-group--error', className)}
    >
      <Label {...slotProps<LabelProps>(label)} htmlFor={id} />
      {said.messages}
      {beforeInput}
      {children(said)}
      {afterInput}
    </div>
  );
}
