import { classNames } from '../class-names.js';
import { slotProps } from '../slot.js';
import { type LabelProps } from '../label/label.js';
import { TextInput, type TextInputProps } from '../text-input/text-input.js';

export interface DateInputItemProps extends TextInputProps {
  /** This part of the date is wrong. The message is on the whole date. */
  error?: boolean | undefined;
}

/** One part of a date: two characters wide, with a keypad of numbers, unless told otherwise. */
export function DateInputItem(props: DateInputItemProps) {
  return drawItem(props);
}

/** Called and not rendered, as `inFormGroup` is. */
export function drawItem(
  { label, error, width = 2, inputMode = 'numeric', className, ...rest }: DateInputItemProps,
  key?: string,
) {
  const labelProps = slotProps<LabelProps>(label);
  return (
    <div key={key} className="govuk-date-input__item">
      {TextInput({
        ...rest,
        label: { ...labelProps, className: classNames('govuk-date-input__label', labelProps.className) },
        width,
        inputMode,
        className: classNames('govuk-date-input__input', error && 'govuk-input--error', className),
      })}
    </div>
  );
}
