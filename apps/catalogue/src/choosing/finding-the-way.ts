import { type GuidanceGroup } from './guidance.js';

/** Components that frame a page and lead between pages. */
export const findingTheWay: GuidanceGroup = {
  name: 'Help people find their way',
  components: [
    {
      folder: 'generic-header',
      name: 'Generic header',
      need: 'show whose site this is',
      use: ['at the top of every page, with your council’s name or logo leading to its first page'],
      avoid: ['with the GOV.UK crown, name or typeface: councils may not use them'],
      accessibility: [
        'A logo needs a text alternative: the council’s name, not “logo”.',
        'Its link is the first stop after {skip-link}.',
      ],
    },
    {
      folder: 'header',
      name: 'Header',
      need: 'show the GOV.UK header, on GOV.UK itself',
      use: ['only for a service on the GOV.UK domain'],
      avoid: ['for a council: use {generic-header}'],
      accessibility: ['It is a banner landmark, so screen reader users can jump to it.'],
    },
    {
      folder: 'service-navigation',
      name: 'Service navigation',
      need: 'name the service and lead around it',
      use: ['under the header, with the name of the service and its few main pages'],
      avoid: [
        'for the steps of a form: use {back-link} and {task-list}',
        'for the whole council website; it is for one service',
      ],
      accessibility: [
        'The page people are on is marked by more than colour, and announced.',
        'On a phone it folds behind a Menu button; without JavaScript it stays open.',
      ],
    },
    {
      folder: 'skip-link',
      name: 'Skip link',
      need: 'let keyboard users pass the header',
      use: ['as the first thing on every page, leading to the main content'],
      avoid: ['hidden altogether; it appears when it has the focus, and must be able to'],
      accessibility: ['It moves the focus, not only the view, so the next Tab goes on from the content.'],
    },
    {
      folder: 'back-link',
      name: 'Back link',
      need: 'lead back to the page before',
      use: ['at the top of each question page, above the heading'],
      avoid: ['together with {breadcrumbs}', 'to undo what people have done'],
      accessibility: ['What people have answered is still there when they return.'],
    },
    {
      folder: 'breadcrumbs',
      name: 'Breadcrumbs',
      need: 'show where a page stands in a larger site',
      use: ['on pages of information that lie several levels deep'],
      avoid: ['in a form with steps: use {back-link}'],
      accessibility: [
        'It is a named navigation landmark.',
        'On a phone it can shrink to the first and last link.',
      ],
    },
    {
      folder: 'pagination',
      name: 'Pagination',
      need: 'lead through a list that is too long for one page',
      use: [
        'for lists of more than about 25 entries',
        'with “Previous” and “Next” for pages that follow each other',
      ],
      avoid: ['for the steps of a form: use a {button} to continue', 'with endless scrolling instead'],
      accessibility: ['Each number is read out as “Page 3”, and the current one is said to be current.'],
    },
    {
      folder: 'tabs',
      name: 'Tabs',
      need: 'divide a page into parts, one of which is seen at a time',
      use: ['when people need only one part, and the first is what most need'],
      avoid: ['when people compare the parts or need all of them: use headings', 'for steps in an order'],
      accessibility: [
        'The arrow keys move between the tabs; the address remembers the one that is open.',
        'On a phone and without JavaScript all the parts are shown, one below the other.',
      ],
    },
    {
      folder: 'accordion',
      name: 'Accordion',
      need: 'let people open the parts of a long page they need',
      use: ['when people need a few of many parts, and the headings say plainly what is in each'],
      avoid: ['for what everyone must read', 'for one part: use {details}', 'inside another accordion'],
      accessibility: [
        'Each heading is a button that says whether its part is open.',
        'The browser’s own search finds text in a closed part, and opens it.',
        'Without JavaScript everything is shown.',
      ],
    },
    {
      folder: 'language-navigation',
      name: 'Language navigation',
      need: 'let people change the language',
      use: [
        'when the whole page is there in the other language',
        'naming each language in itself: Cymraeg, اردو',
      ],
      avoid: [
        'with flags: they stand for countries, not languages',
        'when a click leads to a page that is half translated',
      ],
      accessibility: ['Each name carries its language, so that a screen reader says it properly.'],
    },
    {
      folder: 'exit-this-page',
      name: 'Exit this page',
      need: 'let people leave a page quickly for their safety',
      use: ['on pages for people who may be watched, such as help with domestic abuse'],
      avoid: ['on other pages: it worries people, and loses what they wrote'],
      accessibility: ['Pressing Shift three times works too. The page goes blank at once, and is announced.'],
    },
    {
      folder: 'cookie-banner',
      name: 'Cookie banner',
      need: 'ask before setting cookies that are not needed',
      use: ['before any cookie beyond those the service cannot work without'],
      avoid: ['when you set none; not setting them is the best banner'],
      accessibility: ['Accepting and rejecting are equally easy. What was chosen is announced.'],
    },
    {
      folder: 'footer',
      name: 'Footer',
      need: 'end every page with what people may look for',
      use: ['at the foot of every page: accessibility statement, privacy, contact, and whose content it is'],
      avoid: ['with the crown or Crown copyright: they belong to GOV.UK services'],
      accessibility: [
        'The links are the same on every page and in the same order (WCAG 3.2.6, consistent help).',
      ],
    },
  ],
};
