import { type Address } from '../../contract.js';
import { type Handlers } from '../operation.js';
import { Refusal } from '../problem.js';

/** Numbers that no gazetteer has given. */
const EXAMPLES: readonly Address[] = [12, 14, 16].map((house) => ({
  uprn: `0999000000${house}`,
  usrn: '09990001',
  addressText: `${house} Mill Lane, Ashbourne`,
  postcode: 'DE6 1AA',
  point: { lat: 53.0166, long: -1.7312 },
}));

/** A gazetteer of one street. */
export function addresses(): Handlers<'listAddresses' | 'getAddress'> {
  return {
    listAddresses({ query: { postcode, q, limit } }) {
      const words = wordsOf(q ?? '');
      if (postcode === undefined && words.length === 0)
        throw new Refusal('invalid-request', 'Give a postcode, such as DE6 1AA, or words of the address');
      const data = EXAMPLES.filter(
        (address) =>
          (postcode === undefined || plain(postcode) === plain(address.postcode ?? '')) &&
          hasWords(address.addressText, words),
      );
      return { status: 200, body: { data: data.slice(0, limit) } };
    },

    getAddress({ id: uprn }) {
      const body = EXAMPLES.find((address) => Number(address.uprn) === Number(uprn));
      if (!body) throw new Refusal('not-found', 'No address has this UPRN');
      return { status: 200, body };
    },
  };
}

/** True when the text has all the words; of the last, the beginning will do. */
function hasWords(text: string, words: readonly string[]): boolean {
  const own = wordsOf(text);
  const last = words.length - 1;
  return words.every((word, index) =>
    own.some((other) => (index === last ? other.startsWith(word) : other === word)),
  );
}

function plain(postcode: string): string {
  return postcode.replaceAll(/\s/g, '').toUpperCase();
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
