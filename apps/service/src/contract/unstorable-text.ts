import { type FieldError } from '../errors.js';
import { labelOf, pointerIn, type Place } from './pointers.js';

/** U+0000, which PostgreSQL cannot store, and halves of a surrogate pair, which are no characters. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** One entry for each text within `value` that holds a character no database can store; an empty list when all is well. */
export function unstorableText(value: unknown, place: Place): FieldError[] {
  const faults: FieldError[] = [];
  visit(value, '');
  return faults;

  function visit(found: unknown, path: string) {
    if (typeof found === 'string') {
      if (UNSTORABLE.test(found)) blame(path);
    } else if (typeof found === 'object' && found !== null) {
      for (const [name, member] of Object.entries(found)) {
        if (UNSTORABLE.test(name)) blame(path);
        else visit(member, `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
      }
    }
  }

  function blame(path: string) {
    const detail = `${labelOf(path)} holds a character that cannot be stored`;
    faults.push({ pointer: pointerIn(place, path), detail });
  }
}
