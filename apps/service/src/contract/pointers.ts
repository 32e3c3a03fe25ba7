/** Where in a call a value stands. */
export type Place = 'body' | 'params' | 'querystring' | 'headers';

/** How members are called in a sentence where their name alone does not read well. */
const LABELS: Record<string, string> = {
  '': 'The body',
  addressText: 'Address',
  email: 'E-mail address',
  expectedOn: 'Expected date',
  'idempotency-key': 'Idempotency-Key',
  'if-none-match': 'If-None-Match',
  lat: 'Latitude',
  'last-event-id': 'Last-Event-ID',
  long: 'Longitude',
  occurredAt: 'When it happened',
  oneOf: 'Options',
  phone: 'Telephone number',
  publicText: 'Public text',
  q: 'Search',
  sourceEventId: 'Source event ID',
  sourceRequestId: 'Source request ID',
};

const PREFIXES: Record<Exclude<Place, 'body'>, string> = {
  params: '#path',
  querystring: '#query',
  headers: '#header',
};

/** The contract's pointer for `path` within a place: `/answers/size` in a body, `#query/limit` for a parameter. */
export function pointerIn(place: Place, path: string): string {
  if (place === 'body') return path;
  return place === 'headers' ? `${PREFIXES.headers}/${labelOf(path)}` : PREFIXES[place] + path;
}

/** What a person calls the member at `path`, fit to start a sentence: `/location/point/lat` is "Latitude". */
export function labelOf(path: string): string {
  const steps = path.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const name = steps.at(-1) ?? '';
  if (Object.hasOwn(LABELS, name)) return LABELS[name] ?? name;
  if (/^\d+$/.test(name)) return `${labelOf(steps.slice(0, -1).join('/'))}, entry ${Number(name) + 1},`;
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
