import { type FieldError, type Service } from '@councilkit/client';
import { type ReportingWords } from '../words/reporting.js';
import { type Draft } from './draft.js';

/** With the longest address before it, what people say themselves still fits the contract's 500 characters. */
const LONGEST_PLACE = 400;
const POSTCODE = /^[A-Za-z]{1,2}[0-9][0-9A-Za-z]? ?[0-9][A-Za-z]{2}$/;
/** The contract takes no fewer letters. */
const SHORTEST_SEARCH = 3;

/** What to ask the gazetteer for; undefined for what is too short to be looked for. */
export function addressSearch(search: string): { postcode: string } | { q: string } | undefined {
  if (POSTCODE.test(search)) return { postcode: search };
  return search.length < SHORTEST_SEARCH ? undefined : { q: search.slice(0, 200) };
}

/** What has to be mended about the place before going on, by JSON pointer. Empty when all is well. */
export function placeFaults(
  service: Pick<Service, 'location'>,
  { place, address }: Pick<Draft, 'place' | 'address'>,
  words: ReportingWords,
): FieldError[] {
  const { search, addressText, lat, long } = place;
  if (!isPin(lat, 90) || !isPin(long, 180) || !lat !== !long)
    return [{ pointer: '/location/addressText', detail: words.badPin }];
  if (addressText.length > LONGEST_PLACE)
    return [{ pointer: '/location/addressText', detail: words.placeTooLong }];
  if (address || addressText || lat) return [];
  if (search) return [{ pointer: '/location/addressText', detail: words.chooseAddress }];
  return service.location === 'required' ? [{ pointer: '/location/search', detail: words.enterPlace }] : [];
}

/** Scripts fill these in, so nobody typed what is wrong with them. */
function isPin(text: string, most: number): boolean {
  return text === '' || Math.abs(Number(text)) <= most;
}
