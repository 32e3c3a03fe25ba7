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
export function locationOf({ lat, long, asset, ...words }: Place): Location | null {
  const { addressText, postcode, uprn, usrn, addressId } = words;
  const location: Location = {
    ...(lat !== null && long !== null && { point: { lat, long } }),
    ...(addressText !== null && { addressText }),
    ...(postcode !== null && { postcode }),
    ...(uprn !== null && { uprn }),
    ...(usrn !== null && { usrn }),
    ...(addressId !== null && { addressId }),
    ...(asset !== null && { asset }),
  };
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
