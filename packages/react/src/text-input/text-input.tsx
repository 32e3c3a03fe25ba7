import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { isEmpty } from '../content.js';
import { FormGroup, type FieldProps } from '../form-group/form-group.js';
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
export function TextInput(props: TextInputProps) {
  const { label, hint, errorMessage, formGroup = {}, 'aria-describedby': describedBy, ...rest } = props;
  const { width, prefix, suffix, inputWrapper, type = 'text', className, ...attributes } = rest;
  const { beforeInput, afterInput, ...group } = formGroup;
  const id = props.id ?? props.name;
  const isWrapped = [slotProps(prefix).children, slotProps(suffix).children, beforeInput, afterInput].some(
    (content) => !isEmpty(content),
  );
  return (
    <FormGroup {...{ id, label, hint, errorMessage, formGroup: group, describedBy }}>
      {(control) => {
        const input = (
          <input
            {...attributes}
            type={type}
            id={id}
            aria-describedby={control.describedBy}
            className={classNames(
              'govuk-input',
              width && `govuk-input--width-${width}`,
              className,
              control.hasError && 'govuk-input--error',
            )}
          />
        );
        if (!isWrapped) return input;
        return (
          <div {...inputWrapper} className={classNames('govuk-input__wrapper', inputWrapper?.className)}>
            {beforeInput}
            <Affix side="prefix" content={prefix} />
            {input}
            <Affix side="suffix" content={suffix} />
            {afterInput}
          </div>
        );
      }}
    </FormGroup>
  );
}

function Affix({ side, content }: { side: 'prefix' | 'suffix'; content: Slot<ComponentProps<'div'>> }) {
  const { className, ...rest } = slotProps<ComponentProps<'div'>>(content);
  if (isEmpty(rest.children)) return null;
  return <div aria-hidden="true" {...rest} className={classNames(`govuk-input__${side}`, className)} />;
}
