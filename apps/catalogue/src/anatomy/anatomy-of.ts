import { type Anatomy } from './part.js';
import { partsOfFields } from './parts-of-fields.js';
import { partsOfPages } from './parts-of-pages.js';
import { partsOfTrackers } from './parts-of-trackers.js';

/** Every component that has been taken apart, by folder. */
export const anatomies: Readonly<Record<string, Anatomy>> = {
  ...partsOfFields,
  ...partsOfPages,
  ...partsOfTrackers,
};
