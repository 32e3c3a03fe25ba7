'use client';

import { type ComponentProps, type RefObject } from 'react';
import { useFieldState } from '../use-field-state.js';

const read = (input: HTMLInputElement) => input.checked;

/**
 * Whether a radio or checkbox is chosen, whoever decides: React state, a person, or another radio of its group, which
 * tells nobody.
 */
export function useChecked(
  input: RefObject<HTMLInputElement | null>,
  { checked, defaultChecked = false }: Pick<ComponentProps<'input'>, 'checked' | 'defaultChecked'>,
): boolean {
  const state = useFieldState(input, read, defaultChecked);
  return checked ?? state;
}
