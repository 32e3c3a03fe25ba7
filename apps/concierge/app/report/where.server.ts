import {
  type Address,
  type FieldError,
  type NearbyRequest,
  NotFoundError,
  type Point,
  type Service,
} from '@councilkit/client';
import { type PickedPlace } from '@councilkit/tracking';
import { type Council } from '../council.server.js';
import { ask } from '../page/ask.server.js';
import { reportingWords } from '../words/reporting.js';
import { type Draft, toLocation } from './draft.js';
import { addressSearch, placeFaults } from './place.js';

/** More than this no one reads through. */
const MOST_ADDRESSES = 100;
/** What counts as the same place, in metres. */
const NEARBY_METRES = 100;
const MOST_NEARBY = 5;

/** What the gazetteer has for a search; undefined when there is none to make. */
export async function addressesFor({ api }: Council, search: string): Promise<Address[] | undefined> {
  const filter = addressSearch(search);
  if (!filter) return undefined;
  const { data: found } = await ask(api.addresses.find({ ...filter, limit: MOST_ADDRESSES }), '');
  return found;
}

/** The address with this number, or null when there is none. */
async function addressBy({ api }: Council, uprn: string): Promise<Address | null> {
  if (!/^\d{1,12}$/.test(uprn)) return null;
  const found = api.addresses.get(uprn).catch((error: unknown) => {
    if (error instanceof NotFoundError) return null;
    throw error;
  });
  return ask(found, '');
}

/** Whether the council offers anything there: in the box around its area, and in a ward of it where it has told those. */
async function isServed({ api, authority }: Council, point: Point): Promise<boolean> {
  const [west = -180, south = -90, east = 180, north = 90] = (await authority()).bbox;
  const isInBox = point.long >= west && point.long <= east && point.lat >= south && point.lat <= north;
  if (!isInBox) return false;
  const { data: services } = await ask(api.services.list(point).page(), '');
  return services.length > 0;
}

/** What is open around a point for the service, nearest first: it may be the same thing. */
export async function nearbyAt(
  { api }: Council,
  serviceCode: string,
  point: Point,
): Promise<NearbyRequest[]> {
  const filter = { serviceCode, ...point, radiusMetres: NEARBY_METRES, limit: MOST_NEARBY };
  return (await ask(api.requests.nearby(filter), '')).data;
}

/** A place as it was posted, with what the gazetteer and the council's area say of it. */
export interface ReadPlace extends Pick<Draft, 'place' | 'address'> {
  /** Whether it is all that is needed to go on. */
  isSettled: boolean;
  faults: FieldError[];
  /** What was found for the search; undefined when there was none to make. */
  addresses: Address[] | undefined;
  isOutside: boolean;
}

/**
 * Reads what a `LocationPicker` posted. A search that is new, or asked for by its button, is answered with addresses;
 * everything else is checked.
 */
export async function readPlace(
  council: Council,
  service: Pick<Service, 'location'>,
  posted: PickedPlace,
  before: PickedPlace,
  wantsAddresses: boolean,
): Promise<ReadPlace> {
  const words = reportingWords[council.language];
  const isNew = posted.search !== before.search;
  // An address belongs to the search that found it.
  const place = { ...posted, uprn: isNew ? '' : posted.uprn };
  const isGiven = place.uprn !== '' || place.addressText !== '' || place.lat !== '';
  const isSearch = wantsAddresses
    ? place.search !== '' || !isGiven
    : isNew && place.search !== '' && !isGiven;
  const addresses = await addressesFor(council, place.search);
  if (isSearch) {
    const detail = place.search ? words.searchLonger : words.enterPlace;
    const faults = addresses === undefined ? [{ pointer: '/location/search', detail }] : [];
    return { place, address: null, isSettled: false, faults, addresses, isOutside: false };
  }
  const address = place.uprn ? await addressBy(council, place.uprn) : null;
  const faults =
    place.uprn && !address
      ? [{ pointer: '/location/uprn', detail: words.addressGone }]
      : placeFaults(service, { place, address }, words);
  const { point } = toLocation({ place, address });
  const isOutside = faults.length === 0 && point !== undefined && !(await isServed(council, point));
  if (isOutside) {
    const { name } = await council.authority();
    faults.push({ pointer: '/location/addressText', detail: words.outsideTitle(name) });
  }
  return { place, address, isSettled: faults.length === 0, faults, addresses, isOutside };
}
