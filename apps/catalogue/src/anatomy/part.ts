/** A part of a component that people who design a page should know by name. */
export interface Part {
  name: string;
  /** Where it is in the example. Of several, the first is marked. */
  selector: string;
  /** What it does, or when it is there. */
  note: string;
}

/** A component taken apart. */
export interface Anatomy {
  /** The example that shows most of its parts, by the name of its export. */
  story: string;
  parts: readonly Part[];
}

export const part = (name: string, selector: string, note: string): Part => ({ name, selector, note });
