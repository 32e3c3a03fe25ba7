import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { FormGroup, type FieldProps } from '../form-group/form-group.js';
import { type MaybeItem } from '../maybe-item.js';

/** One option, as data: the attributes of an `option`, with its words as `children`. */
export type SelectItemData = ComponentProps<'option'>;

export interface SelectProps extends FieldProps, Omit<ComponentProps<'select'>, 'name'> {
  /** The options as data. To write them out instead, use `option` as children. */
  items?: readonly MaybeItem<SelectItemData>[] | undefined;
}

/**
 * Asks people to choose one from a long list. A last resort: radios are easier when there is room for them.
 *
 * @see https://design-system.service.gov.uk/components/select/
 */
export function Select(props: SelectProps) {
  const { label, hint, errorMessage, formGroup, 'aria-describedby': describedBy, ...rest } = props;
  const { items = [], className, children, ...attributes } = rest;
  const id = props.id ?? props.name;
  return (
    <FormGroup {...{ id, label, hint, errorMessage, formGroup, describedBy }}>
      {(control) => (
        <select
          {...attributes}
          id={id}
          aria-describedby={control.describedBy}
          className={classNames('govuk-select', className, control.hasError && 'govuk-select--error')}
        >
          {items.map((item, index) => (item ? <option {...item} key={index} /> : null))}
          {children}
        </select>
      )}
    </FormGroup>
  );
}
