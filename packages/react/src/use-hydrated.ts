'use client';

import { useSyncExternalStore } from 'react';

const subscribeToNothing = () => () => undefined;

/**
 * Whether behaviour is running: `false` on the server and while hydrating, `true` from then on. What a component
 * shows only with JavaScript depends on this, so that the first client render repeats the server's exactly.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
}
