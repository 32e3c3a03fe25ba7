import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MistypedReferenceError } from '../errors.js';
import { newReference, readReference, REFERENCE_BYTES } from './reference.js';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const reference = fc.uint8Array({ minLength: REFERENCE_BYTES, maxLength: REFERENCE_BYTES }).map(newReference);
/** Where a character stands in `7QK4-M2XD`. */
const place = fc.constantFrom(0, 1, 2, 3, 5, 6, 7, 8);

describe('a reference', () => {
  it('is short, in two halves, without characters that are misread', () => {
    fc.assert(fc.property(reference, (text) => /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/.test(text)));
  });

  it('is read however a person writes it', () => {
    expect(readReference('7QK4-M2XD')).toBe('7QK4-M2XD');
    expect(readReference(' 7qk4 m2xd')).toBe('7QK4-M2XD');
    expect(readReference('7QK4M2XD')).toBe('7QK4-M2XD');
  });

  it('is read with O for 0, and I or L for 1', () => {
    fc.assert(
      fc.property(reference, fc.constantFrom('I', 'L', 'i', 'l'), (text, one) => {
        expect(readReference(text.replaceAll('0', 'o').replaceAll('1', one))).toBe(text);
      }),
    );
  });

  it('shows any one wrong character', () => {
    fc.assert(
      fc.property(reference, place, fc.constantFrom(...ALPHABET), (text, at, other) => {
        fc.pre(text[at] !== other);
        expect(() => readReference(text.slice(0, at) + other + text.slice(at + 1))).toThrow(
          MistypedReferenceError,
        );
      }),
    );
  });

  it('shows any two characters that are swapped', () => {
    fc.assert(
      fc.property(reference, place, place, (text, one, two) => {
        fc.pre(text[one] !== text[two]);
        const characters = [...text];
        [characters[one], characters[two]] = [characters[two] ?? '', characters[one] ?? ''];
        expect(() => readReference(characters.join(''))).toThrow(MistypedReferenceError);
      }),
    );
  });

  it('is not seen in text of another length', () => {
    expect(readReference('7QK4-M2X')).toBeUndefined();
    expect(readReference('sam@example.org')).toBeUndefined();
  });
});
