import { placeFrom } from '@councilkit/tracking';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { councilOf } from '../council.server.js';
import { changeSession } from './change-session.server.js';
import { emptyDraft, toLocation, type DraftSession } from './draft.js';
import { addressesFor, readPlace } from './where.server.js';

/** Which place of the session a page asks for, and where it leads. */
export interface PlaceFirst {
  kept: Exclude<keyof DraftSession, 'drafts' | 'sent'>;
  next: string;
  /** What is said of a place that is not on the map, where only one that is will do. */
  needsPoint?: string | undefined;
}

/** What a page that asks for a place begins with: the place that was given before. */
export async function placeBefore(
  { request, context }: LoaderFunctionArgs,
  { kept }: Pick<PlaceFirst, 'kept'>,
) {
  const council = councilOf(context);
  const { name, bbox } = await council.authority();
  const session = await council.drafts.getSession(request.headers.get('Cookie'));
  const place = session.get(kept)?.place ?? emptyDraft('').place;
  return {
    place,
    addresses: await addressesFor(council, place.search),
    map: council.tiles && { ...council.tiles, bbox },
    councilName: name,
  };
}

/** Keeps a place that was posted, and leads on once it is settled; otherwise says what the page draws again. */
export async function keepPlace(
  { request, context }: ActionFunctionArgs,
  { kept, next, needsPoint }: PlaceFirst,
) {
  const council = councilOf(context);
  const cookies = request.headers.get('Cookie');
  const session = await council.drafts.getSession(cookies);
  const form = await request.formData();
  const before = session.get(kept)?.place ?? emptyDraft('').place;
  const read = await readPlace(council, { location: 'required' }, placeFrom(form), before, form.has('find'));
  const cookie = await changeSession({ council, session, cookies }, (latest) =>
    latest.set(kept, { place: read.place, address: read.address }),
  );
  const headers = { 'Set-Cookie': cookie };
  const isNowhere = read.isSettled && needsPoint !== undefined && toLocation(read).point === undefined;
  if (read.isSettled && !isNowhere) return redirect(next, { headers });
  const { place, addresses, isOutside } = read;
  const faults = isNowhere ? [{ pointer: '/location/search', detail: needsPoint }] : read.faults;
  return data({ faults, place, addresses, isOutside }, { status: faults.length > 0 ? 400 : 200, headers });
}
