import { type WordsByLanguage } from '../services/words.js';
import { elsewhereInWelsh } from './welsh/elsewhere.js';
import { highwaysInWelsh } from './welsh/highways.js';
import { parksInWelsh } from './welsh/parks.js';

/** What the catalogue says in other languages than English, by service code. */
export const catalogueWords: Readonly<Record<string, WordsByLanguage>> = Object.fromEntries(
  Object.entries({ ...highwaysInWelsh, ...parksInWelsh, ...elsewhereInWelsh }).map(([code, words]) => [
    code,
    { cy: words },
  ]),
);
