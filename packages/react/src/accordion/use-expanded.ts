'use client';

import { useState } from 'react';
import { useClientValue } from '../use-client-value.js';

/** A section that can be open: what it is remembered under, and how it begins. */
export interface ExpandableSection {
  key: string;
  initially: boolean;
}

/** Which sections are open, by their place in the list. */
export interface ExpandedState {
  isExpanded: (index: number) => boolean;
  /** Opens a section for now. */
  expand: (index: number) => void;
  /** Opens or closes a section, to be found so again until the browser is closed. */
  remember: (index: number, isExpanded: boolean) => void;
}

/**
 * Keeps which sections are open: as people last chose, else as they left them earlier in this visit, else as they
 * begin. A browser that keeps nothing forgets on the next page.
 */
export function useExpanded(sections: readonly ExpandableSection[], isRemembering: boolean): ExpandedState {
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  const left = useClientValue(() =>
    isRemembering ? sections.map(({ key }) => read(key) ?? '').join(' ') : '',
  ).split(' ');

  function isExpanded(index: number): boolean {
    const section = sections[index];
    if (!section) return false;
    return chosen[section.key] ?? (left[index] ? left[index] === 'true' : section.initially);
  }

  function choose(index: number, value: boolean) {
    const section = sections[index];
    if (section) setChosen((before) => ({ ...before, [section.key]: value }));
    return section;
  }

  function remember(index: number, value: boolean) {
    const section = choose(index, value);
    if (section && isRemembering) write(section.key, value);
  }

  return { isExpanded, expand: (index) => choose(index, true), remember };
}

// A browser may refuse storage altogether; that is no reason to fail.
function read(key: string): string | null {
  try {
    return window.sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, isExpanded: boolean): void {
  try {
    window.sessionStorage.setItem(key, String(isExpanded));
  } catch {
    return;
  }
}
