/** What a page puts on an element for itself. JSX takes any; an object of props only those its type names. */
export interface DataAttributes {
  readonly [name: `data-${string}`]: unknown;
}
