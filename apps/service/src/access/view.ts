import { type Location } from '@councilkit/client';
import { ForbiddenError } from '../errors.js';
import { type Caller } from './caller.js';
import { type Audience, type Conditions, type View } from './reveal.js';

/** What decides how much of one request each reader sees. */
export interface RequestFacts {
  id: string;
  /** Whether the public is shown it at all. */
  visibility: 'public' | 'private';
  moderation: 'pending' | 'shown' | 'hidden';
  /** How exactly the public is shown its place. */
  locationPrecision: 'exact' | 'rounded' | 'hidden';
  /** The codes of questions whose answers the public is not shown. */
  privateAnswers: readonly string[];
  /** The reporter wants their name shown. */
  showName: boolean;
  /** The job cannot be done without the reporter's name. */
  sharesNameWithSupplier: boolean;
  /** The suppliers that work on it, or did. */
  supplierIds: readonly string[];
}

/** As who `caller` reads this request. Staff without `staff:read`, and suppliers of other requests, are the public. */
export function audienceOf(caller: Caller, facts: Pick<RequestFacts, 'id' | 'supplierIds'>): Audience {
  switch (caller.kind) {
    case 'staff':
      return caller.scopes.has('staff:read') ? 'staff' : 'public';
    case 'supplier':
      return facts.supplierIds.includes(caller.supplierId) ? 'supplier' : 'public';
    case 'reporter':
    case 'follower':
      return caller.requestIds.has(facts.id) ? caller.kind : 'public';
    case 'public':
      return 'public';
  }
}

/** False when there is no such request for this caller: its service is private, and the caller has no part in it. */
export function maySee(caller: Caller, facts: RequestFacts): boolean {
  return facts.visibility === 'public' || audienceOf(caller, facts) !== 'public';
}

/** How `caller` sees the request with these facts, its events and its photos. */
export function viewOf(caller: Caller, facts: RequestFacts): View {
  const view = { audience: audienceOf(caller, facts), conditions: conditionsOf(facts) };
  return caller.kind === 'supplier' ? { ...view, supplierId: caller.supplierId } : view;
}

/** Says which readers of one request are shown the same of it: those whose views have the same name, and no others. */
export function nameOf({ audience, supplierId }: Pick<View, 'audience' | 'supplierId'>): string {
  return audience === 'supplier' ? `supplier ${supplierId}` : audience;
}

/** What the maker of a request reads back: what they sent, and no more of themselves than the public will read. */
export function viewOfMaker({ showName }: Pick<RequestFacts, 'showName'>): View {
  const sent: Conditions = { moderated: true, locationPrecision: true, answerVisibility: true };
  return { audience: 'public', conditions: { ...sent, showName } };
}

/** Throws `ForbiddenError` for a supplier that does not work on the request, and a reporter of another one. */
export function mustTakePart(caller: Caller, { audience }: View): void {
  if (caller.kind === 'supplier' && audience !== 'supplier')
    throw new ForbiddenError('You do not work on this request. The council can offer it to you.');
  if (caller.kind === 'reporter' && audience !== 'reporter')
    throw new ForbiddenError('Your link was for another request. Ask for one for this.');
}

/** The same view of one thing that this supplier sent itself, or that was sent to it, or of one that was not. */
export function owning(view: View, own: boolean | ((value: never) => unknown)): View {
  return { ...view, conditions: { ...view.conditions, own } };
}

/** The same view of something that `supplierId` sent, or that was sent to it; null for what the council keeps to itself. */
export function ofSupplier(view: View, supplierId: string | null): View {
  return view.audience === 'supplier' ? owning(view, supplierId === view.supplierId) : view;
}

function conditionsOf(facts: RequestFacts): Conditions {
  const { moderation, locationPrecision, privateAnswers, showName, sharesNameWithSupplier } = facts;
  const isOpen = ({ code }: { code: string }) => !privateAnswers.includes(code);
  return {
    moderated: moderation === 'shown' && onlyShown,
    locationPrecision: (location: Location | null) => shownLocation(location, locationPrecision),
    answerVisibility:
      privateAnswers.length === 0 || ((answers: { code: string }[]) => answers.filter(isOpen)),
    showName,
    sharesNameWithSupplier,
  };
}

/** Words as they are; of photos and papers those that are shown themselves. */
function onlyShown(wordsOrAttachments: string | null | { state: string }[]): unknown {
  if (!Array.isArray(wordsOrAttachments)) return wordsOrAttachments;
  return wordsOrAttachments.filter(({ state }) => state === 'shown');
}

/** A place as exactly as the public may know it: `rounded` is about 100 metres, and no words. */
export function shownLocation(
  location: Location | null,
  precision: RequestFacts['locationPrecision'],
): Location | null {
  if (precision === 'exact') return location;
  if (precision === 'hidden' || !location?.point) return null;
  const { lat, long } = location.point;
  return { point: { lat: round(lat), long: round(long) } };
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
