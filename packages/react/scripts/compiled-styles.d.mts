/** The whole style sheet, minified, as it is published. */
export declare function compiledStyles(): string;
