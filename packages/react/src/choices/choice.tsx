import { type ComponentProps, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { isEmpty } from '../content.js';
import { Hint, type HintProps } from '../hint/hint.js';
import { Label, type LabelProps } from '../label/label.js';
import { slotProps, type Slot } from '../slot.js';
import { LiveChoice } from './live-choice.js';

/** One choice. Attributes of an `input` go to the radio or checkbox itself, and so does `ref`. */
export interface ChoiceProps extends Omit<ComponentProps<'input'>, 'children' | 'name' | 'type' | 'value'> {
  value: string | number;
  label: Slot<LabelProps>;
  hint?: Slot<HintProps>;
  /** Shown below only while this is chosen, without JavaScript too. Keep it to one simple question. */
  conditional?: ReactNode;
}

/** What a choice has besides: `own` wins over what its author says. */
interface OwnProps extends Pick<
  ComponentProps<'input'>,
  'checked' | 'defaultChecked' | 'onChange' | 'aria-describedby'
> {
  id: string;
  name: string;
}

/** The class that every part of the group starts with, and the control it is made of. */
export type ChoiceKind =
  { block: 'govuk-radios'; type: 'radio' } | { block: 'govuk-checkboxes'; type: 'checkbox' };

/**
 * A radio or a checkbox with its label and hint. It becomes live only where it has something to do. Called and not
 * rendered, as `inFormGroup` is.
 */
export function drawChoice(
  { block, type }: ChoiceKind,
  item: ChoiceProps & { behaviour?: 'exclusive' | undefined },
  own: OwnProps,
  key?: number,
) {
  const { label, hint, conditional, behaviour, className, ...rest } = item;
  const labelProps = slotProps<LabelProps>(label);
  const hintProps = slotProps<HintProps>(hint);
  const hintId = isEmpty(hintProps.children) ? undefined : (hintProps.id ?? `${own.id}-item-hint`);
  const drawnLabel = Label({
    ...labelProps,
    htmlFor: own.id,
    className: classNames(`${block}__label`, labelProps.className),
  });
  const drawnHint = hintId
    ? Hint({ ...hintProps, id: hintId, className: classNames(`${block}__hint`, hintProps.className) })
    : null;
  const shared = {
    type,
    className: classNames(`${block}__input`, className),
    'data-behaviour': behaviour,
    'aria-describedby': classNames(own['aria-describedby'], hintId),
  };
  if (behaviour || !isEmpty(conditional)) {
    return (
      <LiveChoice key={key} block={block} input={{ ...rest, ...own, ...shared }} conditional={conditional}>
        {drawnLabel}
        {drawnHint}
      </LiveChoice>
    );
  }
  return (
    <div key={key} className={`${block}__item`}>
      <input {...rest} {...own} {...shared} />
      {drawnLabel}
      {drawnHint}
    </div>
  );
}
