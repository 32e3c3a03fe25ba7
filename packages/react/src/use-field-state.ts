'use client';

import { type RefObject, useCallback, useEffect, useState } from 'react';

/** Dictation software may change a field and tell nobody: while it has focus, look again this often. */
const LOOK_AGAIN_MS = 1000;

/**
 * Something read from a control, again after every change, after a form reset, when a browser brings answers back to a
 * page that somebody returns to, and whenever React has drawn: who fills a form in by its elements tells nobody else.
 *
 * `read` is the same function at every render, `initial` what holds until the field is there to read, and `event` what says
 * that it may have changed, from this field or from another of its kind: `input` for what people type.
 */
export function useFieldState<Field extends Element, State>(
  field: RefObject<Field | null>,
  read: (field: Field) => State,
  initial: State,
  event: 'change' | 'input' = 'change',
): State {
  const [state, setState] = useState(initial);

  const update = useCallback(() => {
    if (field.current) setState(read(field.current));
  }, [field, read]);
  useEffect(update);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener(event, update, { signal });
    // A reset is announced before the form changes.
    document.addEventListener('reset', () => setTimeout(update), { signal });
    window.addEventListener('pageshow', update, { signal });
    const looking =
      event === 'input'
        ? setInterval(() => document.activeElement === field.current && update(), LOOK_AGAIN_MS)
        : undefined;
    return () => {
      listening.abort();
      clearInterval(looking);
    };
  }, [field, event, update]);

  return state;
}
