import { type GuidanceGroup } from './guidance.js';

/** Components that say something to people. */
export const telling: GuidanceGroup = {
  name: 'Tell people something',
  components: [
    {
      folder: 'panel',
      name: 'Panel',
      alsoCalled: ['confirmation', 'modal', 'dialog', 'success page', 'interruption card'],
      need: 'confirm that something is done, with its reference',
      use: ['once, at the top of a confirmation page, followed by what happens next'],
      avoid: ['on any other page', 'with long text or links; put them below'],
      accessibility: ['Its title is the page’s heading, so it is the first thing read out.'],
    },
    {
      folder: 'notification-banner',
      name: 'Notification banner',
      alsoCalled: ['toast', 'snackbar', 'alert', 'flash message', 'success message'],
      need: 'tell people something that is not about this page’s task',
      use: [
        'for news that touches the whole service: “Gritting lorries are out tonight; reports may wait”',
        'in green, to confirm something small while people stay on the page',
      ],
      avoid: [
        'for errors: use {error-summary}',
        'for what belongs in the text: use {inset-text} or {warning-text}',
        'more than one at a time',
      ],
      accessibility: [
        'A green one takes the focus and is read out at once; an ordinary one waits its turn.',
        'It never disappears by itself.',
      ],
    },
    {
      folder: 'warning-text',
      name: 'Warning text',
      alsoCalled: ['caution', 'danger', 'important notice', 'exclamation mark'],
      need: 'warn people of something with consequences',
      use: ['for something people must know before they act, such as danger or a penalty'],
      avoid: ['for what is merely important: use {inset-text}', 'for errors: use {error-summary}'],
      accessibility: ['The word “Warning” is read out before the text; the mark is decoration.'],
    },
    {
      folder: 'inset-text',
      name: 'Inset text',
      alsoCalled: ['callout', 'quote', 'highlight', 'aside'],
      need: 'set apart something worth noticing',
      use: ['sparingly, for one thing: an example, a quotation, a note'],
      avoid: ['for dangers: use {warning-text}', 'for news: use {notification-banner}'],
      accessibility: ['It looks different but is read as ordinary text. The words must carry the weight.'],
    },
    {
      folder: 'details',
      name: 'Details',
      alsoCalled: ['disclosure', 'reveal', 'show more', 'read more', 'help link'],
      need: 'keep help for a few out of the way of the many',
      use: ['for help that only some need, behind a link that says exactly what it holds'],
      avoid: ['for what most people need: show it', 'for several in a row: use {accordion}'],
      accessibility: [
        'It is the browser’s own control and works without JavaScript.',
        'Some people with voice control say the words of the link: keep them plain.',
      ],
    },
    {
      folder: 'phase-banner',
      name: 'Phase banner',
      alsoCalled: ['alpha', 'beta', 'beta banner', 'prototype'],
      need: 'say that a service is new and still changing',
      use: ['on every page of an alpha or beta, with a way to give feedback'],
      avoid: ['once the service is live', 'for news: use {notification-banner}'],
      accessibility: ['The phase is written out, so it does not depend on the colour of its tag.'],
    },
    {
      folder: 'tag',
      name: 'Tag',
      alsoCalled: ['badge', 'chip', 'pill', 'status label'],
      need: 'show the status of one thing among several',
      use: ['for a status in one or two words', 'with the same colour for the same meaning everywhere'],
      avoid: [
        'as a link, a button or a filter',
        'for a request’s status: use {status-tag}, which has the words',
        'when everything has the same status',
      ],
      accessibility: ['The words say it all; the colour only helps the eye down a list.'],
    },
    {
      folder: 'feedback',
      name: 'Feedback',
      alsoCalled: ['survey', 'was this page helpful', 'rating'],
      need: 'ask people how the service was',
      use: ['above the footer, with a link to a short form'],
      avoid: [
        'in the middle of a task',
        'as a way to report a problem in the street; lead people to the service',
      ],
      accessibility: ['Its heading lets screen reader users find it from a list of headings.'],
    },
  ],
};
