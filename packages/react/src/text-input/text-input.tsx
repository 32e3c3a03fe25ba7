import { type ComponentProps, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { isEmpty } from '../content.js';
import { inFormGroup, type FieldProps } from '../form-group/form-group.js';
import { slotProps, type Slot } from '../slot.js';

export interface TextInputProps
  extends FieldProps, Omit<ComponentProps<'input'>, 'name' | 'prefix' | 'width'> {
  /** About how many characters fit. The full width when left unset; show people how long an answer should be. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined;
  /** Shown inside the box, before the answer, such as "£". Say it in the label too: it is not read out. */
  prefix?: Slot<ComponentProps<'div'>>;
  /** Shown inside the box, after the answer, such as "per week". Say it in the label too: it is not read out. */
  suffix?: Slot<ComponentProps<'div'>>;
  /** Attributes of the element around the input and what stands beside it. */
  inputWrapper?: ComponentProps<'div'> | undefined;
}

/**
 * Asks for one line of text. `type` is `text` by default.
 *
 * @see https://design-system.service.gov.uk/components/text-input/
 */
export function TextInput({
  label,
  hint,
  errorMessage,
  formGroup,
  'aria-describedby': described,
  width,
  prefix,
  suffix,
  inputWrapper,
  type = 'text',
  className,
  ...rest
}: TextInputProps) {
  const id = rest.id ?? rest.name;
  const before = joined(formGroup?.beforeInput, affix('prefix', prefix));
  const after = joined(affix('suffix', suffix), formGroup?.afterInput);
  const group = formGroup && { ...formGroup, beforeInput: null, afterInput: null };
  return inFormGroup(
    { id, label, hint, errorMessage, formGroup: group, describedBy: described },
    (describedBy, hasError) => {
      const input = (
        <input
          {...rest}
          type={type}
          id={id}
          aria-describedby={describedBy}
          className={classNames(
            'govuk-input',
            width && `govuk-input--width-${width}`,
            className,
            hasError && 'govuk-input--error',
          )}
        />
      );
      if (!before && !after) return input;
      return (
        <div {...inputWrapper} className={classNames('govuk-input__wrapper', inputWrapper?.className)}>
          {before}
          {input}
          {after}
        </div>
      );
    },
  );
}

function affix(side: 'prefix' | 'suffix', content: Slot<ComponentProps<'div'>>): ReactNode {
  // Most fields have none: no reason to take it apart. An object of a slot's is not empty either.
  if (isEmpty(content as ReactNode)) return null;
  const { className, ...rest } = slotProps<ComponentProps<'div'>>(content);
  if (isEmpty(rest.children)) return null;
  return <div aria-hidden="true" {...rest} className={classNames(`govuk-input__${side}`, className)} />;
}

/** Two pieces of content as one; `null` when there is neither. */
function joined(one: ReactNode, other: ReactNode): ReactNode {
  if (isEmpty(one) && isEmpty(other)) return null;
  return (
    <>
      {one}
      {other}
    </>
  );
}
