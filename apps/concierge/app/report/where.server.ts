import { type Address, type NearbyRequest, NotFoundError, type Point } from '@councilkit/client';
import { type Council } from '../council.server.js';
import { ask } from '../page/ask.server.js';
import { addressSearch } from './place.js';

/** More than this no one reads through. */
const MOST_ADDRESSES = 100;
/** What counts as the same place, in metres. */
const NEARBY_METRES = 100;
const MOST_NEARBY = 5;

/** What the gazetteer has for a search; undefined when there is none to make. */
export async function addressesFor({ api }: Council, search: string): Promise<Address[] | undefined> {
  const filter = addressSearch(search);
  if (!filter) return undefined;
  const { data: found } = await ask(api.addresses.find({ ...filter, limit: MOST_ADDRESSES }), '');
  return found;
}

/** The address with this number, or null when there is none. */
export async function addressBy({ api }: Council, uprn: string): Promise<Address | null> {
  if (!/^\d{1,12}$/.test(uprn)) return null;
  const found = api.addresses.get(uprn).catch((error: unknown) => {
    if (error instanceof NotFoundError) return null;
    throw error;
  });
  return ask(found, '');
}

/** Whether the council offers anything there: what it offers, it offers in its own area. */
export async function isServed({ api }: Council, point: Point): Promise<boolean> {
  const { data: services } = await ask(api.services.list(point).page(), '');
  return services.length > 0;
}

/** What is open around a point for the service, nearest first: it may be the same thing. */
export async function nearbyAt(
  { api }: Council,
  serviceCode: string,
  point: Point,
): Promise<NearbyRequest[]> {
  const filter = { serviceCode, ...point, radiusMetres: NEARBY_METRES, limit: MOST_NEARBY };
  return (await ask(api.requests.nearby(filter), '')).data;
}
