import { type Anatomy, part } from './part.js';

/** What the components with which people follow a request are made of, by folder. */
export const partsOfTrackers: Readonly<Record<string, Anatomy>> = {
  'request-tracker': {
    story: 'UnderWay',
    parts: [
      part('Reference', '.ck-tracker__caption', 'What was reported, and the reference to quote.'),
      part('Standing', '.ck-tracker__status', 'How it stands, in a word or two.'),
      part('Sentence', '.ck-tracker__sentence', 'What that means.'),
      part('Promise', '.ck-promise', 'By when, if the council gave a date.'),
      part('Steps', '.ck-steps', 'Five, in order. The current one is named, not only coloured.'),
      part('Latest news', '.ck-tracker__news', 'What was said last, by whom and when.'),
      part('How fresh this is', '.ck-tracker__liveness', 'When it last heard, and whether it still listens.'),
    ],
  },
  'request-timeline': {
    story: 'NewestFirst',
    parts: [
      part('Event', '.ck-timeline__event', 'One thing that happened.'),
      part('What happened', '.ck-timeline__title', 'In words.'),
      part(
        'Who and when',
        '.ck-timeline__source',
        'The council, a contractor by name, or the person who reported it.',
      ),
      part('What was said', '.ck-timeline__text', 'In their own words and their own script.'),
    ],
  },
  'request-summary': {
    story: 'Open',
    parts: [
      part('Fact', '.govuk-summary-list__key', 'What was asked. What was not said has no row.'),
      part('Answer', '.govuk-summary-list__value', 'As it was given.'),
    ],
  },
  'request-list': {
    story: 'InEveryState',
    parts: [
      part('Link', '.ck-request-list__link', 'Names the problem and its place.'),
      part('Status', '.ck-request-list__status', 'In words, with a mark when it is overdue.'),
      part('Facts', '.ck-request-list__facts', 'The reference and when it was reported.'),
    ],
  },
  'status-tag': {
    story: 'UnderWay',
    parts: [part('Tag', '.ck-status-tag', 'The status in words; never only “closed”.')],
  },
  'promise-date': {
    story: 'Overdue',
    parts: [
      part('Mark', '.ck-mark--overdue', 'Only when the date has passed.'),
      part('Date', '.ck-promise__date', 'In words, with the day of the week.'),
    ],
  },
  'service-questions': {
    story: 'WithErrors',
    parts: [
      part('Question', '.govuk-form-group', 'Drawn by the component that suits what is asked.'),
      part('Error', '.govuk-error-message', 'Beside its question.'),
    ],
  },
  'service-finder': {
    story: 'ByGroup',
    parts: [
      part('Search', '[role="search"]', 'In the words people use.'),
      part('Group', '.ck-finder__group', 'A heading to browse by.'),
      part('Service', '.ck-finder__name', 'Leads to its page; a paused one does not.'),
      part('What it is for', '.ck-finder__about', 'One sentence.'),
      part('Whose job it is', '.ck-finder__responsible', 'Only where it is not the council’s.'),
    ],
  },
  'location-picker': {
    story: 'AddressesFound',
    parts: [
      part('Search', '.ck-location__search', 'A postcode or a street, with a button of its own.'),
      part('Where the phone is', '.ck-location__mine', 'Only where scripts run, and only when pressed.'),
      part('Addresses', '.govuk-select', 'What was found, to choose from.'),
    ],
  },
  'nearby-requests': {
    story: 'SeveralNearby',
    parts: [
      part('What and where', '.ck-request-list__title', 'The service and the place.'),
      part('In their words', '.ck-nearby__description', 'What the person who reported it wrote.'),
      part('Status', '.ck-request-list__status', 'How it stands.'),
      part('Facts', '.ck-request-list__facts', 'How far away it is, and since when it is known.'),
      part('Follow', '.ck-nearby__follow', 'Leads to the report.'),
    ],
  },
  'photo-upload': {
    story: 'SomeAdded',
    parts: [
      part('Added', '.ck-photos__added', 'What the service has already, and a way to take it back.'),
      part('Choose', '.govuk-file-upload', 'A file input that takes several.'),
    ],
  },
  'subscribe-form': {
    story: 'ByText',
    parts: [
      part('Choices', '.govuk-radios', 'How, of what, how often, and in which language.'),
      part('Address', '.govuk-radios__conditional', 'Asked for once the way is chosen.'),
    ],
  },
  'device-news': {
    story: 'On',
    parts: [
      part('Button', '.govuk-button', 'Starts it, and once it is on stops it.'),
      part('What came of it', '.ck-device-news__said', 'In words, read out by screen readers.'),
    ],
  },
  'notification-log': {
    story: 'InEveryState',
    parts: [
      part('Message', '.ck-notifications__message', 'One message, newest first.'),
      part('Where to', '.ck-notifications__address', 'The address, masked: enough for its owner to know it.'),
      part('Whether it arrived', '.ck-notifications__state', 'Sent is never passed off as arrived.'),
      part('Why not', '.ck-notifications__reason', 'What stood in the way, in words.'),
    ],
  },
  'kpi-figure': {
    story: 'Share',
    parts: [
      part('Name', '.ck-kpi__name', 'What is measured, as the heading.'),
      part('Figure', '.ck-kpi__figure', 'In words and with its unit.'),
      part('Counted from', '.ck-kpi__count', 'How many of how many.'),
      part('Days', '.ck-kpi__period', 'From when to when.'),
      part('Meaning', '.ck-kpi__definition', 'How it is worked out. Never left out.'),
    ],
  },
  'kpi-chart': {
    story: 'OverTime',
    parts: [
      part('Caption', '.govuk-table__caption', 'What the rows measure.'),
      part('Count', '.ck-kpi-chart__count', 'What a figure was counted from.'),
      part('Bar', '.ck-kpi-chart__bar', 'The same figure as a length.'),
      part('Meaning', '.ck-kpi-chart__definition', 'How the figures are worked out.'),
    ],
  },
  'feedback-form': {
    story: 'NotFixed',
    parts: [
      part('Fixed?', '.govuk-radios', 'Yes, no, or I do not know.'),
      part('Ask again', '.govuk-radios__conditional', 'Who says no may ask to have it looked at again.'),
      part('In their own words', '.govuk-character-count', 'For the council alone.'),
    ],
  },
};
