import { type ChangeEvent, type ChangeEventHandler, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { type MaybeItem } from '../maybe-item.js';
import { drawChoice, type ChoiceKind, type ChoiceProps } from './choice.js';

/** A choice as data. */
export interface ChoiceItem extends ChoiceProps {
  name?: string | undefined;
  behaviour?: 'exclusive' | undefined;
}

/** A word between two choices, such as "or". */
export interface ChoiceDivider {
  divider: ReactNode;
}

/** What is chosen: `chosen` when React holds the answer, otherwise `defaultChosen` to begin with. */
export interface Chosen {
  chosen: readonly (string | number)[] | undefined;
  defaultChosen: readonly (string | number)[] | undefined;
}

interface Group extends Chosen {
  kind: ChoiceKind;
  name: string;
  idPrefix: string;
  describedBy: string | undefined;
  onChange: ChangeEventHandler<HTMLInputElement> | undefined;
}

/** The choices of a group. A skipped item still counts, so that ids do not depend on conditions. */
export function choiceItems(
  items: readonly MaybeItem<ChoiceItem | ChoiceDivider>[],
  group: Group,
): ReactNode[] {
  const { kind, name, idPrefix, describedBy, onChange } = group;
  return items.map((item, index) => {
    if (!item) return null;
    if ('divider' in item) {
      return (
        <div key={index} className={`${kind.block}__divider`}>
          {item.divider}
        </div>
      );
    }
    return drawChoice(
      kind,
      item,
      {
        // The first choice has the plain id, so that the error summary links to it by the name of the question.
        id: item.id ?? (index === 0 ? idPrefix : `${idPrefix}-${index + 1}`),
        name: item.name ?? name,
        'aria-describedby': classNames(describedBy, item['aria-describedby']),
        onChange: both(item.onChange, onChange),
        ...checkedProps(item, group),
      },
      index,
    );
  });
}

function checkedProps({ value, checked, defaultChecked }: ChoiceItem, { chosen, defaultChosen }: Chosen) {
  const isIn = (values: Chosen['chosen']) => values?.map(String).includes(String(value));
  const isChecked = checked ?? isIn(chosen);
  return isChecked === undefined
    ? { defaultChecked: defaultChecked ?? isIn(defaultChosen) }
    : { checked: isChecked };
}

function both(
  one: ChangeEventHandler<HTMLInputElement> | undefined,
  other: ChangeEventHandler<HTMLInputElement> | undefined,
) {
  if (!one || !other) return one ?? other;
  return (event: ChangeEvent<HTMLInputElement>) => {
    one(event);
    other(event);
  };
}
