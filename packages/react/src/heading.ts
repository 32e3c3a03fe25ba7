/** A heading's level. Choose by the page's outline, not by looks. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The element for a heading of `level`. */
export function headingTag(level: HeadingLevel): `h${HeadingLevel}` {
  return `h${level}`;
}
