import { type Address } from '@councilkit/client';
import { UnavailableError } from '../errors.js';
import { writePostcode } from '../requests/location.js';
import { type AddressQuery, type Gazetteer } from './gazetteer.js';

/** Where Ordnance Survey answers. https://docs.os.uk/os-apis/accessing-os-apis/os-places-api/technical-specification */
const OS_PLACES_URL = 'https://api.os.uk/search/places/v1';

/** How to ask Ordnance Survey. */
export interface OsPlacesOptions {
  /** The project's key. Sent in a header, so that it is in no log of addresses. */
  key: string;
  baseUrl?: string | undefined;
  timeoutMs?: number | undefined;
}

/** One result, of which this much is read. With `output_srs=EPSG:4326` it has degrees beside the grid's metres. */
interface Lpi {
  UPRN: string;
  USRN?: string;
  ADDRESS: string;
  POSTCODE_LOCATOR?: string;
  LAT?: number;
  LNG?: number;
}

const MOST_RESULTS = 100;

/** The gazetteer of Ordnance Survey: every address of Great Britain, by the council's key. */
export function osPlacesGazetteer({
  key,
  baseUrl = OS_PLACES_URL,
  timeoutMs = 5000,
}: OsPlacesOptions): Gazetteer {
  async function ask(operation: string, parameters: Record<string, string>): Promise<Address[]> {
    const query = new URLSearchParams({ ...parameters, dataset: 'LPI', output_srs: 'EPSG:4326' });
    let response: Response;
    try {
      response = await fetch(`${baseUrl}/${operation}?${query}`, {
        headers: { key, accept: 'application/json' },
        signal: AbortSignal.timeout(timeoutMs),
      });
    } catch (cause) {
      throw new UnavailableError('Addresses cannot be looked up now. Try again in a moment.', { cause });
    }
    // What it does not know is a 400 to it, such as a postcode of no place.
    if (response.status === 400) return [];
    if (!response.ok) {
      const cause = new Error(`Ordnance Survey answered ${response.status}`);
      throw new UnavailableError('Addresses cannot be looked up now. Try again in a moment.', { cause });
    }
    const { results = [] } = (await response.json()) as { results?: { LPI?: Lpi }[] };
    return results.flatMap(({ LPI: lpi }) => (lpi ? [toAddress(lpi)] : []));
  }

  return {
    async find({ postcode, q, limit }: AddressQuery) {
      const maxresults = String(Math.min(limit, MOST_RESULTS));
      if (q !== undefined) return ask('find', { query: [q, postcode].filter(Boolean).join(' '), maxresults });
      return ask('postcode', { postcode: writePostcode(postcode ?? ''), maxresults });
    },
    async get(uprn) {
      const [address] = await ask('uprn', { uprn: uprn.replace(/^0+(?=\d)/, '') });
      return address;
    },
  };
}

function toAddress({
  UPRN: uprn,
  USRN: usrn,
  ADDRESS: text,
  POSTCODE_LOCATOR: postcode,
  LAT,
  LNG,
}: Lpi): Address {
  const ending = postcode === undefined ? '' : `, ${postcode}`;
  return {
    uprn: String(uprn),
    usrn: usrn === undefined ? null : String(usrn),
    addressText: ending !== '' && text.endsWith(ending) ? text.slice(0, -ending.length) : text,
    postcode: postcode ?? null,
    point: LAT === undefined || LNG === undefined ? null : { lat: LAT, long: LNG },
  };
}
