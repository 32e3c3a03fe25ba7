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
  /** Shown below only while this is chosen; always shown without JavaScript. Keep it to one simple question. */
  conditional?: ReactNode;
}

interface Props extends ChoiceProps {
  kind: ChoiceKind;
  id: string;
  name: string;
  'data-behaviour'?: 'exclusive' | undefined;
}

/** The class that every part of the group starts with, and the control it is made of. */
export type ChoiceKind =
  { block: 'govuk-radios'; type: 'radio' } | { block: 'govuk-checkboxes'; type: 'checkbox' };

/** A radio or a checkbox with its label and hint. It becomes live only where it has something to do. */
export function Choice({ kind: { block, type }, label, hint, conditional, className, ...rest }: Props) {
  const { id, 'aria-describedby': describedBy, 'data-behaviour': behaviour } = rest;
  const labelProps = slotProps<LabelProps>(label);
  const hintProps = slotProps<HintProps>(hint);
  const hintId = isEmpty(hintProps.children) ? undefined : (hintProps.id ?? `${id}-item-hint`);
  const words = (
    <>
      <Label {...labelProps} htmlFor={id} className={classNames(`${block}__label`, labelProps.className)} />
      {hintId ? (
        <Hint {...hintProps} id={hintId} className={classNames(`${block}__hint`, hintProps.className)} />
      ) : null}
    </>
  );
  const input = {
    ...rest,
    type,
    className: classNames(`${block}__input`, className),
    'aria-describedby': [describedBy, hintId].filter(Boolean).join(' ') || undefined,
  };
  if (behaviour || !isEmpty(conditional)) {
    return (
      <LiveChoice block={block} input={input} conditional={conditional}>
        {words}
      </LiveChoice>
    );
  }
  return (
    <div className={`${block}__item`}>
      <input {...input} />
      {words}
    </div>
  );
}
