'use client';

import { type ComponentProps, type ReactNode, useRef } from 'react';
import { classNames } from '../class-names.js';
import { isEmpty } from '../content.js';
import { useHydrated } from '../use-hydrated.js';
import { useInitMark } from '../use-init-mark.js';
import { useJoinedRef } from '../use-joined-ref.js';
import { useChecked } from './use-checked.js';
import { useExclusive } from './use-exclusive.js';

interface LiveChoiceProps {
  block: string;
  input: ComponentProps<'input'> & { id: string; 'data-behaviour'?: 'exclusive' | undefined };
  conditional: ReactNode;
  /** The label and the hint. */
  children: ReactNode;
}

/** A choice that reveals more while it is chosen, or that clears the others. */
export function LiveChoice({ block, input, conditional, children }: LiveChoiceProps) {
  const { ref, ...attributes } = input;
  const own = useRef<HTMLInputElement>(null);
  const joinedRef = useJoinedRef(own, ref);
  const isHydrated = useHydrated();
  const isChecked = useChecked(own, attributes);
  useExclusive(own, attributes['data-behaviour'] === 'exclusive');
  useInitMark(own, block);

  const hasConditional = !isEmpty(conditional);
  const conditionalId = hasConditional ? `conditional-${input.id}` : undefined;
  return (
    <>
      <div className={`${block}__item`}>
        <input
          {...attributes}
          ref={joinedRef}
          data-aria-controls={isHydrated ? undefined : conditionalId}
          aria-controls={isHydrated ? conditionalId : undefined}
          aria-expanded={isHydrated && hasConditional ? isChecked : undefined}
        />
        {children}
      </div>
      {hasConditional ? (
        <div
          className={classNames(`${block}__conditional`, !isChecked && `${block}__conditional--hidden`)}
          id={conditionalId}
          hidden={isHydrated && !isChecked}
        >
          {conditional}
        </div>
      ) : null}
    </>
  );
}
