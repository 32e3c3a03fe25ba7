/** Crockford's base 32, which leaves out I, L, O and U. https://www.crockford.com/base32.html */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 7;

/** The `n`-th reference of a fake council, such as `8H5M-3Q7X`: always the same, and scattered as real ones are. */
export function nthReference(n: number): string {
  // An odd factor maps the numbers below 32^7 to each other, so no two are the same.
  const scattered = (BigInt(n) * 21_916_587_461n + 9_041_234_567n) % 32n ** BigInt(LENGTH);
  const symbols = Array.from({ length: LENGTH }, (_, place) =>
    Number((scattered >> BigInt(5 * place)) & 31n),
  );
  return written([...symbols, weighed(checksum(symbols))]);
}

/**
 * The reference a person meant, however they wrote it. Undefined for what has not the length of one, and `mistyped` when
 * its check character does not fit.
 */
export function readReference(text: string): { reference: string; isMistyped: boolean } | undefined {
  const characters = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (!/^[0-9A-Z]{8}$/.test(characters)) return undefined;
  const symbols = [...characters].map((character) => ALPHABET.indexOf(character));
  const isMistyped = symbols.includes(-1) || checksum(symbols) !== 0;
  return { reference: `${characters.slice(0, 4)}-${characters.slice(4)}`, isMistyped };
}

function written(symbols: readonly number[]): string {
  const characters = symbols.map((symbol) => ALPHABET.charAt(symbol)).join('');
  return `${characters.slice(0, 4)}-${characters.slice(4)}`;
}

/** Zero when the last symbol checks the others. */
function checksum(symbols: readonly number[]): number {
  return symbols.reduce((sum, symbol) => weighed(sum) ^ symbol, 0);
}

/** 25 times `a` in the field of 32 elements by x^5 + x^2 + 1: another weight for each place, so that a swap shows. */
function weighed(a: number): number {
  const eightfold = doubled(doubled(doubled(a)));
  return a ^ eightfold ^ doubled(eightfold);
}

function doubled(a: number): number {
  return (a << 1) ^ (a & 16 ? 0b100101 : 0);
}
