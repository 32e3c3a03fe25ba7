import { neutral } from './neutral.js';
import { saltmere } from './saltmere.js';
import { type Theme } from './theme.js';
import { thornbeck } from './thornbeck.js';

/** The themes that ship, each with its own style sheet. */
export const themes: readonly Theme[] = [neutral, saltmere, thornbeck];
