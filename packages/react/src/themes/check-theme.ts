import { contrastRatio } from './contrast.js';
import { neutral } from './neutral.js';
import { type ColourPair, colourPairs, type PairColour } from './pairs.js';
import { type Colour, type ThemeColours } from './theme.js';

/** Two colours of a theme that too few people can tell apart. */
export interface ContrastProblem {
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
  /** All of this in one sentence. */
  message: string;
}

/** What `checkTheme` looks at: a whole theme, or the colours in which it differs from `styles.css`. */
export interface ThemeToCheck {
  colours: Readonly<Partial<Record<keyof ThemeColours, string>>>;
}

/**
 * What keeps a theme below WCAG 2.2 AA, of every pair of colours that the style sheet puts together; nothing when the
 * theme is good. A colour that is left out is the neutral theme's.
 *
 * @throws TypeError when a colour is not written `#rgb` or `#rrggbb`.
 */
export function checkTheme(theme: ThemeToCheck): readonly ContrastProblem[] {
  const colours = { ...neutral.colours, ...theme.colours };
  const colourOf = (colour: PairColour) => (isFixed(colour) ? colour : colours[colour]);
  return colourPairs.flatMap((pair) => {
    const [best] = frontsOf(pair)
      .map((front) => problemOf(pair, front, colourOf))
      .sort((one, other) => other.ratio - one.ratio);
    return best && best.ratio < pair.atLeast ? [best] : [];
  });
}

function frontsOf({ front }: ColourPair): readonly PairColour[] {
  return typeof front === 'string' ? [front] : front;
}

function problemOf(
  { name, ground, atLeast }: ColourPair,
  front: PairColour,
  colourOf: (colour: PairColour) => string,
): ContrastProblem {
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
    message: `${name}: ${named(front, frontColour)} on ${named(ground, groundColour)} has a contrast of ${ratio} to 1 and needs ${atLeast} to 1.`,
  };
}

function named(colour: PairColour, value: string): string {
  return isFixed(colour) ? colour : `${colour} ${value}`;
}

function isFixed(colour: PairColour): colour is Colour {
  return colour.startsWith('#');
}
