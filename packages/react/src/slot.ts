import { type ReactNode } from 'react';

/**
 * A named place for content: the content alone (`label="Full name"`), or an object of `children` with attributes for
 * the element that holds them (`label={{ children: 'Full name', isPageHeading: true }}`).
 */
export type Slot<Props extends { children?: ReactNode }> = ReactNode | Props;

/** The two ways to fill a slot as one: always an object, with the content under `children`. */
export function slotProps<Props extends { children?: ReactNode }>(slot: Slot<Props>): Partial<Props> {
  if (isSlotObject(slot)) return slot;
  // `children` is the one member every Props has, which a generic Partial cannot express.
  return { children: slot } as Partial<Props>;
}

/** React elements and lists keep their children elsewhere, so a `children` key marks a slot object. */
function isSlotObject<Props extends { children?: ReactNode }>(slot: Slot<Props>): slot is Props {
  return typeof slot === 'object' && slot !== null && 'children' in slot;
}
