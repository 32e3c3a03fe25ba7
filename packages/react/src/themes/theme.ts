/** A colour that contrast can be worked out for: `#rrggbb`. */
export type Colour = `#${string}`;

/** The colours of a theme, each under the custom property that the style sheet reads. */
export interface ThemeColours {
  /** The council's own: the line above the footer, marks, the ground of an inverse navigation. */
  '--govuk-brand-colour': Colour;
  '--govuk-text-colour': Colour;
  /** Text on dark grounds: the brand's, a confirmation panel's. */
  '--govuk-inverse-text-colour': Colour;
  /** The ground below the page, which shows around the footer. */
  '--govuk-template-background-colour': Colour;
  /** The ground of the page. */
  '--govuk-body-background-colour': Colour;
  /** Hints, captions, dates. */
  '--govuk-secondary-text-colour': Colour;
  /** The ground behind what has the focus. */
  '--govuk-focus-colour': Colour;
  /** The text of what has the focus, and the bar below it. */
  '--govuk-focus-text-colour': Colour;
  '--govuk-error-colour': Colour;
  '--govuk-success-colour': Colour;
  /** Lines between things, which nobody needs to see to use the page. */
  '--govuk-border-colour': Colour;
  /** The outlines of fields, radios and checkboxes. */
  '--govuk-input-border-colour': Colour;
  /** The ring around a small radio or checkbox under the pointer. */
  '--govuk-hover-colour': Colour;
  '--govuk-link-colour': Colour;
  '--govuk-link-visited-colour': Colour;
  '--govuk-link-hover-colour': Colour;
  '--govuk-link-active-colour': Colour;
  /** The ground of set-apart areas: service navigation, cookie banner. */
  '--govuk-surface-background-colour': Colour;
  '--govuk-surface-text-colour': Colour;
  '--govuk-surface-border-colour': Colour;
  '--council-header-background-colour': Colour;
  '--council-header-text-colour': Colour;
  /** The line below the header; as wide as `--council-header-rule-width` says. */
  '--council-header-rule-colour': Colour;
  '--council-button-colour': Colour;
  '--council-button-text-colour': Colour;
  '--council-button-hover-colour': Colour;
  /** The edge below the main button, as deep as `--council-button-depth` says. */
  '--council-button-shadow-colour': Colour;
}

/** The colours of `@councilkit/tracking` alone, which follow those of the theme where a style sheet sets none. */
export type TrackerColour = '--ck-accent-colour' | '--ck-fixed-colour' | '--ck-upcoming-colour';

/** Type and shape, as values of CSS. What is left out looks as `styles.css` has it. */
export interface ThemeShape {
  /** Typefaces that people already have: nothing is downloaded. */
  '--council-font-family'?: string | undefined;
  /** The typefaces of headings; those of the text when left out. */
  '--council-heading-font-family'?: string | undefined;
  '--council-heading-weight'?: string | undefined;
  '--council-button-radius'?: string | undefined;
  '--council-button-weight'?: string | undefined;
  '--council-button-depth'?: string | undefined;
  '--council-field-radius'?: string | undefined;
  /** Of panels, banners, cards and what else stands in a box. */
  '--council-panel-radius'?: string | undefined;
  '--council-tag-radius'?: string | undefined;
  '--council-header-rule-width'?: string | undefined;
}

/** How a council looks: the custom properties that its style sheet sets, and its logo. */
export interface Theme {
  /** In kebab case; its style sheet is `@councilkit/react/themes/<name>.css`. */
  name: string;
  /** What people call it. */
  title: string;
  colours: ThemeColours;
  shape: ThemeShape;
  /** An SVG with a width and a height, drawn before the council's name in `GenericHeader`. None when left out. */
  logo?: string | undefined;
}
