'use client';

import { useSyncExternalStore } from 'react';

/** Whether scripts run here: false on the server and while hydrating, so that both draw the same. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
