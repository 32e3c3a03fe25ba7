import { InvalidRequestError } from '../errors.js';
import { type Supplier } from '@councilkit/client';

type Place = Pick<Supplier, 'name' | 'id'>;

/** A supplier's place in the list as callers carry it. */
export function writeSupplierCursor({ name, id }: Place): string {
  return Buffer.from(JSON.stringify([name, id])).toString('base64url');
}

/** The place a caller's cursor names. Throws `InvalidRequestError` when it is none of ours. */
export function readSupplierCursor(written: string): Place {
  const [name, id] = parsed(Buffer.from(written, 'base64url').toString());
  if (typeof name === 'string' && typeof id === 'string' && !`${name}${id}`.includes('\0'))
    return { name, id };
  const detail = 'This cursor is not one that a page gave. Start again without it.';
  throw new InvalidRequestError([{ pointer: '#query/cursor', detail }]);
}

function parsed(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
