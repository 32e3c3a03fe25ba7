import { AT_FIRST, type Behaviour, cannot, inBrowser, shown, tested, why } from './walk.js';

const items = ['Roads', 'Parks', 'Bins'].map((name) => ({
  heading: { text: name },
  content: { html: `<p id="${name.toLowerCase()}">About ${name}</p>` },
}));
const summarised = items.map((item, index) => ({ ...item, summary: { text: `Part ${index + 1}` } }));
const header = (number: number) =>
  `.govuk-accordion__section:nth-of-type(${number + 1}) .govuk-accordion__section-header`;
const SHOW_ALL = '.govuk-accordion__show-all';
const TEST = 'src/accordion/accordion.test.tsx';

const welsh = {
  hideAllSectionsText: 'Cuddio pob adran',
  showAllSectionsText: 'Dangos pob adran',
  showSectionText: 'Dangos',
  hideSectionText: 'Cuddio',
  showSectionAriaLabelText: 'Dangos yr adran hon',
  hideSectionAriaLabelText: 'Cuddio’r adran hon',
};

const openEach = [1, 2, 3].map((number) => [`opening section ${number}`, { click: header(number) }] as const);

/** Whether the section of this number says that it is open. */
const section = (number: number, isOpen: boolean) =>
  `aria-controls="services-content-${number}" aria-expanded="${isOpen}"`;

