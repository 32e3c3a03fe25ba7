'use client';

import { type RefObject, useCallback, useEffect, useState } from 'react';

interface FieldStateOptions<Field, State> {
  /** The same function at every render. */
  read: (field: Field) => State;
  /** Until the field is there to read. */
  initial: State;
  /** What says that it may have changed, from this field or from another of its kind. */
  event: 'change' | 'input';
  /** Dictation software may change a field and tell nobody: while it has focus, look again this often. Off by default. */
  lookAgainMs?: number;
}

/**
 * Something read from a control, again after every change, after a form reset, when a browser brings answers back to a
 * page that somebody returns to, and whenever React has drawn: who fills a form in by its elements tells nobody else.
 */
export function useFieldState<Field extends Element, State>(
  field: RefObject<Field | null>,
  { read, initial, event, lookAgainMs }: FieldStateOptions<Field, State>,
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
      lookAgainMs && setInterval(() => document.activeElement === field.current && update(), lookAgainMs);
    return () => {
      listening.abort();
      clearInterval(looking);
    };
  }, [field, event, update, lookAgainMs]);

  return state;
}
