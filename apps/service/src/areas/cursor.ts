import { InvalidRequestError } from '../errors.js';

/** The place of one area in the list by name. */
export interface AreaPlace {
  name: string;
  code: string;
}

/** The place as callers carry it. */
export function writeAreaCursor({ name, code }: AreaPlace): string {
  return Buffer.from(JSON.stringify([name, code])).toString('base64url');
}

/** The place a caller's cursor names. Throws `InvalidRequestError` when it is none of ours. */
export function readAreaCursor(written: string): AreaPlace {
  try {
    const [name, code] = JSON.parse(Buffer.from(written, 'base64url').toString()) as unknown[];
    if (typeof name === 'string' && typeof code === 'string' && !`${name}${code}`.includes('\0'))
      return { name, code };
  } catch {
    // Refused below, as what is no cursor.
  }
  const detail = 'This cursor is not one that a page gave. Start again without it.';
  throw new InvalidRequestError([{ pointer: '#query/cursor', detail }]);
}
