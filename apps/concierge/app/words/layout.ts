import { type Translated } from '../language/languages.js';

const en = {
  council: 'Council',
  service: 'Report and track',
  skip: 'Skip to main content',
  report: 'Report',
  recent: 'Recent reports',
  mine: 'My reports',
  accessibility: 'Accessibility statement',
  performance: 'How well we do',
  privacy: 'Privacy',
  cookies: 'Cookies',
  /** The title of a page: what is on it, and the service. */
  title: (page: string, hasErrors: boolean) => `${hasErrors ? 'Error: ' : ''}${page} - Report and track`,
  /** Read out after the name of the other language, in that language. */
  readInThis: 'Change the language to English',
};

const cy: typeof en = {
  council: 'Y cyngor',
  service: 'Rhoi gwybod ac olrhain',
  skip: 'Neidio i’r prif gynnwys',
  report: 'Rhoi gwybod',
  recent: 'Adroddiadau diweddar',
  mine: 'Fy adroddiadau',
  accessibility: 'Datganiad hygyrchedd',
  performance: 'Pa mor dda rydym yn gwneud',
  privacy: 'Preifatrwydd',
  cookies: 'Cwcis',
  title: (page, hasErrors) => `${hasErrors ? 'Gwall: ' : ''}${page} - Rhoi gwybod ac olrhain`,
  readInThis: 'Newid yr iaith i’r Gymraeg',
};

/** What stands around every page. */
export const layoutWords: Translated<typeof en> = { en, cy };
