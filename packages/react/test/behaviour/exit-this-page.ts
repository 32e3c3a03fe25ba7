import { type Behaviour, cannot, shown, tested, why } from './walk.js';

const TEST = 'src/exit-this-page/exit-this-page.test.tsx';
const parts = [['exit-this-page', { redirectUrl: '#weather' }]] as const;
const withSkipLink =
  '<a class="govuk-skip-link govuk-js-exit-this-page-skiplink" href="https://www.bbc.co.uk/weather" id="skip">Exit this page</a><button id="before">Before</button><div data-part></div>';
const shift = { press: '{Shift}' } as const;

const SHIFT = 'leaving by Shift';
const LATE = 'pressing Shift too slowly';
const OVERLAY = '<div class="govuk-exit-this-page-overlay" role="alert">';

export const exitThisPage: Behaviour = {
  component: 'exit-this-page',
  walks: [
    {
      name: 'leaving by the button',
      parts,
      page: withSkipLink,
      steps: [
        ['pressing it', { click: '.govuk-exit-this-page__button' }],
        ['the page shown again', { page: 'shown again' }],
      ],
    },
    {
      name: 'leaving by the link at the top',
      parts,
      page: withSkipLink,
      steps: [
        ['Tab to it', { press: '{Shift>}{Tab}{/Shift}' }],
        ['Enter', { press: '{Enter}' }],
      ],
    },
    {
      name: SHIFT,
      parts,
      steps: [
        ['once', shift],
        ['twice', shift],
        ['three times', shift],
        ['five seconds', { pause: 5.1 }],
        ['five more', { pause: 5.1 }],
      ],
    },
    {
      name: LATE,
      parts,
      steps: [
        ['once', shift],
        ['four seconds', { pause: 4 }],
        ['twice', shift],
        ['six seconds', { pause: 6 }],
        ['five more', { pause: 5 }],
        ['once more', shift],
        ['another key', { press: 'a' }],
        ['a capital letter', { press: '{Shift>}a{/Shift}' }],
        ['five seconds after', { pause: 5.1 }],
        ['a new start', shift],
        ['the page shown again', { page: 'shown again' }],
      ],
      differs: [
        {
          at: 'the page shown again',
          words:
            'On a page that somebody comes back to, Shift is counted from the start and no light is on; the official script keeps the count and the light.',
        },
      ],
    },
    {
      name: 'in other words',
      parts: [
        [
          'exit-this-page',
          {
            redirectUrl: '#weather',
            text: 'Gadael y dudalen hon',
            activatedText: 'Llwytho.',
            timedOutText: 'Wedi dod i ben.',
            pressTwoMoreTimesText: 'Dwywaith eto.',
            pressOneMoreTimeText: 'Unwaith eto.',
          },
        ],
      ],
      steps: [
        ['once', shift],
        ['twice', shift],
        ['six seconds', { pause: 6 }],
      ],
    },
  ],
  cases: [
    tested(
      'without scripts the button is a link to another page',
      TEST,
      'is a plain link to a harmless page without JavaScript',
    ),
    tested(
      'without scripts the link at the top leads there too: it is the page’s own',
      'test/without-scripts.test.tsx',
      '%s leads where the official markup leads',
    ),
    shown('the button leads to the other page', 'leaving by the button', 'pressing it', 'Address: #weather'),
    shown(
      'the link at the top leads to the other page',
      'leaving by the link at the top',
      'Enter',
      'Address: #weather',
    ),
    shown('the button blanks the page', 'leaving by the button', 'pressing it', OVERLAY),
    shown('the link at the top blanks the page', 'leaving by the link at the top', 'Enter', OVERLAY),
    shown('Shift three times does as the button does', SHIFT, 'three times', 'Address: #weather', OVERLAY),
    shown('the first Shift is announced', SHIFT, 'once', 'Said politely: Shift, press 2 more times to exit.'),
    shown(
      'the second Shift is announced',
      SHIFT,
      'twice',
      'Said politely: Shift, press 1 more time to exit.',
    ),
    shown('leaving is announced', SHIFT, 'three times', 'Said at once: Loading.'),
    shown(
      'five seconds without a Shift are announced',
      LATE,
      'six seconds',
      'Said politely: Exit this page expired.',
    ),
    cannot('an error where the page lacks the class for scripts', why.noClass),
    cannot('an error without a root', why.noRoot),
    cannot('an error with a root that is another element', why.noRoot),
    cannot('an error without the button', why.ownMarkup),
  ],
};
