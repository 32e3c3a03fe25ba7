import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { inFormGroup, type FieldProps } from '../form-group/form-group.js';
import { type MaybeItem } from '../maybe-item.js';

/** One option, as data: the attributes of an `option`, with its words as `children`. */
export type SelectItemData = ComponentProps<'option'>;

export interface SelectProps extends FieldProps, Omit<ComponentProps<'select'>, 'name'> {
  /** The options as data. To write them out instead, use `option` as children. */
  items?: readonly MaybeItem<SelectItemData>[] | undefined;
  /**
   * Chosen to begin with. A new default draws the select anew, as after a form's `action`, and whoever is in it at that moment
   * has to find back: an answer that changes as people choose is a `value`.
   */
  defaultValue?: ComponentProps<'select'>['defaultValue'];
}

/**
 * Asks people to choose one from a long list. A last resort: radios are easier when there is room for them.
 *
 * @see https://design-system.service.gov.uk/components/select/
 */
export function Select({
  label,
  hint,
  errorMessage,
  formGroup,
  'aria-describedby': described,
  items = [],
  className,
  children,
  ...rest
}: SelectProps) {
  const id = rest.id ?? rest.name;
  return inFormGroup(
    { id, label, hint, errorMessage, formGroup, describedBy: described },
    (describedBy, hasError) => (
      <select
        {...rest}
        // React sets the default of a select once and for all: a new one is a new select.
        key={String(rest.defaultValue)}
        id={id}
        aria-describedby={describedBy}
        className={classNames('govuk-select', className, hasError && 'govuk-select--error')}
      >
        {items.map((item, index) => (item ? <option {...item} key={index} /> : null))}
        {children}
      </select>
    ),
  );
}
