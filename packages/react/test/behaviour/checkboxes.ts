import { AT_FIRST, type Behaviour, cannot, inBrowser, shown, tested, why } from './walk.js';

const TEST = 'src/checkboxes/checkboxes.test.tsx';
const asks = (id: string) => ({
  conditional: { html: `<label for="${id}">Which?</label><input id="${id}">` },
});
const email = { value: 'email', text: 'Email', ...asks('address') };
const text = { value: 'text', text: 'Text message', ...asks('mobile') };
const post = { value: 'post', text: 'Post' };
const none = { value: 'none', text: 'None of these', behaviour: 'exclusive' };
const call = (name: string, items: object[], more: object = {}) =>
  ['checkboxes', { idPrefix: name, name, items, ...more }] as const;

const REVEALING = 'checkboxes that reveal more';
const CHOSEN = 'checkboxes of which one is chosen';
const NONE = 'checkboxes and none of them';
const GROUPS = 'checkboxes in three groups of one name';
const expanded = (id: string, isExpanded: boolean) =>
  `aria-controls="conditional-${id}" aria-expanded="${isExpanded}"`;
const hidden = (id: string) => `Out of sight: div#conditional-${id}`;

export const checkboxes: Behaviour = {
  component: 'checkboxes',
  walks: [
    {
      name: REVEALING,
      parts: [call('contact', [email, text, post])],
      steps: [
        ['choosing', { click: '#contact' }],
        ['choosing no longer', { click: '#contact' }],
        ['Space', { press: ' ' }],
        ['Space again', { press: ' ' }],
        ['choosing by the label', { click: 'label[for="contact-2"]' }],
        ['Tab into what is revealed', { press: '{Tab}' }],
        ['an answer there', { press: 'home' }],
        ['the page shown again', { page: 'shown again' }],
      ],
    },
    { name: CHOSEN, parts: [call('contact', [{ ...email, checked: true }, text, post])], steps: [] },
    {
      name: 'an id of what is revealed with brackets and dots',
      parts: [call('user1.profile[contact]', [email, text])],
      steps: [['choosing', { click: '[id="user1.profile[contact]"]' }]],
    },
    {
      name: NONE,
      parts: [call('contact', [email, text, post, { divider: 'or' }, none])],
      steps: [
        ['the first', { click: '#contact' }],
        ['the second', { click: '#contact-2' }],
        ['the third', { click: '#contact-3' }],
        ['none', { click: '#contact-5' }],
        ['the first again', { click: '#contact' }],
        ['none by keyboard', { press: '{Tab}{Tab}{Tab}{Tab} ' }],
      ],
    },
    {
      name: GROUPS,
      page: `<form id="form"><button id="before" type="button">Before</button>${'<div data-part></div>'.repeat(3)}</form><div data-part></div>`,
      parts: [
        ['checkboxes', { idPrefix: 'primary', name: 'colour', items: [email, post] }],
        ['checkboxes', { idPrefix: 'secondary', name: 'colour', items: [post] }],
        ['checkboxes', { idPrefix: 'other', name: 'colour', items: [none] }],
        ['checkboxes', { idPrefix: 'elsewhere', name: 'colour', items: [post] }],
      ],
      steps: [
        ['one in the first group', { click: '#primary' }],
        ['another in the first group', { click: '#primary-2' }],
        ['one in the second group', { click: '#secondary' }],
        ['one outside the form', { click: '#elsewhere' }],
        ['none, in the third group', { click: '#other' }],
        ['one outside the form no longer', { click: '#elsewhere' }],
        ['one outside the form again', { click: '#elsewhere' }],
      ],
    },
  ],
  cases: [
    tested(
      'without scripts nothing says that it opens or closes',
      TEST,
      'shows every question it could reveal while there is no JavaScript',
    ),
    inBrowser.withoutScripts('without scripts all that could be revealed shows'),
    shown(
      'what belongs to a chosen one shows',
      CHOSEN,
      AT_FIRST,
      'Field: input#contact "email", chosen',
      expanded('contact', true),
      `!${hidden('contact')}\n`,
    ),
    shown(
      'what belongs to one not chosen does not',
      CHOSEN,
      AT_FIRST,
      expanded('contact-2', false),
      hidden('contact-2'),
    ),
    shown(
      'a checkbox says whether what it reveals shows: choosing',
      REVEALING,
      'choosing',
      'Field: input#contact "email", chosen',
      expanded('contact', true),
    ),
    shown('a click reveals', REVEALING, 'choosing', `!${hidden('contact')}\n`),
    shown(
      'a second click hides',
      REVEALING,
      'choosing no longer',
      expanded('contact', false),
      `${hidden('contact')}\n`,
    ),
    shown('the keyboard reveals', REVEALING, 'Space', `!${hidden('contact')}\n`, expanded('contact', true)),
    shown(
      'the keyboard hides',
      REVEALING,
      'Space again',
      `${hidden('contact')}\n`,
      expanded('contact', false),
    ),
    shown(
      'an id of what is revealed may hold what means something in CSS',
      'an id of what is revealed with brackets and dots',
      'choosing',
      'aria-controls="conditional-user1.profile[contact]" aria-expanded="true"',
    ),
    shown(
      '“None” clears the others',
      NONE,
      'none',
      'Field: input#contact-5 "none", chosen',
      '!Field: input#contact "email", chosen',
      '!Field: input#contact-2 "text", chosen',
      '!Field: input#contact-3 "post", chosen',
    ),
    shown(
      'another clears “None”',
      NONE,
      'the first again',
      'Field: input#contact "email", chosen',
      '!Field: input#contact-5 "none", chosen',
    ),
    shown(
      '“None” hides what the others revealed',
      NONE,
      'none',
      `${hidden('contact')}\n`,
      hidden('contact-2'),
      expanded('contact', false),
    ),
    shown(
      '“None” clears those of other groups of its name',
      GROUPS,
      'none, in the third group',
      '!Field: input#primary "email", chosen',
      '!Field: input#primary-2 "post", chosen',
      '!Field: input#secondary "post", chosen',
      'Field: input#elsewhere "post", chosen',
    ),
    shown('and hides what those revealed', GROUPS, 'none, in the third group', hidden('primary')),
    cannot('an error where the page lacks the class for scripts', why.noClass),
    cannot('an error without a root', why.noRoot),
    cannot('an error with a root that is another element', why.noRoot),
    tested(
      'an error without a checkbox: here, an empty group',
      TEST,
      'renders what GOV.UK Frontend renders: $name',
    ),
    cannot('an error without what is to be revealed', why.ownMarkup),
  ],
};
