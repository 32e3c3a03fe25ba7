export {
  checkTheme,
  type ContrastMeasured,
  type ContrastProblem,
  measureTheme,
  type ThemeToCheck,
} from './check-theme.js';
export { coloursIn } from './colours-in.js';
export { contrastRatio } from './contrast.js';
export { neutral } from './neutral.js';
export { saltmere } from './saltmere.js';
export { type Colour, type Theme, type ThemeColours, type ThemeShape } from './theme.js';
export { themeCss } from './theme-css.js';
export { themes } from './themes.js';
export { thornbeck } from './thornbeck.js';
