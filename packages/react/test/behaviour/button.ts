import { type Behaviour, cannot, shown, why } from './walk.js';

const page =
  '<form id="form"><button id="before" type="button">Before</button><div data-part></div><div data-part></div></form>';
const guarded = { text: 'Send', preventDoubleClick: true, attributes: { id: 'send' } };
const other = { text: 'Save', preventDoubleClick: true, attributes: { id: 'save' } };
const plain = { text: 'Send', attributes: { id: 'send' } };

const HURRIED = 'a button that takes one click a second';
const PLAIN = 'a button that takes every click';
const sent = 'Event: submit on form#form';
const refused = 'Event: click on button#send "Send", prevented';

export const button: Behaviour = {
  component: 'button',
  walks: [
    {
      name: HURRIED,
      page,
      parts: [
        ['button', guarded],
        ['button', other],
      ],
      isInRealTime: true,
      steps: [
        ['a double click', { doubleClick: '#send' }],
        ['a click on the other button', { click: '#save' }],
        ['more than a second', { pause: 1.1 }],
        ['one more click', { click: '#send' }],
        ['more than a second again', { pause: 1.1 }],
        ['Enter', { press: '{Enter}' }],
        ['Space', { press: ' ' }],
      ],
    },
    {
      name: PLAIN,
      page,
      parts: [
        ['button', plain],
        ['button', { ...plain, text: 'Save', attributes: { id: 'save' }, preventDoubleClick: false }],
      ],
      steps: [
        ['a double click', { doubleClick: '#send' }],
        ['a double click on the one that says so', { doubleClick: '#save' }],
      ],
    },
    {
      name: 'a link that looks like a button',
      parts: [['button', { text: 'Start', href: '#start' }]],
      steps: [
        ['Tab', { press: '{Tab}' }],
        ['Space', { press: ' ' }],
        ['Enter', { press: '{Enter}' }],
      ],
    },
  ],
  cases: [
    shown(
      'Space follows a link that looks like a button',
      'a link that looks like a button',
      'Space',
      'Event: keydown " " on a.govuk-button "Start", prevented',
      'Event: click on a.govuk-button "Start" by a script',
      'Address: #start',
    ),
    shown('every click counts where nothing says otherwise', PLAIN, 'a double click', sent, `!${refused}`),
    shown('the second of two quick clicks is refused', HURRIED, 'a double click', sent, refused),
    shown('a click after more than a second is taken', HURRIED, 'one more click', sent, `!${refused}`),
    shown(
      'another button takes its own clicks',
      HURRIED,
      'a click on the other button',
      'Event: click on button#save "Save"',
      '!"Save", prevented',
    ),
    shown(
      'the second of two quick clicks is refused, by configuration',
      HURRIED,
      'a double click',
      sent,
      refused,
    ),
    shown(
      'a click after more than a second is taken, by configuration',
      HURRIED,
      'one more click',
      sent,
      `!${refused}`,
    ),
    shown(
      'another button takes its own clicks, by configuration',
      HURRIED,
      'a click on the other button',
      'Event: click on button#save "Save"',
      '!"Save", prevented',
    ),
    shown(
      'a button that says every click counts wins over configuration',
      PLAIN,
      'a double click on the one that says so',
      sent,
      '!"Save", prevented',
    ),
    shown('the second of two quick clicks is refused, by initAll', HURRIED, 'a double click', sent, refused),
    shown(
      'a click after more than a second is taken, by initAll',
      HURRIED,
      'one more click',
      sent,
      `!${refused}`,
    ),
    shown(
      'another button takes its own clicks, by initAll',
      HURRIED,
      'a click on the other button',
      'Event: click on button#save "Save"',
      '!"Save", prevented',
    ),
    cannot('an error where the page lacks the class for scripts', why.noClass),
    cannot('an error without a root', why.noRoot),
    cannot('an error with a root that is another element', why.noRoot),
  ],
};
