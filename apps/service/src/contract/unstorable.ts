import { type FieldError } from '../errors.js';
import { labelOf, pointerIn, type Place } from './pointers.js';

/** U+0000, which PostgreSQL cannot store, and halves of a surrogate pair, which are no characters. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

const HELD = 'holds a character that cannot be stored';
const TOO_SMALL = 'is too close to 0: write 0';

/**
 * No measure of ours is finer, and PostgreSQL refuses to reckon with the smallest numbers JavaScript has: half of one is
 * an "underflow". In degrees this is a ten thousandth of a millimetre.
 */
const SMALLEST_NUMBER = 1e-12;

/** One entry for each text or number within `value` that no database can keep; an empty list when all is well. */
export function unstorable(value: unknown, place: Place): FieldError[] {
  const faults: FieldError[] = [];
  visit(value, '');
  return faults;

  function visit(found: unknown, path: string) {
    if (typeof found === 'string') {
      if (UNSTORABLE.test(found)) blame(path, HELD);
    } else if (typeof found === 'number') {
      if (found !== 0 && Math.abs(found) < SMALLEST_NUMBER) blame(path, TOO_SMALL);
    } else if (typeof found === 'object' && found !== null) {
      for (const [name, member] of Object.entries(found)) {
        if (UNSTORABLE.test(name)) blame(path, HELD);
        else visit(member, `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
      }
    }
  }

  function blame(path: string, why: string) {
    const detail = `${labelOf(path)} ${why}`;
    faults.push({ pointer: pointerIn(place, path), detail });
  }
}
