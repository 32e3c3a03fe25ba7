'use client';

import { type RefObject, useEffect } from 'react';

/**
 * Marks the component around `inside` as running, so that a stray `initAll()` leaves it alone. For a part that has
 * behaviour inside a root that has none; a root with behaviour marks itself.
 */
export function useInitMark(inside: RefObject<Element | null>, module: string): void {
  useEffect(() => {
    inside.current?.closest(`[data-module="${module}"]`)?.setAttribute(`data-${module}-init`, '');
  }, [inside, module]);
}
