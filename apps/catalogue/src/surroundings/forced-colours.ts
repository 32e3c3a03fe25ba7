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

/**
 * What a browser does (CSS Color Adjustment 1, section 3): colours that a page chose give way to those a browser would have
 * given, and shadows go. Drawings keep what they are filled with, and mostly follow the text around them.
 */
const FORCED = `
  &, & *, & *::before, & *::after {
    color: revert !important;
    background-color: transparent !important;
    border-color: CanvasText !important;
    outline-color: CanvasText !important;
    box-shadow: none !important;
    text-shadow: none !important;
  }
  background: Canvas !important;
  color: CanvasText !important;
  & :is(input, textarea, select) { color: CanvasText !important; }
  & :is(input:not([type='checkbox'], [type='radio'], [type='file']), textarea, select) { background-color: Canvas !important; }
  & svg text { fill: CanvasText !important; }
  & [style*='background'] { background-color: Canvas !important; }
  & :any-link { color: LinkText !important; border-color: LinkText !important; }
  & :any-link:visited { color: VisitedText !important; border-color: VisitedText !important; }
  & :any-link *, & :any-link::before, & :any-link::after { border-color: currentcolor !important; }
  & summary { color: LinkText !important; }
  & summary::before { border-color: currentcolor !important; }
  & button { color: ButtonText !important; border-color: ButtonText !important; }
  & button *, & button::before, & button::after { color: inherit !important; border-color: currentcolor !important; }
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
    .flatMap((rule) =>
      rule instanceof CSSMediaRule && matchMedia(rule.media.mediaText).matches ? [...rule.cssRules] : [rule],
    )
    .filter((rule) => rule instanceof CSSStyleRule)
    .filter(({ selectorText }) => !/ckc-|:root/.test(selectorText))
    .filter(({ style }) => hasColour(style.background) || hasColour(style.backgroundColor))
    .map(({ selectorText }) => `${selectorText} { background-color: Canvas !important; }`)
    .join('\n');
}

function hasColour(background: string): boolean {
  return /#|var\(|rgb\(|white|currentcolor/i.test(background);
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
