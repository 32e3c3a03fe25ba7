import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { isEmpty } from '../content.js';
import { type DataAttributes } from '../data-attributes.js';
import { inFieldsetGroup, type FieldsetGroupProps } from '../form-group/fieldset-group.js';
import { slotProps } from '../slot.js';
import { type DateInputItemProps, drawItem } from './date-input-item.js';

/** How one part of the date differs from the usual. A `name` is posted as it stands, without `namePrefix`. */
export interface DateInputPart extends Partial<DateInputItemProps>, DataAttributes {}

export interface DateInputProps extends FieldsetGroupProps, Omit<ComponentProps<'div'>, 'defaultValue'> {
  /** The id of the whole, and the start of every other id: its day is `id` and `-day`. */
  id: string;
  /** The start of the names that are posted: with `dob`, the day is posted as `dob-day`; without, as `day`. */
  namePrefix?: string | undefined;
  /** What the parts hold from the start. */
  defaultValue?: { [Part in PartName]?: string | number | undefined } | undefined;
  /** `false` leaves the part out. */
  day?: DateInputPart | false | undefined;
  /** `false` leaves the part out. */
  month?: DateInputPart | false | undefined;
  /** `false` leaves the part out. */
  year?: DateInputPart | false | undefined;
}

type PartName = 'day' | 'month' | 'year';

const parts = [
  { name: 'day', label: 'Day', width: 2 },
  { name: 'month', label: 'Month', width: 2 },
  { name: 'year', label: 'Year', width: 4 },
] as const;

/**
 * Asks for a date that people know or can look up. With an `errorMessage` every part is marked as wrong, or only those
 * with `error`. Link the error summary to the first wrong part. `children`, each a `DateInputItem`, replace the parts.
 *
 * @see https://design-system.service.gov.uk/components/date-input/
 */
export function DateInput({
  fieldset,
  formGroup = {},
  hint,
  errorMessage,
  namePrefix,
  defaultValue,
  day,
  month,
  year,
  className,
  children,
  ...rest
}: DateInputProps) {
  const { id } = rest;
  const { beforeInputs, afterInputs, ...group } = formGroup;
  const given = { day, month, year };
  const isAnyMarked = [day, month, year].some((part) => part && part.error);
  const isWhole = !isAnyMarked && !isEmpty(slotProps(errorMessage).children);
  // JAWS does not read the description of a plain fieldset around text inputs; of a group it does.
  const described = fieldset && { ...fieldset, role: fieldset.role ?? 'group' };

  return inFieldsetGroup({ id, fieldset: described, formGroup: group, hint, errorMessage }, () => (
    <div {...rest} className={classNames('govuk-date-input', className)}>
      {beforeInputs}
      {children ??
        parts.map(({ name, label, width }) => {
          const part = given[name] ?? {};
          if (!part) return null;
          return drawItem(
            {
              ...part,
              label: part.label ?? label,
              width: part.width ?? width,
              defaultValue: part.defaultValue ?? defaultValue?.[name],
              id: part.id ?? `${id}-${name}`,
              name: part.name ?? (namePrefix ? `${namePrefix}-${name}` : name),
              error: part.error ?? isWhole,
            },
            name,
          );
        })}
      {afterInputs}
    </div>
  ));
}
