/** The whole style sheet, minified, as it is published. */
export declare function compiledStyles(): string;

/** The same as GOV.UK Frontend writes it, with left and right. */
export declare function leftToRight(): string;
