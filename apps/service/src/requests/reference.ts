import { MistypedReferenceError } from '../errors.js';

/** Crockford's base 32: no I, L, O or U, which are misread, or spell words. https://www.crockford.com/base32.html */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RANDOM_CHARACTERS = 7;

/** The field of 32 elements by x^5 + x^2 + 1. Each place weighs another power of 25, so a wrong or a swapped character always shows. */
const FIELD_POLYNOMIAL = 0b100101;
const WEIGHT = 25;

/** How many random bytes `newReference` takes. */
export const REFERENCE_BYTES = RANDOM_CHARACTERS;

/** A reference such as `7QK4-M2XD`: seven random characters and one that checks them. */
export function newReference(randomBytes: Uint8Array): string {
  const symbols = [...randomBytes.subarray(0, RANDOM_CHARACTERS)].map((byte) => byte % ALPHABET.length);
  const check = times(checksum(symbols), WEIGHT);
  return grouped([...symbols, check].map((symbol) => ALPHABET.charAt(symbol)).join(''));
}

/**
 * The reference a person meant, however they wrote it: case, spaces and hyphens do not matter, nor do O for 0 and I or L
 * for 1. Undefined when it has not the length of one. Throws `MistypedReferenceError` when a character is wrong.
 */
export function readReference(written: string): string | undefined {
  const characters = written.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (!/^[0-9A-Z]{8}$/.test(characters)) return undefined;
  const symbols = [...characters].map((character) => ALPHABET.indexOf(character));
  if (symbols.includes(-1) || checksum(symbols) !== 0) throw new MistypedReferenceError(grouped(characters));
  return grouped(characters);
}

/**
 * The reference in what somebody wrote, or undefined where there is none: words of eight letters, and references that were
 * mistyped, look alike.
 */
export function referenceIn(written: string): string | undefined {
  try {
    return readReference(written);
  } catch (error) {
    if (error instanceof MistypedReferenceError) return undefined;
    throw error;
  }
}

function grouped(characters: string): string {
  return `${characters.slice(0, 4)}-${characters.slice(4)}`;
}

/** Zero for the symbols of a good reference, its check symbol last. */
function checksum(symbols: readonly number[]): number {
  return symbols.reduce((sum, symbol) => times(sum, WEIGHT) ^ symbol, 0);
}

/** Multiplication in the field of 32 elements. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 4; bit >= 0; bit--) {
    product <<= 1;
    if (product & 32) product ^= FIELD_POLYNOMIAL;
    if ((b >> bit) & 1) product ^= a;
  }
  return product;
}
