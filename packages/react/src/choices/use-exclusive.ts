'use client';

import { type RefObject, useEffect } from 'react';

/** Makes a checkbox such as "None of these" clear the others of its name and form, and the others clear it. */
export function useExclusive(input: RefObject<HTMLInputElement | null>, isExclusive: boolean): void {
  useEffect(() => {
    if (!isExclusive) return undefined;

    function keepExclusive({ target }: Event) {
      const exclusive = input.current;
      if (!exclusive || !(target instanceof HTMLInputElement) || !target.checked) return;
      if (!isSameQuestion(target, exclusive)) return;
      const excluded = target === exclusive ? othersOf(exclusive) : [exclusive];
      // A click, so that `onChange` hears of it; React settles each before the next.
      for (const input of excluded) if (input.checked) input.click();
    }

    // On the document, so after React: what a handler set for the first click is settled before the next.
    document.addEventListener('change', keepExclusive);
    return () => document.removeEventListener('change', keepExclusive);
  }, [input, isExclusive]);
}

const isSameQuestion = (one: HTMLInputElement, other: HTMLInputElement) =>
  one.type === 'checkbox' && one.name === other.name && one.form === other.form;

const othersOf = (exclusive: HTMLInputElement) =>
  [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].filter(
    (input) => input !== exclusive && isSameQuestion(input, exclusive),
  );
