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

interface FormGroup extends Messages {
  id: string;
  label: Slot<LabelProps>;
  formGroup: FieldGroupProps | undefined;
  describedBy: string | undefined;
}

/**
 * The one place that joins a control with its label, hint and error message, by `for` and `aria-describedby`.
 *
 * Like the parts it calls, it is called and not rendered: none of them has state, and React draws what a function
 * returns for half the price of a component.
 */
export function inFormGroup(
  { id, label, hint, errorMessage, formGroup, describedBy }: FormGroup,
  draw: (describedBy: string | undefined, hasError: boolean) => ReactNode,
) {
  const said = messagesOf(id, { hint, errorMessage }, describedBy);
  const control = draw(said.describedBy, said.hasError);
  const labelled = Label({ ...slotProps<LabelProps>(label), htmlFor: id });
  if (!formGroup) {
    return (
      <div className={said.hasError ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
        {labelled}
        {said.hint}
        {said.error}
        {control}
      </div>
    );
  }
  const { beforeInput, afterInput, className, ...rest } = formGroup;
  return (
    <div
      {...rest}
      className={classNames('govuk-form-group', said.hasError && 'govuk-form-group--error', className)}
    >
      {labelled}
      {said.hint}
      {said.error}
      {beforeInput}
      {control}
      {afterInput}
    </div>
  );
}
