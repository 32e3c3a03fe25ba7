import { type ChangeEventHandler, type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { inFieldsetGroup, type FieldsetGroupProps } from '../form-group/fieldset-group.js';
import { type MaybeItem } from '../maybe-item.js';
import { type ChoiceKind } from './choice.js';
import { type ChoiceDivider, type ChoiceItem, choiceItems, type Chosen } from './choice-items.js';

/**
 * What radios and checkboxes have in common. Attributes of a `div` go to the element around the choices, and so does
 * `ref`.
 */
export interface ChoiceGroupProps<Item>
  extends FieldsetGroupProps, Omit<ComponentProps<'div'>, 'defaultValue' | 'onChange'> {
  /** Posted with the form. */
  name: string;
  /** The id of the first choice, and the start of every other id. The `name` when left unset. */
  idPrefix?: string | undefined;
  /** The choices as data. To write them out instead, use `children`. */
  items?: readonly MaybeItem<Item | ChoiceDivider>[] | undefined;
  /** Smaller choices, for pages that people use often. */
  isSmall?: boolean | undefined;
  /** Hears of a change to any choice in `items`. */
  onChange?: ChangeEventHandler<HTMLInputElement> | undefined;
}

interface Props extends ChoiceGroupProps<ChoiceItem>, Chosen {
  kind: ChoiceKind;
}

/** Radios and checkboxes are one thing with two kinds of control. Called and not rendered, as `inFormGroup` is. */
export function choiceGroup({
  kind,
  fieldset,
  formGroup = {},
  hint,
  errorMessage,
  'aria-describedby': describedBy,
  name,
  idPrefix = name,
  items = [],
  chosen,
  defaultChosen,
  onChange,
  isSmall,
  className,
  children,
  ...rest
}: Props) {
  const { beforeInputs, afterInputs, ...group } = formGroup;
  return inFieldsetGroup(
    { id: idPrefix, fieldset, formGroup: group, hint, errorMessage, describedBy },
    (described) => (
      <div
        {...rest}
        className={classNames(kind.block, isSmall && `${kind.block}--small`, className)}
        data-module={kind.block}
      >
        {beforeInputs}
        {choiceItems(items, {
          kind,
          name,
          idPrefix,
          chosen,
          defaultChosen,
          onChange,
          // Radios are described by their fieldset alone, checkboxes also one by one.
          describedBy: kind.type === 'checkbox' ? described : undefined,
        })}
        {children}
        {afterInputs}
      </div>
    ),
  );
}
