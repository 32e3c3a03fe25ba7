import { type KeptRequest } from './ledger.js';
import { Refusal } from './problem.js';

/** The place of a request in the list: the moment it was submitted, and its id where two were at the same moment. */
const CURSOR = /^(-?\d+) ([0-9a-f-]{36})$/;

/**
 * One page of `requests`, newest first, behind the place that `cursor` names: what comes in meanwhile is before that
 * place, so no request is told twice or left out.
 */
export function pageOf(
  requests: readonly KeptRequest[],
  { cursor, limit = 50 }: { cursor?: string | number | undefined; limit?: string | number | undefined },
): { page: KeptRequest[]; nextCursor: string | null } {
  const place = cursor === undefined ? undefined : readCursor(`${cursor}`);
  const rest = requests
    .map((request) => ({ request, ms: Date.parse(request.facts.submittedAt), id: request.id }))
    .toSorted((a, b) => (isBehind(a, b) ? 1 : -1))
    .filter((entry) => !place || isBehind(entry, place));
  const page = rest.slice(0, Number(limit));
  const last = page.at(-1);
  const nextCursor = last && rest.length > page.length ? writeCursor(last) : null;
  return { page: page.map(({ request }) => request), nextCursor };
}

interface Place {
  ms: number;
  id: string;
}

function isBehind(a: Place, b: Place): boolean {
  return a.ms === b.ms ? a.id < b.id : a.ms < b.ms;
}

/** Opaque, and safe in an address. */
function writeCursor({ ms, id }: Place): string {
  return btoa(`${ms} ${id}`).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
}

function readCursor(cursor: string): Place {
  const [, ms, id] = CURSOR.exec(decode(cursor)) ?? [];
  if (ms && id) return { ms: Number(ms), id };
  const detail = 'This cursor is not one that a page gave. Start again without it.';
  throw new Refusal('invalid-request', detail, [{ pointer: '#query/cursor', detail }]);
}

function decode(cursor: string): string {
  try {
    return atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
