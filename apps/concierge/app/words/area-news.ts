import { type KnownAreaKind } from '@councilkit/client';
import { type Translated } from '../language/languages.js';

/** "Elm Park" is a park whatever is added to it. */
const named = (word: string) => (name: string) =>
  name.toLowerCase().includes(word.toLowerCase()) ? name : `${name} (${word})`;

const en = {
  title: 'Be told of reports near a place',
  invite: 'Be told of new reports near you',
  placeAbout: 'We tell you what is reported around a place that matters to you, such as your street.',
  needsPoint: 'Search for a postcode or street and choose an address, or choose the place on the map',
  around: (place: string) => `Around ${place}.`,
  aroundPin: 'Around the place you chose.',
  changePlace: 'Change the place',
  within: 'How far around?',
  chooseWithin: 'Select how far around the place',
  radius: (metres: number) =>
    metres < 1000 ? `Within ${metres} metres` : `Within ${metres / 1000} kilometre`,
  kinds: {
    ward: named('ward'),
    park: named('park'),
    neighbourhood: named('neighbourhood'),
  } satisfies Record<KnownAreaKind, (name: string) => string>,
  group: 'Which kind of report?',
  everything: 'Everything',
  recent: 'See recent reports',
};

const cy: typeof en = {
  title: 'Cael gwybod am adroddiadau ger lle',
  invite: 'Cael gwybod am adroddiadau newydd yn eich ardal',
  placeAbout:
    'Rydym yn rhoi gwybod i chi beth sy’n cael ei adrodd o amgylch lle sy’n bwysig i chi, fel eich stryd.',
  needsPoint: 'Chwiliwch am god post neu stryd a dewis cyfeiriad, neu ddewis y lle ar y map',
  around: (place) => `O amgylch ${place}.`,
  aroundPin: 'O amgylch y lle a ddewisoch.',
  changePlace: 'Newid y lle',
  within: 'Pa mor bell o’i amgylch?',
  chooseWithin: 'Dewiswch pa mor bell o amgylch y lle',
  radius: (metres) => (metres < 1000 ? `O fewn ${metres} metr` : `O fewn ${metres / 1000} cilometr`),
  kinds: { ward: named('ward'), park: named('parc'), neighbourhood: named('cymdogaeth') },
  group: 'Pa fath o adroddiad?',
  everything: 'Popeth',
  recent: 'Gweld adroddiadau diweddar',
};

/** What the pages say on which somebody follows the surroundings of a place. */
export const areaNewsWords: Translated<typeof en> = { en, cy };
