import { contrastRatio } from './contrast.js';
import { neutral } from './neutral.js';
import { type ColourPair, colourPairs, type PairColour, trackerPairs } from './pairs.js';
import { type Colour, type ThemeColours, type TrackerColour } from './theme.js';

/** Two colours of a theme that people see together, measured. */
export interface ContrastMeasured {
  /** What people look at, such as "the main button under the pointer". */
  pair: string;
  /** The colour in front: its property, or the colour itself where the style sheet fixes it. */
  front: string;
  frontColour: string;
  ground: string;
  groundColour: string;
  /** The contrast they have, cut (not rounded) to two decimal places. */
  ratio: number;
  /** The contrast they need: 4.5 for text, 3 for large text, the edges of controls and the focus. */
  needed: 4.5 | 3;
}

/** Two colours of a theme that too few people can tell apart. */
export interface ContrastProblem extends ContrastMeasured {
  /** All of this in one sentence. */
  message: string;
}

/**
 * What `checkTheme` looks at: a whole theme, or the colours in which it differs from `styles.css`; those of the tracker alone
 * where it sets any.
 */
export interface ThemeToCheck {
  colours: Readonly<Partial<Record<keyof ThemeColours | TrackerColour, string>>>;
}

/**
 * What keeps a theme below WCAG 2.2 AA, of every pair of colours that the style sheet puts together; nothing when the
 * theme is good. A colour that is left out is the neutral theme's.
 *
 * @throws TypeError when a colour is not written `#rgb` or `#rrggbb`.
 */
export function checkTheme(theme: ThemeToCheck): readonly ContrastProblem[] {
  return measureTheme(theme)
    .filter(({ ratio, needed }) => ratio < needed)
    .map((measured) => ({ ...measured, message: inWords(measured) }));
}

/**
 * The contrast of every pair of colours that the style sheet puts together, good ones too. Where one of several colours
 * in front is enough, the best of them counts.
 *
 * @throws TypeError as `checkTheme` does.
 */
export function measureTheme(theme: ThemeToCheck): readonly ContrastMeasured[] {
  const colours: ThemeToCheck['colours'] = { ...neutral.colours, ...theme.colours };
  // Of the tracker's own there is one wherever a pair of it is measured, and the neutral theme has all others.
  const colourOf = (colour: PairColour) => (isFixed(colour) ? colour : (colours[colour] ?? ''));
  const ofTracker = trackerPairs.filter(({ of }) => theme.colours[of] !== undefined);
  return [...colourPairs, ...ofTracker].flatMap((pair) => {
    const [best] = frontsOf(pair)
      .map((front) => measured(pair, front, colourOf))
      .sort((one, other) => other.ratio - one.ratio);
    return best ?? [];
  });
}

function frontsOf({ front }: ColourPair): readonly PairColour[] {
  return typeof front === 'string' ? [front] : front;
}

function measured(
  { name, ground, atLeast }: ColourPair,
  front: PairColour,
  colourOf: (colour: PairColour) => string,
): ContrastMeasured {
  const [frontColour, groundColour] = [colourOf(front), colourOf(ground)];
  const ratio = Math.floor(contrastRatio(frontColour, groundColour) * 100) / 100;
  return {
    pair: name,
    front,
    frontColour,
    ground,
    groundColour,
    ratio,
    needed: atLeast,
  };
}

const inWords = ({ pair, front, frontColour, ground, groundColour, ratio, needed }: ContrastMeasured) =>
  `${pair}: ${named(front, frontColour)} on ${named(ground, groundColour)} has a contrast of ${ratio} to 1 and needs ${needed} to 1.`;

const named = (colour: string, value: string) => (colour.startsWith('#') ? colour : `${colour} ${value}`);

function isFixed(colour: PairColour): colour is Colour {
  return colour.startsWith('#');
}
