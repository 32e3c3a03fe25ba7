import { type InBoth } from './pattern-language.js';

interface QuestionWords {
  size: string;
  aGuess: string;
  sizes: readonly [small: string, plate: string, larger: string];
  selectSize: string;
  bench: string;
  benchHint: string;
  reach: string;
  whyReach: string;
  name: string;
  email: string;
  emailHint: string;
  mobile: string;
  emailError: string;
  mobileError: string;
}

/** The questions of the pattern, with what goes wrong. */
export const questionWords: InBoth<QuestionWords> = {
  en: {
    size: 'How big is the pothole?',
    aGuess: 'A guess is fine. Do not go into the road to measure it.',
    sizes: ['Smaller than a dinner plate', 'About the size of a dinner plate', 'Larger than a dinner plate'],
    selectSize: 'Select how big the pothole is',
    bench: 'Where in the park is the broken bench?',
    benchHint: 'For example, by the pond, or on the left after the Station Road gate.',
    reach: 'How can we tell you what happens?',
    whyReach:
      'We write when something changes. You can leave this empty and follow your report on its own page instead.',
    name: 'Your name (optional)',
    email: 'Email address (optional)',
    emailHint: 'We use it for this report only.',
    mobile: 'Mobile number (optional)',
    emailError: 'Enter an email address like name@example.com',
    mobileError: 'Enter a telephone number, like 01632 960 001',
  },
  cy: {
    size: 'Pa mor fawr yw’r twll?',
    aGuess: 'Mae amcangyfrif yn iawn. Peidiwch â mynd i’r ffordd i’w fesur.',
    sizes: ['Llai na phlât cinio', 'Tua maint plât cinio', 'Mwy na phlât cinio'],
    selectSize: 'Dewiswch pa mor fawr yw’r twll',
    bench: 'Ble yn y parc mae’r fainc sydd wedi torri?',
    benchHint: 'Er enghraifft, ger y pwll, neu ar y chwith ar ôl giât Ffordd yr Orsaf.',
    reach: 'Sut gallwn ni ddweud wrthych beth sy’n digwydd?',
    whyReach:
      'Byddwn yn ysgrifennu pan fydd rhywbeth yn newid. Gallwch adael hwn yn wag a dilyn eich adroddiad ar ei dudalen ei hun yn lle hynny.',
    name: 'Eich enw (dewisol)',
    email: 'Cyfeiriad e-bost (dewisol)',
    emailHint: 'Dim ond ar gyfer yr adroddiad hwn y byddwn yn ei ddefnyddio.',
    mobile: 'Rhif ffôn symudol (dewisol)',
    emailError: 'Rhowch gyfeiriad e-bost fel enw@example.com',
    mobileError: 'Rhowch rif ffôn, fel 01632 960 001',
  },
};
