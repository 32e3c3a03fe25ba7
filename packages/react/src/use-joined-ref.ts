'use client';

import { type Ref, type RefObject, useCallback } from 'react';

/** One ref for an element that both a component (`own`) and its user (`given`) want to reach. */
export function useJoinedRef<Element>(own: RefObject<Element | null>, given: Ref<Element> | undefined) {
  return useCallback(
    (element: Element | null) => {
      own.current = element;
      if (typeof given !== 'function') {
        if (given) given.current = element;
        return undefined;
      }
      const leave = given(element);
      if (typeof leave !== 'function') return undefined;
      return () => {
        own.current = null;
        leave();
      };
    },
    [own, given],
  );
}