export const accordion: Behaviour = {
  component: 'accordion',
  walks: [
    {
      name: 'sections one by one and together',
      parts: [['accordion', { id: 'services', items }]],
      steps: [
        ...openEach,
        ['hiding all', { click: SHOW_ALL }],
        ['showing all', { click: SHOW_ALL }],
        ['closing section 2', { click: header(2) }],
        ['loading the page again', { page: 'loaded again' }],
      ],
    },
    {
      name: 'sections by keyboard',
      parts: [['accordion', { id: 'services', items }]],
      steps: [
        ['Tab to all', { press: '{Tab}' }],
        ['Enter on all', { press: '{Enter}' }],
        ['Space on all', { press: ' ' }],
        ['Tab to section 1', { press: '{Tab}' }],
        ['Space on section 1', { press: ' ' }],
        ['Tab to section 2', { press: '{Tab}' }],
        ['Enter on section 2', { press: '{Enter}' }],
        ['Escape', { press: '{Escape}' }],
        ['Shift and Tab', { press: '{Shift>}{Tab}{/Shift}' }],
        ['Enter on section 1', { press: '{Enter}' }],
      ],
    },
    {
      name: 'sections with a summary',
      parts: [['accordion', { id: 'services', items: summarised }]],
      steps: [...openEach],
    },
    {
      name: 'sections that begin open',
      parts: [['accordion', { id: 'services', items: items.map((item) => ({ ...item, expanded: true })) }]],
      steps: [['closing section 1', { click: header(1) }]],
    },
    {
      name: 'sections that are forgotten',
      parts: [['accordion', { id: 'services', items, rememberExpanded: false }]],
      steps: [
        ['opening section 1', { click: header(1) }],
        ['loading the page again', { page: 'loaded again' }],
      ],
    },
    {
      name: 'sections in Welsh',
      parts: [['accordion', { id: 'services', items, ...welsh }]],
      steps: [...openEach],
    },
    {
      name: 'words that look like HTML',
      parts: [
        [
          'accordion',
          { id: 'services', items, showAllSectionsText: '<b>All</b>', showSectionText: '<b>This</b>' },
        ],
      ],
      steps: [],
    },
    {
      name: 'something found in a closed section',
      parts: [['accordion', { id: 'services', items }]],
      steps: [['going to what is in section 2', { goTo: '#parks' }]],
    },
  ],
  cases: [
    inBrowser.withoutScripts('without scripts every section shows'),
    tested(
      'without scripts there are no arrows',
      TEST,
      'shows every section without JavaScript, with no button that would do nothing',
    ),
    shown(
      'sections begin closed and say so',
      'sections one by one and together',
      AT_FIRST,
      section(1, false),
      section(2, false),
    ),
    shown(
      'the button for all says Hide once each is open',
      'sections one by one and together',
      'opening section 3',
      'Hide all sections',
      '!Show all sections',
    ),
    shown(
      'the button for all opens each',
      'sections one by one and together',
      'showing all',
      section(1, true),
      section(2, true),
      section(3, true),
    ),
    shown(
      'sections that begin open say so, and so does the button for all',
      'sections that begin open',
      AT_FIRST,
      section(1, true),
      section(2, true),
      'Hide all sections',
    ),
    shown(
      'what is open is found so on the page loaded again',
      'sections one by one and together',
      'loading the page again',
      section(1, true),
      section(2, false),
    ),
    shown(
      'and is not where nothing is to be remembered',
      'sections that are forgotten',
      'loading the page again',
      section(1, false),
    ),
    shown(
      'a heading becomes a button',
      'sections one by one and together',
      AT_FIRST,
      '<button aria-controls="services-content-1"',
    ),
    shown(
      'the heading’s words have an element of their own',
      'sections one by one and together',
      AT_FIRST,
      '<span class="govuk-accordion__section-heading-text" id="services-heading-1">',
    ),
    shown(
      'they have one for the focus',
      'sections one by one and together',
      AT_FIRST,
      '<span class="govuk-accordion__section-heading-text-focus">',
    ),
    shown(
      'the summary has one for the focus',
      'sections with a summary',
      AT_FIRST,
      '<span class="govuk-accordion__section-summary-focus">',
    ),
    shown(
      'the words Show and Hide have one for the focus',
      'sections one by one and together',
      AT_FIRST,
      '<span class="govuk-accordion__section-toggle-focus">',
    ),
    shown(
      'each heading has an arrow',
      'sections one by one and together',
      AT_FIRST,
      '<span class="govuk-accordion-nav__chevron govuk-accordion-nav__chevron--down">',
    ),
    shown(
      'a comma follows the heading, for a page without styles',
      'sections one by one and together',
      AT_FIRST,
      '<span class="govuk-accordion__section-heading-divider govuk-visually-hidden">',
    ),
    shown(
      'a comma follows the summary as well',
      'sections with a summary',
      AT_FIRST,
      '<span class="govuk-accordion__section-heading-divider govuk-visually-hidden">',
      'Part 1',
    ),
    shown(
      'the summary moves into the button, after the heading',
      'sections with a summary',
      AT_FIRST,
      '<span class="govuk-accordion__section-summary govuk-body" id="services-summary-1">',
    ),
    shown(
      'there it is a span',
      'sections with a summary',
      AT_FIRST,
      '!<div class="govuk-accordion__section-summary',
    ),
    shown(
      'Show becomes Hide as a section opens',
      'sections one by one and together',
      'opening section 1',
      '                Hide',
    ),
    shown(
      'Show and Hide stay out of search results',
      'sections one by one and together',
      AT_FIRST,
      '<span class="govuk-accordion__section-toggle" data-nosnippet>',
    ),
    shown(
      'the button’s name says what pressing it does',
      'sections one by one and together',
      'opening section 1',
      'aria-label="Roads , Hide this section"',
      'aria-label="Parks , Show this section"',
    ),
    shown(
      'and the summary',
      'sections with a summary',
      'opening section 1',
      'aria-label="Roads , Part 1 , Hide this section"',
      'aria-label="Parks , Part 2 , Show this section"',
    ),
    shown('“Show all” is translated', 'sections in Welsh', AT_FIRST, 'Dangos pob adran'),
    shown(
      '“Show all” is translated by configuration: here, by the same props',
      'sections in Welsh',
      AT_FIRST,
      'Dangos pob adran',
    ),
    shown('“Hide all” is translated', 'sections in Welsh', 'opening section 3', 'Cuddio pob adran'),
    shown(
      '“Hide all” is translated by configuration',
      'sections in Welsh',
      'opening section 3',
      'Cuddio pob adran',
    ),
    shown('“Show” is translated', 'sections in Welsh', AT_FIRST, '                Dangos'),
    shown('“Show” is translated by configuration', 'sections in Welsh', AT_FIRST, '                Dangos'),
    shown(
      'what a closed button’s name ends in is translated',
      'sections in Welsh',
      AT_FIRST,
      'aria-label="Roads , Dangos yr adran hon"',
    ),
    shown(
      'what a closed button’s name ends in is translated by configuration',
      'sections in Welsh',
      AT_FIRST,
      'aria-label="Roads , Dangos yr adran hon"',
    ),
    shown('“Hide” is translated', 'sections in Welsh', 'opening section 1', '                Cuddio'),
    shown(
      '“Hide” is translated by configuration',
      'sections in Welsh',
      'opening section 1',
      '                Cuddio',
    ),
    shown(
      'what an open button’s name ends in is translated',
      'sections in Welsh',
      'opening section 1',
      'aria-label="Roads , Cuddio’r adran hon"',
    ),
    shown(
      'what an open button’s name ends in is translated by configuration',
      'sections in Welsh',
      'opening section 1',
      'aria-label="Roads , Cuddio’r adran hon"',
    ),
    shown(
      'translations are text, never HTML',
      'words that look like HTML',
      AT_FIRST,
      '<b>All</b>',
      '<b>This</b>',
      '!  <b>\n',
    ),
    cannot('an error where the page lacks the class for scripts', why.noClass),
    inBrowser.startedTwice('an error where it is started twice'),
    cannot('an error without a root', why.noRoot),
    cannot('an error with a root that is another element', why.noRoot),
    cannot('an error without sections', why.ownMarkup),
    cannot('an error without section headers', why.ownMarkup),
    cannot('an error without a heading', why.ownMarkup),
    cannot('an error without the span that becomes a button', why.ownMarkup),
    cannot('an error without content', why.ownMarkup),
  ],
};
