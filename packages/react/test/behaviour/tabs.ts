import { AT_FIRST, type Behaviour, cannot, inBrowser, shown, tested, why } from './walk.js';

const items = ['Roads', 'Parks', 'Bins'].map((label) => ({
  id: label.toLowerCase(),
  label,
  panel: { html: `<p>About ${label}. <a href="#in-${label}" id="in-${label}">More</a></p>` },
}));
const parts = [['tabs', { items }]] as const;
const CLICKED = 'tabs by pointer';
const KEYS = 'tabs by keyboard';
const ADDRESS = 'tabs by the page’s address';
const SMALL = 'tabs on a phone';
const selected = (name: string, isSelected: boolean) =>
  `aria-controls="${name}" aria-selected="${isSelected}"`;
const highlighted = '<li class="govuk-tabs__list-item govuk-tabs__list-item--selected" role="presentation">';
const hidden = (name: string) => `Out of sight: div#${name}`;
const tab = (name: string) => `.govuk-tabs__tab[href="#${name}"]`;

export const tabs: Behaviour = {
  component: 'tabs',
  walks: [
    {
      name: CLICKED,
      parts,
      steps: [
        ['the second tab', { click: tab('parks') }],
        ['the third tab', { click: tab('bins') }],
        ['the browser’s back button', { history: 'back' }],
        ['a narrow window', { width: 375 }],
        ['a link to a section', { click: tab('bins') }],
        ['a wide window', { width: 1000 }],
      ],
    },
    {
      name: KEYS,
      parts,
      steps: [
        ['Tab', { press: '{Tab}' }],
        ['arrow right', { press: '{ArrowRight}' }],
        ['arrow right again', { press: '{ArrowRight}' }],
        ['arrow right at the end', { press: '{ArrowRight}' }],
        ['arrow left', { press: '{ArrowLeft}' }],
        ['Enter', { press: '{Enter}' }],
        ['Tab into the panel', { press: '{Tab}' }],
        ['Escape', { press: '{Escape}' }],
      ],
    },
    {
      name: ADDRESS,
      arrive: '#parks',
      parts,
      steps: [
        ['a link into the panel', { click: '#in-Parks' }],
        ['another tab’s address', { goTo: '#bins' }],
        ['nobody’s address', { goTo: '#nobody' }],
      ],
    },
    {
      name: SMALL,
      parts,
      width: 375,
      steps: [
        ['a link to a section', { click: tab('parks') }],
        ['a wide window', { width: 1000 }],
      ],
    },
  ],
  cases: [
    inBrowser.withoutScripts('without scripts every panel shows'),
    shown('the first tab says that it is open', CLICKED, AT_FIRST, selected('roads', true), highlighted),
    shown('the first panel shows', CLICKED, AT_FIRST, `!${hidden('roads')}`),
    shown('the others do not', CLICKED, AT_FIRST, hidden('parks'), hidden('bins')),
    shown(
      'a pressed tab says that it is open',
      CLICKED,
      'the second tab',
      selected('parks', true),
      selected('roads', false),
      highlighted,
    ),
    shown('its panel shows', CLICKED, 'the second tab', `!${hidden('parks')}`, hidden('roads')),
    tested(
      'an element in a tab takes the click for it',
      'src/tabs/tabs.test.tsx',
      'opens by a click on an element in its label',
    ),
    shown('the right arrow opens the next tab', KEYS, 'arrow right', selected('parks', true), highlighted),
    shown('and shows its panel', KEYS, 'arrow right', `!${hidden('parks')}`, hidden('roads')),
    shown(
      'the address of a panel opens its tab',
      ADDRESS,
      AT_FIRST,
      selected('parks', true),
      `!${hidden('parks')}`,
    ),
    shown(
      'the address of something else opens none',
      ADDRESS,
      'a link into the panel',
      'Focus: a#in-Parks',
      selected('parks', true),
    ),
    shown('on a phone every panel shows', SMALL, AT_FIRST, '!Out of sight', '!role="tab'),
    cannot('an error where the page lacks the class for scripts', why.noClass),
    cannot('an error without a root', why.noRoot),
    cannot('an error with a root that is another element', why.noRoot),
    cannot('an error without tabs: a component with none draws no script to start', why.ownMarkup),
    cannot('an error without the list', why.ownMarkup),
    cannot('an error with an empty list', why.ownMarkup),
  ],
};
