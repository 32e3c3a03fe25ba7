/** A heading's level. Choose by the page's outline, not by looks. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The element of a heading. */
export type HeadingTag = `h${HeadingLevel}`;
