import { type Asset, type Location, type Point } from '@councilkit/client';

/** Where something is, as it is kept: a member that was not said is null. */
export interface Place {
  lat: number | null;
  long: number | null;
  addressText: string | null;
  /** In capitals, its last three characters after a space. */
  postcode: string | null;
  uprn: string | null;
  usrn: string | null;
  addressId: string | null;
  asset: Asset | null;
}

/** A location as it is kept; without one, nowhere. */
export function placeOf(location: Location | undefined): Place {
  const { point, addressText, postcode, uprn, usrn, addressId, asset } = location ?? {};
  return {
    lat: point?.lat ?? null,
    long: point?.long ?? null,
    addressText: addressText ?? null,
    postcode: postcode === undefined ? null : writePostcode(postcode),
    uprn: uprn ?? null,
    usrn: usrn ?? null,
    addressId: addressId ?? null,
    asset: asset ?? null,
  };
}

/** The point of a place, or null where it has none. */
export function pointOf({ lat, long }: Pick<Place, 'lat' | 'long'>): Point | null {
  return lat === null || long === null ? null : { lat, long };
}

/** What is kept of a place, as callers read it; null where nothing is. */
export function locationOf(place: Place): Location | null {
  const { lat, long, addressText, postcode, uprn, usrn, addressId, asset } = place;
  const location: Location = {};
  if (lat !== null && long !== null) location.point = { lat, long };
  if (addressText !== null) location.addressText = addressText;
  if (postcode !== null) location.postcode = postcode;
  if (uprn !== null) location.uprn = uprn;
  if (usrn !== null) location.usrn = usrn;
  if (addressId !== null) location.addressId = addressId;
  if (asset !== null) location.asset = asset;
  return Object.keys(location).length > 0 ? location : null;
}

/** The place alone of what has one. */
export function placeIn({ lat, long, addressText, postcode, uprn, usrn, addressId, asset }: Place): Place {
  return { lat, long, addressText, postcode, uprn, usrn, addressId, asset };
}

/** The columns of a place. */
export function placeColumns({ asset, ...columns }: Place) {
  return { ...columns, asset: asset && JSON.stringify(asset) };
}

/** A postcode as the Post Office writes it: `de61aa` is `DE6 1AA`. */
export function writePostcode(written: string): string {
  const characters = written.replaceAll(/\s/g, '').toUpperCase();
  return `${characters.slice(0, -3)} ${characters.slice(-3)}`;
}
