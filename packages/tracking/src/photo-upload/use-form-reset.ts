'use client';

import { useEffect, useEffectEvent, type RefObject } from 'react';

const RESETTER = 'button[type="reset"], input[type="reset"]';

/**
 * Calls `then` once the form of a control has been reset: by a person, who pressed the button for it, or by React, which resets a
 * form after its action whatever became of that.
 */
export function useFormReset(
  control: RefObject<HTMLInputElement | null>,
  then: (isByPerson: boolean) => void,
): void {
  const afterReset = useEffectEvent((event: Event, isByPerson: boolean) => {
    if (!event.defaultPrevented && event.target === control.current?.form) then(isByPerson);
  });

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    let isPressed = false;
    function press({ target }: Event) {
      isPressed = target instanceof Element && target.closest(RESETTER) !== null;
    }
    function reset(event: Event) {
      const isByPerson = isPressed;
      isPressed = false;
      // A reset is announced before the form changes.
      setTimeout(() => !signal.aborted && afterReset(event, isByPerson));
    }
    document.addEventListener('click', press, { signal, capture: true });
    document.addEventListener('reset', reset, { signal });
    return () => listening.abort();
  }, []);
}
