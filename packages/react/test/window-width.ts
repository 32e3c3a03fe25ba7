import { act } from '@testing-library/react';
import { vi } from 'vitest';

/** As wide as a tablet or wider, or narrower. */
export type WindowWidth = 'wide' | 'narrow';

/** jsdom has no window to measure. Stands in for `matchMedia`; comes back with a way to change the width. */
export function stubWindowWidth(first: WindowWidth): (width: WindowWidth) => void {
  const changes = new EventTarget();
  let current = first;
  vi.stubGlobal('matchMedia', () => ({
    get matches() {
      return current === 'wide';
    },
    addEventListener: changes.addEventListener.bind(changes),
    removeEventListener: changes.removeEventListener.bind(changes),
  }));
  return (width) => {
    current = width;
    act(() => {
      changes.dispatchEvent(new Event('change'));
    });
  };
}
