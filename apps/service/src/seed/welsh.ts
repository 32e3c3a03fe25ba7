import { type WordsByLanguage } from '../services/words.js';
import { elsewhereInWelsh } from './welsh/elsewhere.js';
import { highwaysInWelsh } from './welsh/highways.js';
import { highwaysRoadsInWelsh } from './welsh/highways-roads.js';
import { highwaysRoadsidesInWelsh } from './welsh/highways-roadsides.js';
import { parksInWelsh } from './welsh/parks.js';
import { parksGroundsInWelsh } from './welsh/parks-grounds.js';
import { parksPlacesInWelsh } from './welsh/parks-places.js';

/** What the catalogue says in other languages than English, by service code. */
export const catalogueWords: Readonly<Record<string, WordsByLanguage>> = Object.fromEntries(
  Object.entries({
    ...highwaysInWelsh,
    ...highwaysRoadsInWelsh,
    ...highwaysRoadsidesInWelsh,
    ...parksInWelsh,
    ...parksGroundsInWelsh,
    ...parksPlacesInWelsh,
    ...elsewhereInWelsh,
  }).map(([code, words]) => [code, { cy: words }]),
);
