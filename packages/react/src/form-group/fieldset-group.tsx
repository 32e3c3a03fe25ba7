import { type ComponentProps, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Fieldset, type FieldsetProps } from '../fieldset/fieldset.js';
import { messagesOf, type Messages } from './messages.js';

/** What every group of controls takes besides its own attributes. */
export interface FieldsetGroupProps extends Messages {
  /** The question that the group answers, as the fieldset's `legend`. Leave unset only for a lone checkbox. */
  fieldset?: Omit<FieldsetProps, 'children'> | undefined;
  /** Attributes of the element around everything, and content placed around the controls. */
  formGroup?: ControlsGroupProps | undefined;
}

export interface ControlsGroupProps extends ComponentProps<'div'> {
  beforeInputs?: ReactNode;
  afterInputs?: ReactNode;
}

interface FieldsetGroup extends Messages {
  id: string;
  fieldset: Omit<FieldsetProps, 'children'> | undefined;
  formGroup: ComponentProps<'div'> | undefined;
  describedBy?: string | undefined;
}

/**
 * The one place that joins a group of controls with its legend, hint and error message. `draw` is given what describes
 * the controls when there is no fieldset to carry it. Called and not rendered, as `inFormGroup` is.
 */
export function inFieldsetGroup(
  { id, fieldset, formGroup, describedBy, hint, errorMessage }: FieldsetGroup,
  draw: (describedBy: string | undefined) => ReactNode,
) {
  const said = messagesOf(id, { hint, errorMessage }, fieldset?.['aria-describedby'] ?? describedBy);
  const controls = draw(fieldset ? undefined : said.describedBy);
  const content = (
    <>
      {said.hint}
      {said.error}
      {controls}
    </>
  );
  return (
    <div
      {...formGroup}
      className={classNames(
        'govuk-form-group',
        said.hasError && 'govuk-form-group--error',
        formGroup?.className,
      )}
    >
      {fieldset
        ? Fieldset({ ...fieldset, 'aria-describedby': said.describedBy, children: content })
        : content}
    </div>
  );
}
