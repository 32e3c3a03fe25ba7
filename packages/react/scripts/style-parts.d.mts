/** The part that every page has. */
export declare const BASE: 'base';

/** One part of the style sheet, and the other parts a page with this component needs. */
export interface StylePart {
  name: string;
  css: string;
  needs: string[];
}

/** The parts of a style sheet in the order they first appear in it, base first. */
export declare function styleParts(css: string): Promise<StylePart[]>;
