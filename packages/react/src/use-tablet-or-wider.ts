'use client';

import { useSyncExternalStore } from 'react';

/** GOV.UK Frontend's tablet breakpoint, for a page without its custom properties. */
const TABLET_WIDTH = '40.0625rem';

/**
 * Whether the window is as wide as a tablet, where tabs and menus change their form. `undefined` on the server and
 * while hydrating. A browser that cannot tell counts as wide: nothing is hidden there.
 */
export function useTabletOrWider(): boolean | undefined {
  return useSyncExternalStore(subscribe, isTabletOrWider, () => undefined);
}

function subscribe(onChange: () => void): () => void {
  const query = tabletQuery();
  query?.addEventListener('change', onChange);
  return () => query?.removeEventListener('change', onChange);
}

const isTabletOrWider = () => tabletQuery()?.matches ?? true;

function tabletQuery(): MediaQueryList | undefined {
  if (typeof window.matchMedia !== 'function') return undefined;
  const width = getComputedStyle(document.documentElement)
    .getPropertyValue('--govuk-breakpoint-tablet')
    .trim();
  return window.matchMedia(`(min-width: ${width || TABLET_WIDTH})`);
}
