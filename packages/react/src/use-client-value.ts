'use client';

import { useSyncExternalStore } from 'react';

const subscribeToNothing = () => () => undefined;

/**
 * What `read` finds in the browser, and `''` on the server and while hydrating. It is read again whenever the
 * component renders; nothing is watched.
 */
export function useClientValue(read: () => string): string {
  return useSyncExternalStore(subscribeToNothing, read, () => '');
}
