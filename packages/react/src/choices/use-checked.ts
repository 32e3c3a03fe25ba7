'use client';

import { type ComponentProps, type RefObject, useEffect, useState } from 'react';

/**
 * Whether a radio or checkbox is chosen, whoever decides: React state, a person, another radio of its group (which
 * tells nobody), a form reset, or a browser that brings answers back when somebody returns to the page.
 */
export function useChecked(
  input: RefObject<HTMLInputElement | null>,
  { checked, defaultChecked = false }: Pick<ComponentProps<'input'>, 'checked' | 'defaultChecked'>,
): boolean {
  const [isChecked, setIsChecked] = useState(defaultChecked);

  useEffect(() => {
    const read = () => setIsChecked(input.current?.checked ?? false);
    // The event comes before the form changes.
    const readAfterReset = () => setTimeout(read);
    read();
    document.addEventListener('change', read);
    document.addEventListener('reset', readAfterReset);
    window.addEventListener('pageshow', read);
    return () => {
      document.removeEventListener('change', read);
      document.removeEventListener('reset', readAfterReset);
      window.removeEventListener('pageshow', read);
    };
  }, [input]);

  return checked ?? isChecked;
}
