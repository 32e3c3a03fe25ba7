import { exampleStyles } from './style-sheets.js';

/** Windows' "Night sky" in short: what each system colour is where people chose their own. */
const SYSTEM_COLOURS = {
  canvas: '#000000',
  canvastext: '#ffffff',
  window: '#000000',
  windowtext: '#ffffff',
  linktext: '#8080ff',
  visitedtext: '#c9a0ff',
  buttonface: '#000000',
  buttontext: '#ffee32',
  graytext: '#a6a6a6',
  highlight: '#d6b4fd',
  highlighttext: '#2b2b2b',
} as const;
const NAMES = new RegExp(`\\b(${Object.keys(SYSTEM_COLOURS).join('|')})\\b`, 'gi');

/** What a browser does to each element: colours go, shadows go, and borders that were transparent show. */
const FORCED = `
  &, & *, & *::before, & *::after {
    color: CanvasText !important;
    fill: CanvasText !important;
    background-color: transparent !important;
    border-color: CanvasText !important;
    outline-color: CanvasText !important;
    box-shadow: none !important;
    text-shadow: none !important;
  }
  background: Canvas !important;
  & a:link, & a:link * { color: LinkText !important; border-color: LinkText !important; }
  & a:visited, & a:visited * { color: VisitedText !important; }
  & button, & button *, & .govuk-button { color: ButtonText !important; border-color: ButtonText !important; }
  & :disabled, & :disabled + label { color: GrayText !important; border-color: GrayText !important; }`;

const forced = new CSSStyleSheet();
document.adoptedStyleSheets.push(forced);

/**
 * Shows everything below an element with the class `ckc-forced` roughly as a browser does for people who chose their own
 * colours: no page can ask a browser for the real thing. The components' own rules for that case are put in force.
 */
export function forceColours(isForced: boolean): void {
  if (!isForced) {
    forced.replaceSync('');
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(exampleStyles());
  const rules = `${FORCED} ${grounds(sheet)} ${ownRules(sheet)}`;
  forced.replaceSync(`.ckc-forced { ${rules} }`.replaceAll(NAMES, systemColour));
}

function systemColour(name: string): string {
  return SYSTEM_COLOURS[name.toLowerCase() as keyof typeof SYSTEM_COLOURS];
}

/** What has a ground of its own keeps one, in the page's colour; what has none stays see-through. */
function grounds(sheet: CSSStyleSheet): string {
  return [...sheet.cssRules]
    .filter((rule) => rule instanceof CSSStyleRule)
    .filter(({ selectorText }) => !/ckc-|:root/.test(selectorText))
    .filter(({ style }) => hasColour(style.background) || hasColour(style.backgroundColor))
    .map(({ selectorText }) => `${selectorText} { background-color: Canvas !important; }`)
    .join('\n');
}

function hasColour(background: string): boolean {
  return /#|var\(|rgb\(|white/.test(background);
}

/** What style sheets keep for forced colours, made to win over what is forced. */
function ownRules(sheet: CSSStyleSheet): string {
  return [...sheet.cssRules]
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter(({ media }) => media.mediaText.includes('forced-colors: active'))
    .flatMap(({ cssRules }) => [...cssRules])
    .map(({ cssText }) => cssText.replaceAll(/(?<!important);/g, ' !important;'))
    .join('\n');
}
