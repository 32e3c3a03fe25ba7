import { UnavailableError } from '../errors.js';

/**
 * Lets `most` pieces of work run at once; the others wait, in order. Throws `UnavailableError` when `longest` wait already:
 * a decoded photo takes a quarter of a gigabyte, and a queue without an end takes all there is.
 */
export function turns(most: number, longest: number) {
  const waiting: (() => void)[] = [];
  let running = 0;

  return async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (running >= most) {
      if (waiting.length >= longest) throw new UnavailableError('Too many photos are being sent at once.');
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      running++;
    }
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // The place is passed on, so that nobody who comes just now can take it.
      if (next) next();
      else running--;
    }
  };
}
