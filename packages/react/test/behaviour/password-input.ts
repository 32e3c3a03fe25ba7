import {
  AT_FIRST,
  type Behaviour,
  cannot,
  inBrowser,
  type OfficialCase,
  shown,
  tested,
  why,
} from './walk.js';

const call = (more: object = {}) =>
  ['password-input', { id: 'secret', name: 'secret', label: { text: 'Password' }, ...more }] as const;
const BUTTON = '.govuk-js-password-input-toggle';
const TOGGLED = 'pressing the button';
const WELSH = 'in Welsh';
const input = (type: string) => ` type="${type}">`;

const shows = (at: string): OfficialCase[] => [
  shown(`${at}: it is text`, TOGGLED, at, input('text')),
  shown(
    `${at}: what says so is polite`,
    TOGGLED,
    at,
    '<div aria-live="polite" class="govuk-password-input__sr-status',
  ),
  shown(`${at}: that it shows is said`, TOGGLED, at, 'Said politely: Your password is visible'),
  shown(`${at}: the button says Hide`, TOGGLED, at, 'Event: click on button', '        Hide'),
  shown(`${at}: the button’s name says what it hides`, TOGGLED, at, 'aria-label="Hide password"'),
];
const hides = (at: string): OfficialCase[] => [
  shown(`${at}: it is a password`, TOGGLED, at, input('password')),
  shown(`${at}: that it is hidden is said`, TOGGLED, at, 'Said politely: Your password is hidden'),
  shown(`${at}: the button says Show`, TOGGLED, at, '        Show'),
  shown(`${at}: the button’s name says what it shows`, TOGGLED, at, 'aria-label="Show password"'),
];

export const passwordInput: Behaviour = {
  component: 'password-input',
  walks: [
    {
      name: TOGGLED,
      parts: [call()],
      steps: [
        ['once', { click: BUTTON }],
        ['twice', { click: BUTTON }],
        ['three times', { click: BUTTON }],
        ['the page shown again', { page: 'shown again' }],
      ],
    },
    {
      name: 'a password by keyboard',
      parts: [call()],
      steps: [
        ['Tab', { press: '{Tab}' }],
        ['a password', { press: 'abc' }],
        ['Tab to the button', { press: '{Tab}' }],
        ['Enter', { press: '{Enter}' }],
        ['Space', { press: ' ' }],
      ],
    },
    {
      name: 'sending the form',
      page: '<form id="form"><button id="before" type="button">Before</button><div data-part></div><button id="send">Send</button></form>',
      parts: [call()],
      steps: [
        ['Tab', { press: '{Tab}' }],
        ['a password', { press: 'Hunter2' }],
        ['showing it', { click: BUTTON }],
        ['sending', { click: '#send' }],
      ],
    },
    {
      name: WELSH,
      parts: [
        call({
          showPasswordText: 'Datguddia',
          hidePasswordText: 'Cuddio',
          showPasswordAriaLabelText: 'Datgelu cyfrinair',
          hidePasswordAriaLabelText: 'Cuddio cyfrinair',
          passwordShownAnnouncementText: 'Mae eich cyfrinair yn weladwy.',
          passwordHiddenAnnouncementText: 'Mae eich cyfrinair wedi’i guddio.',
        }),
      ],
      steps: [
        ['once', { click: BUTTON }],
        ['twice', { click: BUTTON }],
      ],
    },
  ],
  cases: [
    inBrowser.withoutScripts('without scripts it is an ordinary password field'),
    tested(
      'without scripts the button is hidden',
      'src/password-input/password-input.test.tsx',
      'is an ordinary password field without JavaScript, with no button that does nothing',
    ),
    shown('a status comes', TOGGLED, AT_FIRST, 'govuk-password-input__sr-status'),
    shown(
      'the status is polite',
      TOGGLED,
      AT_FIRST,
      '<div aria-live="polite" class="govuk-password-input__sr-status',
    ),
    shown('the status says nothing at first', TOGGLED, AT_FIRST, '!Your password', '!Said'),
    shown('the button shows', TOGGLED, AT_FIRST, '!Out of sight: button'),
    ...shows('once'),
    ...hides('twice'),
    ...shows('three times'),
    shown(
      'it is a password again as the form is sent',
      'sending the form',
      'sending',
      'Event: submit on form#form',
      input('password'),
    ),
    shown(
      'what is said when it shows is translated',
      WELSH,
      'once',
      'Said politely: Mae eich cyfrinair yn weladwy.',
      '        Cuddio',
      'aria-label="Cuddio cyfrinair"',
    ),
    shown(
      'what is said when it is hidden is translated',
      WELSH,
      'twice',
      'Said politely: Mae eich cyfrinair wedi’i guddio.',
      '        Datguddia',
      'aria-label="Datgelu cyfrinair"',
    ),
    cannot('an error where the page lacks the class for scripts', why.noClass),
    cannot('an error without a root', why.noRoot),
    cannot('an error with a root that is another element', why.noRoot),
    cannot('an error without the input', why.ownMarkup),
    cannot('an error with an input that is another element', why.ownMarkup),
    cannot('an error with an input of another type', 'The type has no `type`.'),
    cannot('an error without the button', why.ownMarkup),
    cannot('an error with a button that is another element', why.ownMarkup),
    cannot('an error with a button of another type', 'The button is always of the type `button`.'),
  ],
};
