import { type GuidanceGroup } from './guidance.js';

/** Components with which people follow what they asked for. */
export const following: GuidanceGroup = {
  name: 'Let people follow a request',
  components: [
    {
      folder: 'request-tracker',
      name: 'Request tracker',
      alsoCalled: ['stepper', 'progress tracker', 'parcel tracking', 'progress bar', 'order status'],
      need: 'show at a glance where a request is',
      use: ['at the top of the page of one request, as people follow a parcel'],
      avoid: [
        'for the full story: put {request-timeline} below it',
        'in a list of requests: use {request-list}',
      ],
      accessibility: [
        'The five steps are an ordered list; the current one is named, not only coloured.',
        'A change is read out politely while the page is open, and the focus stays where it is.',
        'Without JavaScript it shows the same; a reload brings the news.',
      ],
    },
    {
      folder: 'request-timeline',
      name: 'Request timeline',
      alsoCalled: ['history', 'activity feed', 'audit trail', 'updates'],
      need: 'tell what has happened to a request, by whom and when',
      use: ['below {request-tracker}, newest first', 'oldest first in a printed record'],
      avoid: ['for what is still to come: {request-tracker} shows it'],
      accessibility: [
        'It is a list in order, with dates in words.',
        'What residents and crews wrote reads in the direction of its own script.',
      ],
    },
    {
      folder: 'request-summary',
      name: 'Request summary',
      alsoCalled: ['case details', 'what was reported'],
      need: 'show what was asked for',
      use: ['on the page of one request, below how it stands'],
      avoid: ['before a report is sent: use {summary-list} with Change links'],
      accessibility: ['It is a {summary-list}: each fact is tied to its name. What was not said has no row.'],
    },
    {
      folder: 'request-list',
      name: 'Request list',
      alsoCalled: ['search results', 'my reports', 'feed of reports'],
      need: 'list several requests, each leading to its page',
      use: ['for recent reports, or reports near a place'],
      avoid: ['to compare figures: use {table}'],
      accessibility: ['Each link names the problem and its place, so it makes sense out of context.'],
    },
    {
      folder: 'status-tag',
      name: 'Status tag',
      alsoCalled: ['status badge', 'status pill', 'traffic light'],
      need: 'say how a request stands in a word or two',
      use: ['in lists and summaries of requests'],
      avoid: ['as the only news on the page of a request: use {request-tracker}, which explains it'],
      accessibility: [
        'Closed is never passed off as fixed: the words tell the difference, in every language.',
      ],
    },
    {
      folder: 'promise-date',
      name: 'Promise date',
      alsoCalled: ['due date', 'deadline', 'SLA', 'estimated delivery'],
      need: 'tell people by when, and admit when it is late',
      use: ['wherever a request is shown to the person who waits for it'],
      avoid: ['for a date nobody has promised: it then draws nothing, and nor should you'],
      accessibility: [
        'The date is in words. “Overdue” is written, not only red, and so is why a date has moved.',
      ],
    },
    {
      folder: 'service-questions',
      name: 'Service questions',
      alsoCalled: ['form builder', 'dynamic form', 'questionnaire'],
      need: 'ask the questions a service needs, without designing each form',
      use: ['to draw a report form from a service’s own definition'],
      avoid: ['for questions of your own: compose {radios}, {text-input} and the others'],
      accessibility: [
        'A question that depends on another says so until the page can hide it.',
        'Each error stands beside its question and in {error-summary}.',
      ],
    },
    {
      folder: 'location-picker',
      name: 'Location picker',
      alsoCalled: ['address lookup', 'postcode finder', 'map pin', 'geolocation'],
      need: 'learn where something is',
      use: ['in a report form, before you ask whether it was reported already'],
      avoid: ['for the address of a person: ask for that with {text-input}'],
      accessibility: [
        'The postcode comes first and the map last: nobody needs the map.',
        'The map is moved with the arrow keys; where the pin is gets read out.',
        'Where the phone is gets asked for only when somebody presses the button.',
      ],
    },
    {
      folder: 'nearby-requests',
      name: 'Nearby requests',
      alsoCalled: ['duplicates', 'already reported', 'similar reports'],
      need: 'spare people from reporting what is known already',
      use: ['after the place is known, and before the questions'],
      avoid: ['as a list of everything in an area: use {request-list}'],
      accessibility: ['Each link names the reference it leads to. How far away it is stands in words.'],
    },
    {
      folder: 'photo-upload',
      name: 'Photo upload',
      alsoCalled: ['image upload', 'attachments', 'camera', 'dropzone'],
      need: 'take in photos, and what they show in words',
      use: ['in a report form, where a photo helps those who do the work'],
      avoid: ['for one paper of a known kind: use {file-upload}'],
      accessibility: [
        'Each photo is described where it is chosen, for people who cannot see it.',
        'What has arrived and what has not is read out politely.',
        'Without JavaScript it is a plain file input.',
      ],
    },
  ],
};
