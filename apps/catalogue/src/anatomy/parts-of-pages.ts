import { type Anatomy, part } from './part.js';

/** What the components that tell, show and lead are made of, by folder. */
export const partsOfPages: Readonly<Record<string, Anatomy>> = {
  accordion: {
    story: 'WithOneSectionOpen',
    parts: [
      part('Show all', '.govuk-accordion__show-all', 'With scripts only. Opens or closes every section.'),
      part(
        'Section heading',
        '.govuk-accordion__section-heading',
        'A button inside a heading: it opens the section.',
      ),
      part('Show or hide', '.govuk-accordion__section-toggle', 'Says what pressing the heading does.'),
      part(
        'Content',
        '.govuk-accordion__section-content',
        'Found by the browser’s search while it is closed.',
      ),
    ],
  },
  'back-link': {
    story: 'Default',
    parts: [part('Link', '.govuk-back-link', 'Leads to the page before, with answers kept.')],
  },
  breadcrumbs: {
    story: 'WithTheCurrentPage',
    parts: [
      part('Page above', '.govuk-breadcrumbs__link', 'A link for each level, from the home page down.'),
      part('This page', '[aria-current="page"]', 'Optional. Not a link.'),
    ],
  },
  button: {
    story: 'Default',
    parts: [part('Button', '.govuk-button', 'A verb first. It also takes presses a little below its edge.')],
  },
  'cookie-banner': {
    story: 'Question',
    parts: [
      part('Heading', '.govuk-cookie-banner__heading', 'Names the site.'),
      part('Why', '.govuk-cookie-banner__content', 'What the cookies would be for.'),
      part('Answers', '.govuk-button-group', 'Accept and reject look alike, with a link to read more.'),
    ],
  },
  details: {
    story: 'Open',
    parts: [
      part('Words to open it', '.govuk-details__summary', 'Say what is inside.'),
      part('Content', '.govuk-details__text', 'Hidden until people open it.'),
    ],
  },
  'exit-this-page': {
    story: 'Default',
    parts: [
      part(
        'Button',
        '.govuk-exit-this-page__button',
        'Stays in view as the page scrolls. Shift, three times, does the same.',
      ),
    ],
  },
  feedback: {
    story: 'Default',
    parts: [
      part('Heading', '.govuk-feedback__title, h2', 'Found from a list of headings.'),
      part('Words', '.govuk-body', 'What you want to know, and a link.'),
    ],
  },
  footer: {
    story: 'WithLicence',
    parts: [
      part('Support links', '.govuk-footer__inline-list', 'The same on every page, in the same order.'),
      part(
        'Licence',
        '.govuk-footer__licence-description',
        'Optional. Only if the council publishes under it.',
      ),
      part('Copyright', '.govuk-footer__meta-item:last-child', 'Whose page it is.'),
    ],
  },
  'generic-header': {
    story: 'LogoAndName',
    parts: [
      part('Band', '.govuk-generic-header', 'In the council’s colour; the theme decides.'),
      part('Logo and name', '.govuk-generic-header__homepage-link', 'Leads to the council’s home page.'),
    ],
  },
  header: {
    story: 'WithProductName',
    parts: [
      part('Crown and name', '.govuk-header__logo', 'Belong to GOV.UK alone.'),
      part('Product name', '.govuk-header__product-name', 'Optional.'),
    ],
  },
  'inset-text': {
    story: 'Default',
    parts: [part('Text', '.govuk-inset-text', 'One fact, set apart by a line beside it.')],
  },
  'language-navigation': {
    story: 'EnglishAndWelsh',
    parts: [
      part('This language', '[aria-current], li', 'The language of the page is not a link.'),
      part(
        'Another language',
        'a',
        'Under its own name for itself. Leads to this very page in that language.',
      ),
    ],
  },
  'notification-banner': {
    story: 'WithMoreToSay',
    parts: [
      part('Title', '.govuk-notification-banner__header', '“Important”, or “Success” in green.'),
      part('Heading', '.govuk-notification-banner__heading', 'The news in one sentence.'),
      part('Words', '.govuk-body', 'Optional. What people can do.'),
      part('Link', '.govuk-notification-banner__link', 'Optional.'),
    ],
  },
  pagination: {
    story: 'ListOfReports',
    parts: [
      part('Previous', '.govuk-pagination__prev', 'Not on the first page.'),
      part('Page', '.govuk-pagination__item', 'First, last, and those around this one.'),
      part('This page', '.govuk-pagination__item--current', 'Filled, and read out as the current page.'),
      part('Next', '.govuk-pagination__next', 'Not on the last page.'),
    ],
  },
  panel: {
    story: 'Confirmation',
    parts: [
      part('Title', '.govuk-panel__title', 'The page’s main heading: what is done.'),
      part('Body', '.govuk-panel__body', 'Optional. The reference, and no more.'),
    ],
  },
  'phase-banner': {
    story: 'Beta',
    parts: [
      part('Phase', '.govuk-phase-banner__content__tag', 'Alpha or Beta.'),
      part(
        'Words',
        '.govuk-phase-banner__text',
        'That it is new, and a link to say what people think of it.',
      ),
    ],
  },
  'service-navigation': {
    story: 'WithSignOut',
    parts: [
      part('Service name', '.govuk-service-navigation__service-name', 'Leads to the service’s first page.'),
      part('Page', '.govuk-service-navigation__item', 'Few: what people use most.'),
      part(
        'This page',
        '.govuk-service-navigation__item--active',
        'Marked with a bar, and read out as current.',
      ),
      part(
        'Slot',
        '.govuk-service-navigation > * > * > :last-child',
        'Optional. Something of your own at the end.',
      ),
    ],
  },
  'skip-link': {
    story: 'Default',
    parts: [
      part(
        'Main content',
        '#main-content',
        'Where the link leads. The link itself shows when Tab reaches it.',
      ),
    ],
  },
  'summary-list': {
    story: 'CheckYourAnswers',
    parts: [
      part('Row', '.govuk-summary-list__row', 'One fact.'),
      part('Key', '.govuk-summary-list__key', 'Its name: the question, in short.'),
      part('Value', '.govuk-summary-list__value', 'The answer, as people gave it.'),
      part(
        'Action',
        '.govuk-summary-list__actions',
        'Optional. Says what it changes, in words that are only heard.',
      ),
    ],
  },
  table: {
    story: 'Default',
    parts: [
      part('Caption', '.govuk-table__caption', 'Says what the table holds.'),
      part('Column header', '.govuk-table__head .govuk-table__header', 'Read out with every cell below it.'),
      part('Row header', '.govuk-table__body .govuk-table__header', 'Read out with every cell of its row.'),
      part('Figure', '.govuk-table__cell--numeric', 'Aligned, so that figures can be compared.'),
    ],
  },
  tabs: {
    story: 'Default',
    parts: [
      part('Tab', '.govuk-tabs__list-item', 'A link to its part. Arrow keys move between tabs.'),
      part('Panel', '.govuk-tabs__panel', 'The part that is shown; the others wait.'),
    ],
  },
  tag: {
    story: 'Default',
    parts: [part('Tag', '.govuk-tag', 'One or two words. The colour repeats what they say.')],
  },
  'task-list': {
    story: 'Default',
    parts: [
      part('Task', '.govuk-task-list__item', 'All of the row can be pressed.'),
      part('Name', '.govuk-task-list__link', 'What is to be done, as a link.'),
      part('Hint', '.govuk-task-list__hint', 'Optional.'),
      part('Status', '.govuk-task-list__status', 'In words; done needs no colour.'),
    ],
  },
  'warning-text': {
    story: 'Default',
    parts: [
      part('Sign', '.govuk-warning-text__icon', 'Decoration.'),
      part('Words', '.govuk-warning-text__text', 'Read out after “Warning”.'),
    ],
  },
};
