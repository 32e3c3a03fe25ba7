import { type InBoth } from './pattern-language.js';

interface CouncilWords {
  council: string;
  service: string;
  skip: string;
  report: string;
  recent: string;
  aboutThisSite: string;
  accessibility: string;
  privacy: string;
  contact: string;
  back: string;
  continue: string;
}

/** What every page of the service says around its content. */
export const councilWords: InBoth<CouncilWords> = {
  en: {
    council: 'Riverside Council',
    service: 'Report and track',
    skip: 'Skip to main content',
    report: 'Report a problem',
    recent: 'Recent reports',
    aboutThisSite: 'About this site',
    accessibility: 'Accessibility statement',
    privacy: 'Privacy and cookies',
    contact: 'Contact us',
    back: 'Back',
    continue: 'Continue',
  },
  cy: {
    council: 'Cyngor Glan yr Afon',
    service: 'Adrodd a dilyn',
    skip: 'Neidio i’r prif gynnwys',
    report: 'Rhoi gwybod am broblem',
    recent: 'Adroddiadau diweddar',
    aboutThisSite: 'Ynglŷn â’r safle hwn',
    accessibility: 'Datganiad hygyrchedd',
    privacy: 'Preifatrwydd a chwcis',
    contact: 'Cysylltu â ni',
    back: 'Yn ôl',
    continue: 'Parhau',
  },
};
