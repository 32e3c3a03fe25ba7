import type { ReportingLanguage } from './reporting-language.js';

/** The English of reporting. */
export const reportingEn: ReportingLanguage = {
  nearby: {
    listLabel: 'Already reported near here',
    distance: 'About {metres} metres away',
    here: 'At this place',
    reported: 'Reported {date}',
    follow: 'Follow this report: {name}',
  },
  location: {
    search: 'Postcode or street name',
    searchHint: 'For example, DE6 1AA or Mill Lane',
    find: 'Find address',
    addresses: 'Choose the nearest address',
    choose: 'Choose an address',
    found: '{count} addresses found.',
    noneFound: 'No addresses found for “{search}”. Check it, or describe the place instead.',
    description: 'Describe the place',
    descriptionHint: 'For example, outside number 14, or Queen’s Park, by the north gate',
    useMyLocation: 'Use my location',
    locating: 'Finding where you are.',
    located: 'We have your location, to within about {metres} metres.',
    notLocated: 'We could not find where you are. Enter a postcode or street, or describe the place.',
    map: 'Show the place on a map (optional)',
    mapHelp:
      'Move the map until the pin is on the place. With a keyboard, use the arrow keys to move and + and - to zoom. You do not need the map if you gave an address or described the place.',
    mapLabel: 'Map. The pin in the middle marks the place.',
    mapFailed: 'The map cannot be shown at the moment. Give an address or describe the place instead.',
    pinAt: 'The pin is at {lat}, {long}.',
    noPin: 'No place is marked on the map.',
    removePin: 'Remove the pin',
  },
  photos: {
    choose: 'Choose photos',
    hint: 'Up to {count} photos, each smaller than {megabytes} MB: {kinds}.',
    altText: 'What does the photo show?',
    altTextHint:
      'For people who cannot see it. For example, a hole as wide as a dinner plate in front of a zebra crossing.',
    add: 'Add photos',
    listLabel: 'Photos added',
    remove: 'Remove {name}',
    noAltText: 'Not described',
    sending: 'Sending {name}, {percent}% done.',
    sent: '{name} has been added.',
    failed: '{name} could not be sent.',
    tooLarge: '{name} must be smaller than {megabytes} MB',
    wrongKind: '{name} must be a photo or a PDF',
    tooMany: 'You can add up to {count} photos',
    again: 'Try again',
  },
};
