import { isMoment } from '../contract/moment.js';
import { InvalidRequestError } from '../errors.js';

/** The place of one request in the list: the next page starts behind it. */
export interface Cursor {
  /** ISO 8601 in UTC. */
  submittedAt: string;
  id: string;
}

const SHAPE = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A cursor as callers carry it: opaque, and safe in an address. */
export function writeCursor({ submittedAt, id }: Cursor): string {
  return Buffer.from(`${submittedAt} ${id}`).toString('base64url');
}

/** The place a caller's cursor names. Throws `InvalidRequestError` when it is none of ours. */
export function readCursor(written: string): Cursor {
  const [, submittedAt, id] = SHAPE.exec(Buffer.from(written, 'base64url').toString()) ?? [];
  if (!submittedAt || !id || !isMoment(submittedAt)) {
    const detail = 'This cursor is not one that a page gave. Start again without it.';
    throw new InvalidRequestError([{ pointer: '#query/cursor', detail }]);
  }
  return { submittedAt, id };
}
