import { InvalidRequestError } from '../errors.js';

/** Before the first change. */
export const BEGINNING = 0;

/** As many digits as the largest position has, so that cursors compare as text. */
const DIGITS = 10;
/** The largest there can be: a position is an `integer` of PostgreSQL. */
const LAST = 2_147_483_647;
const SHAPE = new RegExp(`^\\d{${DIGITS}}$`);

/** A position in the feed as callers carry it. */
export function writeChangeCursor(position: number): string {
  return String(position).padStart(DIGITS, '0');
}

/** The position a caller's cursor names. Throws `InvalidRequestError`, blaming `pointer`, when it is none of ours. */
export function readChangeCursor(written: string, pointer: string): number {
  if (!SHAPE.test(written) || Number(written) > LAST) {
    const detail = 'This is no cursor that the change feed gave. Start again without it, or with "latest".';
    throw new InvalidRequestError([{ pointer, detail }]);
  }
  return Number(written);
}
