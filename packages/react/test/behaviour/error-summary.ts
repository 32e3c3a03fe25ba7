import { AT_FIRST, type Behaviour, cannot, type OfficialCase, shown, why } from './walk.js';

/** What an error may be about, with its markup, and the words that a person should see when they come to it. */
const targets: readonly (readonly [says: string, id: string, html: string, seen: string])[] = [
  ['an input', 'input', '<label for="input">Name</label><input id="input">', 'label[for="input"]'],
  [
    'a textarea',
    'textarea',
    '<label for="textarea">Details</label><textarea id="textarea"></textarea>',
    'label[for="textarea"]',
  ],
  [
    'a select',
    'select',
    '<label for="select">Ward</label><select id="select"><option>Canal</option></select>',
    'label[for="select"]',
  ],
  [
    'a date',
    'seen-day',
    '<fieldset><legend id="seen-legend">When?</legend><label for="seen-day">Day</label><input id="seen-day"></fieldset>',
    '#seen-legend',
  ],
  [
    'one part of a date',
    'born-year',
    '<fieldset><legend id="born-legend">Born?</legend><label for="born-day">Day</label><input id="born-day"><label for="born-year">Year</label><input id="born-year"></fieldset>',
    '#born-legend',
  ],
  ['a file', 'file', '<label for="file">Photo</label><input type="file" id="file">', 'label[for="file"]'],
  [
    'radios',
    'radios',
    '<fieldset><legend id="radios-legend">Where?</legend><input type="radio" id="radios" name="r"><label for="radios">Road</label></fieldset>',
    '#radios-legend',
  ],
  [
    'checkboxes',
    'boxes',
    '<fieldset><legend id="boxes-legend">Which?</legend><input type="checkbox" id="boxes"><label for="boxes">Lamp</label></fieldset>',
    '#boxes-legend',
  ],
  [
    'a single checkbox',
    'agree',
    '<input type="checkbox" id="agree"><label for="agree">I agree</label>',
    'label[for="agree"]',
  ],
  [
    'an input that a choice revealed',
    'revealed',
    '<fieldset><legend id="reveal-legend">Contact?</legend><input type="radio" id="yes" name="y" checked><label for="yes">Yes</label><div><label for="revealed">Email</label><input id="revealed"></div></fieldset>',
    '#reveal-legend',
  ],
  [
    'radios under a long heading',
    'far',
    '<fieldset><legend id="far-legend"><h2 style="height: 600px">A long heading</h2></legend><input type="radio" id="far" name="f"><label for="far">Road</label></fieldset>',
    '#far-legend',
  ],
  [
    'an input far down a fieldset',
    'postcode',
    '<fieldset><legend id="address-legend">Address</legend><div style="height: 600px"></div><label for="postcode">Postcode</label><input id="postcode"></fieldset>',
    'label[for="postcode"]',
  ],
];

const LINKS = 'links to every kind of control';
const errorList = targets.map(([says, id]) => ({ text: `Wrong: ${says}`, href: `#${id}` }));
const call = (more: object = {}) =>
  ['error-summary', { titleText: 'There is a problem', errorList: errorList.slice(0, 2), ...more }] as const;
const FOCUSED = 'Focus: div.govuk-error-summary';

const controlOf = (html: string) => /(textarea|select) id/.exec(html)?.[1] ?? 'input';

/** Room below, so that what is asked for can come to the top of the window. */
const form = `${targets.map(([, , html]) => `<p style="height: 300px"></p>${html}`).join('')}<p style="height: 2000px"></p>`;
const page = `<button id="before">Before</button><div data-part></div>${form}`;

const disabled = (says: string): OfficialCase[] => [
  shown(
    `${says}: no place in the tab order`,
    'a summary that leaves the focus alone',
    AT_FIRST,
    '!tabindex="-1"',
  ),
  shown(`${says}: no focus`, 'a summary that leaves the focus alone', AT_FIRST, '!Focus: div'),
];

export const errorSummary: Behaviour = {
  component: 'error-summary',
  walks: [
    {
      name: 'a summary that takes the focus',
      parts: [call()],
      page,
      steps: [
        ['Tab to the first link', { press: '{Tab}' }],
        ['Tab to the second link', { press: '{Tab}' }],
        ['Enter', { press: '{Enter}' }],
      ],
    },
    {
      name: 'a summary that leaves the focus alone',
      parts: [call({ disableAutoFocus: true })],
      page,
      steps: [['Tab', { press: '{Tab}' }]],
    },
    {
      name: 'a summary that takes the focus, and says so',
      parts: [call({ disableAutoFocus: false })],
      page,
      steps: [],
    },
    {
      name: LINKS,
      parts: [call({ errorList: [...errorList, { text: 'Nowhere', href: '#nowhere' }] })],
      page,
      steps: [
        ...targets.map(([says, id]) => [says, { click: `a[href="#${id}"]` }] as const),
        ['nowhere', { click: 'a[href="#nowhere"]' }],
      ],
    },
  ],
  cases: [
    shown('it can take the focus', 'a summary that takes the focus', AT_FIRST, 'tabindex="-1"'),
    shown('it takes the focus as the page opens', 'a summary that takes the focus', AT_FIRST, FOCUSED),
    shown(
      'it gives up its place in the tab order with the focus',
      'a summary that takes the focus',
      'Tab to the first link',
      '!tabindex="-1"',
    ),
    ...disabled('told to leave the focus alone'),
    ...disabled('told so by configuration'),
    shown(
      'told by the markup to take it: it can',
      'a summary that takes the focus, and says so',
      AT_FIRST,
      'tabindex="-1"',
    ),
    shown(
      'told by the markup to take it: it does',
      'a summary that takes the focus, and says so',
      AT_FIRST,
      FOCUSED,
    ),
    ...disabled('told so by initAll'),
    ...targets.flatMap(([says, id, html, seen]) => [
      shown(
        `a link to ${says} moves the focus there`,
        LINKS,
        says,
        `Event: focus on ${controlOf(html)}#${id}`,
      ),
      shown(
        `a link to ${says} brings its words to the top of the window`,
        LINKS,
        says,
        `At the top: ${seen}`,
      ),
      shown(`a link to ${says} leaves the address as it is`, LINKS, says, 'Address: \n'),
    ]),
    cannot('an error where the page lacks the class for scripts', why.noClass),
    cannot('an error without a root', why.noRoot),
    cannot('an error with a root that is another element', why.noRoot),
  ],
};
