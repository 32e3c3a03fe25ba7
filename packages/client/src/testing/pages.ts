import { Refusal } from './problem.js';

/** Where a page starts and how much it holds, as it was asked for. */
interface Asked {
  cursor?: string | undefined;
  limit?: number | undefined;
}

/** What a key is put behind, so that what is read back is known to be a cursor of ours. */
const MARK = 'at ';

/** A key for the moment and, where two are at the same moment, the id: keys sort as the moments do. */
export function keyOf(moment: string, id: string): string {
  // Moments before 1970 are negative, and a minus does not sort.
  return `${String(Date.parse(moment) + 8.64e15).padStart(17, '0')} ${id}`;
}

/**
 * One page of `items`, behind the place that `cursor` names. What comes in meanwhile has a key of its own, so nothing
 * is told twice or left out.
 */
export function pageOf<Item>(
  items: readonly Item[],
  keyFor: (item: Item) => string,
  { cursor, limit = 50 }: Asked,
  order: 'falling' | 'rising' = 'falling',
): { data: Item[]; nextCursor: string | null } {
  const place = cursor === undefined ? undefined : readCursor(cursor);
  const isBehind = (a: string, b: string) => (order === 'falling' ? a < b : a > b);
  const rest = items
    .map((item) => ({ item, key: keyFor(item) }))
    .toSorted((a, b) => (isBehind(a.key, b.key) ? 1 : -1))
    .filter(({ key }) => place === undefined || isBehind(key, place));
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  const nextCursor = last && rest.length > page.length ? writeCursor(last.key) : null;
  return { data: page.map(({ item }) => item), nextCursor };
}

/** Opaque, and safe in an address. */
function writeCursor(key: string): string {
  const text = btoa(encodeURIComponent(MARK + key));
  return text.replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
}

function readCursor(cursor: string): string {
  const key = decode(cursor);
  if (key.startsWith(MARK)) return key.slice(MARK.length);
  const detail = 'This cursor is not one that a page gave. Start again without it.';
  throw new Refusal('invalid-request', detail, [{ pointer: '#query/cursor', detail }]);
}

function decode(cursor: string): string {
  try {
    return decodeURIComponent(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return '';
  }
}
