import { type Colour, type ThemeColours, type TrackerColour } from './theme.js';

/** A colour of the theme by its property, or one that the style sheet fixes. */
export type PairColour = keyof ThemeColours | TrackerColour | Colour;

/** Two colours that the style sheet puts together. */
export interface ColourPair {
  /** What people look at, such as "hints on the page". */
  name: string;
  /** The colour in front. When there are several, seeing one of them is enough. */
  front: PairColour | readonly PairColour[];
  ground: PairColour;
  /** Text needs 4.5 (WCAG 2.2, 1.4.3); large text, the edges of controls and the focus need 3 (1.4.3, 1.4.11). */
  atLeast: 4.5 | 3;
}

/** The greys that GOV.UK Frontend fixes: of tabs, card titles, prefixes, and what lies under the pointer. */
const GREY = '#f3f3f3';
const PAGE = '--govuk-body-background-colour';
const SURFACE = '--govuk-surface-background-colour';
const TEMPLATE = '--govuk-template-background-colour';
const HEADER = '--council-header-background-colour';
const BRAND = '--govuk-brand-colour';
const SUCCESS = '--govuk-success-colour';
const ERROR = '--govuk-error-colour';
const TEXT = '--govuk-text-colour';
const INVERSE = '--govuk-inverse-text-colour';
const LINK = '--govuk-link-colour';
const VISITED = '--govuk-link-visited-colour';
const LINK_HOVER = '--govuk-link-hover-colour';
const LINK_ACTIVE = '--govuk-link-active-colour';
const FOCUS = '--govuk-focus-colour';
const FOCUS_TEXT = '--govuk-focus-text-colour';
const BUTTON_TEXT = '--council-button-text-colour';

const text = (name: string, front: PairColour, ground: PairColour): ColourPair => ({
  name,
  front,
  ground,
  atLeast: 4.5,
});
const shape = (name: string, front: ColourPair['front'], ground: PairColour): ColourPair => ({
  name,
  front,
  ground,
  atLeast: 3,
});

/** Every pair of colours that a theme decides and the style sheet puts together; a test compares it with the sheet. */
export const colourPairs: readonly ColourPair[] = [
  text('text on the page', TEXT, PAGE),
  text('text on the footer', '--govuk-surface-text-colour', TEMPLATE),
  text('text on a set-apart area', '--govuk-surface-text-colour', SURFACE),
  text('the page’s text on a set-apart area', TEXT, SURFACE),
  text('text on grey', TEXT, GREY),
  text('text in a select', TEXT, '#ffffff'),
  text('a hint on the page', '--govuk-secondary-text-colour', PAGE),
  text('a hint under the pointer', '--govuk-secondary-text-colour', GREY),
  ...[
    ['the page', PAGE],
    ['a set-apart area', SURFACE],
    ['the footer', TEMPLATE],
    ['grey', GREY],
  ].flatMap(([where, ground]) => [
    text(`a link on ${where}`, LINK, ground as PairColour),
    text(`a link people have followed on ${where}`, VISITED, ground as PairColour),
    text(`a link under the pointer on ${where}`, LINK_HOVER, ground as PairColour),
    text(`a link being pressed on ${where}`, LINK_ACTIVE, ground as PairColour),
  ]),
  text('the number of the page people are on', INVERSE, LINK),
  text('text on the brand', INVERSE, BRAND),
  text('text on a confirmation', INVERSE, SUCCESS),
  text('an error on the page', ERROR, PAGE),
  text('the mark of something overdue', '#ffffff', ERROR),
  text('the mark of a step that is done', '#ffffff', BRAND),
  text('the mark of something fixed', '#ffffff', SUCCESS),
  text('the mark of something closed', '#ffffff', '--govuk-secondary-text-colour'),
  text('a link in good news', SUCCESS, PAGE),
  text('the sign of a warning', PAGE, TEXT),
  text('the header', '--council-header-text-colour', HEADER),
  text('the main button', BUTTON_TEXT, '--council-button-colour'),
  text('the main button under the pointer', BUTTON_TEXT, '--council-button-hover-colour'),
  text('the button on a dark ground', BRAND, '#ffffff'),
  text('the button on a dark ground under the pointer', BRAND, SURFACE),
  text('what has the focus', FOCUS_TEXT, FOCUS),
  text('a file’s button that has the focus', TEXT, FOCUS),
  shape('the focus on the page', [FOCUS_TEXT, FOCUS], PAGE),
  shape('the focus on a set-apart area', [FOCUS_TEXT, FOCUS], SURFACE),
  shape('the focus on the footer', [FOCUS_TEXT, FOCUS], TEMPLATE),
  shape('the focus on the header', [FOCUS_TEXT, FOCUS], HEADER),
  shape('the focus on the brand', [FOCUS_TEXT, FOCUS], BRAND),
  shape('the outline of a field', '--govuk-input-border-colour', PAGE),
  shape('the outline of a field with an error', ERROR, PAGE),
  shape('the main button on the page', '--council-button-colour', PAGE),
  shape('the brand’s marks on the page', BRAND, PAGE),
  shape('the mark of where people are in the navigation', LINK, SURFACE),
];

/** Those of the tracker's own colours, each of which counts where a style sheet sets it; a test compares them with the sheet. */
export const trackerPairs: readonly (ColourPair & { of: TrackerColour })[] = [
  ownColour('--ck-accent-colour', 'the tracker’s steps on the page'),
  ownColour('--ck-fixed-colour', 'the tracker’s mark of something fixed on the page'),
  ownColour('--ck-upcoming-colour', 'the tracker’s steps to come on the page'),
  onOwnColour('--ck-accent-colour', 'the tracker’s mark of a step that is done'),
  onOwnColour('--ck-fixed-colour', 'the tracker’s mark of something fixed'),
];

function ownColour(of: TrackerColour, name: string) {
  return { of, ...shape(name, of, PAGE) };
}

function onOwnColour(of: TrackerColour, name: string) {
  return { of, ...text(name, '#ffffff', of) };
}
