import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { dataTexts } from '../data-texts.js';
import { inFormGroup, type FieldProps } from '../form-group/form-group.js';
import { type CountType } from './count.js';
import { textsApart } from '../texts-apart.js';
import { CountedTextarea } from './counted-textarea.js';
import { type CharacterCountTexts } from './texts.js';

export interface CharacterCountProps
  extends FieldProps, CharacterCountTexts, Omit<ComponentProps<'textarea'>, 'name'> {
  /**
   * How much is allowed, in units of `countType`. Spelt as GOV.UK Frontend does: unlike the native `maxLength`, which
   * counts only until scripts run, it does not stop anybody typing. Check the limit on the server too. Left unset, nothing is counted.
   */
  maxlength?: number | undefined;
  /** @deprecated Use `maxlength` with `countType="words"`. Counts runs of anything but space. */
  maxwords?: number | undefined;
  /** `length` when left unset. */
  countType?: CountType | undefined;
  /** Show the count only when this much of the limit is used, in per cent. Always shown when left unset. */
  threshold?: number | undefined;
  /** Says the limit. `%{count}` becomes the number. "You can enter up to %{count} characters" when left unset. */
  textareaDescriptionText?: string | undefined;
  /** Attributes of the message that says the limit or the count. */
  countMessage?: { className?: string | undefined } | undefined;
}

/**
 * A textarea that says how much is left, to people who can see it and, when they pause, to people who cannot.
 *
 * @see https://design-system.service.gov.uk/components/character-count/
 */
export function CharacterCount(props: CharacterCountProps) {
  const [{ textareaDescriptionText, ...texts }, others] = textsApart(props);
  const {
    label,
    hint,
    errorMessage,
    formGroup = {},
    maxlength,
    maxwords,
    threshold,
    countMessage,
    ...rest
  } = others;
  const { countType = maxwords ? 'words' : undefined, rows = 5, className, ...attributes } = rest;
  const id = props.id ?? props.name;
  const limit = maxwords ?? maxlength;
  const unit = countType === 'words' ? 'words' : 'characters';
  const description = textareaDescriptionText || `You can enter up to %{count} ${unit}`;
  const group = {
    ...formGroup,
    className: classNames('govuk-character-count', formGroup.className),
    'data-module': 'govuk-character-count',
    'data-maxlength': maxlength,
    'data-maxwords': maxwords,
    'data-threshold': threshold,
    'data-count-type': countType,
    ...dataTexts(texts),
    // Without a limit the words wait for GOV.UK Frontend's own script to be given one.
    ...(limit || !textareaDescriptionText
      ? {}
      : dataTexts({ textareaDescription: { other: textareaDescriptionText } })),
  };
  const field = { id, label, hint, errorMessage, formGroup: group };
  return inFormGroup(
    { ...field, describedBy: classNames(props['aria-describedby'], `${id}-info`) },
    (describedBy, hasError) => (
      <CountedTextarea
        textarea={{
          ...attributes,
          id,
          rows,
          'aria-describedby': describedBy,
          className: classNames(
            'govuk-textarea',
            hasError && 'govuk-textarea--error',
            'govuk-js-character-count',
            className,
          ),
        }}
        limit={limit}
        countType={countType ?? 'length'}
        isCountingRuns={maxwords !== undefined}
        threshold={threshold ?? 0}
        texts={texts}
        description={limit ? description.replace('%{count}', String(limit)) : undefined}
        messageClassName={countMessage?.className}
      />
    ),
  );
}
