import { AT_FIRST, type Behaviour, cannot, inBrowser, shown, tested, why } from './walk.js';

const TEST = 'src/radios/radios.test.tsx';
const asks = (id: string) => ({
  conditional: { html: `<label for="${id}">Which?</label><input id="${id}">` },
});
const email = { value: 'email', text: 'Email', ...asks('address') };
const text = { value: 'text', text: 'Text message', ...asks('mobile') };
const post = { value: 'post', text: 'Post' };
const call = (name: string, items: object[]) => ['radios', { idPrefix: name, name, items }] as const;

const REVEALING = 'radios that reveal more';
const CHOSEN = 'radios of which one is chosen';
const GROUPS = 'radios in two groups of one name, and elsewhere';
const expanded = (id: string, isExpanded: boolean) =>
  `aria-controls="conditional-${id}" aria-expanded="${isExpanded}"`;
const hidden = (id: string) => `Out of sight: div#conditional-${id}\n`;

export const radios: Behaviour = {
  component: 'radios',
  walks: [
    {
      name: REVEALING,
      parts: [call('contact', [email, text, post])],
      steps: [
        ['choosing', { click: '#contact' }],
        ['choosing it again', { click: '#contact' }],
        ['Tab into what is revealed', { press: '{Tab}' }],
        ['an answer there', { press: 'a@b' }],
        ['back', { press: '{Shift>}{Tab}{/Shift}' }],
        ['arrow down', { press: '{ArrowDown}' }],
        ['arrow down again', { press: '{ArrowDown}' }],
        ['arrow up', { press: '{ArrowUp}' }],
        ['the page shown again', { page: 'shown again' }],
      ],
    },
    {
      name: 'radios by keyboard',
      parts: [call('contact', [email, text, post])],
      steps: [
        ['Tab', { press: '{Tab}' }],
        ['Space', { press: ' ' }],
        ['Space again', { press: ' ' }],
      ],
    },
    { name: CHOSEN, parts: [call('contact', [{ ...email, checked: true }, text, post])], steps: [] },
    {
      name: 'an id of what is revealed with brackets and dots',
      parts: [call('user1.profile[contact]', [email, text])],
      steps: [['choosing', { click: '[id="user1.profile[contact]"]' }]],
    },
    {
      name: GROUPS,
      page: '<form id="form"><button id="before" type="button">Before</button><div data-part></div><div data-part></div></form><div data-part></div>',
      parts: [
        ['radios', { idPrefix: 'warm', name: 'colour', items: [email, post] }],
        ['radios', { idPrefix: 'cool', name: 'colour', items: [text] }],
        ['radios', { idPrefix: 'elsewhere', name: 'colour', items: [post] }],
      ],
      steps: [
        ['one in the first group', { click: '#warm' }],
        ['one outside the form', { click: '#elsewhere' }],
        ['one in the second group', { click: '#cool' }],
        ['another in the first group', { click: '#warm-2' }],
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
      `!${hidden('contact')}`,
    ),
    shown(
      'what belongs to one not chosen does not',
      CHOSEN,
      AT_FIRST,
      expanded('contact-2', false),
      hidden('contact-2'),
    ),
    shown('a radio says whether what it reveals shows', REVEALING, 'choosing', expanded('contact', true)),
    shown('a click reveals', REVEALING, 'choosing', `!${hidden('contact')}`),
    shown(
      'a second click changes nothing',
      REVEALING,
      'choosing it again',
      `!${hidden('contact')}`,
      expanded('contact', true),
    ),
    shown(
      'the keyboard reveals',
      'radios by keyboard',
      'Space',
      `!${hidden('contact')}`,
      expanded('contact', true),
    ),
    shown(
      'the same key again changes nothing',
      'radios by keyboard',
      'Space again',
      `!${hidden('contact')}`,
      expanded('contact', true),
    ),
    shown(
      'an id of what is revealed may hold what means something in CSS',
      'an id of what is revealed with brackets and dots',
      'choosing',
      'aria-controls="conditional-user1.profile[contact]" aria-expanded="true"',
    ),
    shown(
      'one in another group of its name hides what was revealed',
      GROUPS,
      'one in the second group',
      hidden('warm'),
      `!${hidden('cool')}`,
    ),
    shown('one outside the form leaves it as it is', GROUPS, 'one outside the form', `!${hidden('warm')}`),
    shown(
      'one that reveals nothing hides what another group revealed',
      GROUPS,
      'another in the first group',
      hidden('cool'),
      hidden('warm'),
    ),
    cannot('an error where the page lacks the class for scripts', why.noClass),
    cannot('an error without a root', why.noRoot),
    cannot('an error with a root that is another element', why.noRoot),
    tested(
      'an error without a radio: here, an empty group',
      TEST,
      'renders what GOV.UK Frontend renders: $name',
    ),
    cannot('an error without what is to be revealed', why.ownMarkup),
  ],
};
