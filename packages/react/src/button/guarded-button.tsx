'use client';

import { useRef, type ComponentProps, type MouseEvent } from 'react';
import { useHydrated } from '../use-hydrated.js';

/** GOV.UK Frontend ignores a repeat click for one second; so do we. */
const REPEAT_CLICK_MS = 1000;

/** A `button` that takes one click a second, counted from the last click it took. */
export function GuardedButton({ onClick, ...rest }: ComponentProps<'button'>) {
  const isHydrated = useHydrated();
  const takenAt = useRef(-Infinity);

  function handleClick(event: MouseEvent<HTMLButtonElement>) {
    if (event.timeStamp - takenAt.current < REPEAT_CLICK_MS) {
      event.preventDefault();
      return;
    }
    takenAt.current = event.timeStamp;
    onClick?.(event);
  }

  return <button {...rest} data-govuk-button-init={isHydrated ? '' : undefined} onClick={handleClick} />;
}
