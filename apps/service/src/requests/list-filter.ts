import { type Point, type RequestFilter } from '@councilkit/client';
import { type Caller } from '../access/caller.js';
import { ForbiddenError, InvalidRequestError, type FieldError, UnauthorizedError } from '../errors.js';
import { readBox, type Box } from '../places/box.js';
import { referenceIn } from './reference.js';

/** The contract's, where a circle is asked for without its size. */
const USUAL_RADIUS_METRES = 500;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A request as another is linked to it. */
export type LinkedName = { id: string } | { reference: string };

/** What a list is narrowed by, read and checked. */
export interface ListFilter extends Pick<
  RequestFilter,
  'serviceCode' | 'state' | 'group' | 'status' | 'phase' | 'supplierId' | 'areaCode'
> {
  updatedAfter?: Date | undefined;
  /** Words; never blank. */
  q?: string | undefined;
  duplicateOf?: LinkedName | undefined;
  parent?: LinkedName | undefined;
  box?: Box | undefined;
  circle?: { centre: Point; radiusMetres: number } | undefined;
  /** The requests a reporter's token opens. */
  reported?: ReadonlySet<string> | undefined;
}

/** Reads the filters of a call. Throws `InvalidRequestError` for those that do not go together or name nothing there can be. */
export function readFilter(query: Omit<RequestFilter, 'limit' | 'cursor'>, caller: Caller): ListFilter {
  const { updatedAfter, q, duplicateOf, parent, bbox, lat, long, radiusMetres, reportedBy, ...plain } = query;
  const faults: FieldError[] = [];
  const blame = (name: string, detail: string) => void faults.push({ pointer: `#query/${name}`, detail });

  if (lat !== undefined && long === undefined) blame('long', 'A latitude comes with a longitude');
  if (long !== undefined && lat === undefined) blame('lat', 'A longitude comes with a latitude');
  if (radiusMetres !== undefined && lat === undefined && long === undefined)
    blame('radiusMetres', 'Say around which point: give lat and long');
  const box = bbox === undefined ? undefined : readBox(bbox);
  if (bbox !== undefined && !box)
    blame('bbox', 'Give west, south, east and north in degrees, such as -1.75,53.00,-1.71,53.03');
  const linked = (name: 'duplicateOf' | 'parent', value: string | undefined) => {
    if (value === undefined) return undefined;
    const found = nameOf(value);
    if (!found) blame(name, 'This is no id or reference of a request. Check how it is written.');
    return found;
  };

  const filter: ListFilter = {
    ...plain,
    updatedAfter: updatedAfter === undefined ? undefined : new Date(updatedAfter),
    q: q?.trim() || undefined,
    duplicateOf: linked('duplicateOf', duplicateOf),
    parent: linked('parent', parent),
    box,
    circle:
      lat === undefined || long === undefined
        ? undefined
        : { centre: { lat, long }, radiusMetres: radiusMetres ?? USUAL_RADIUS_METRES },
    reported: reportedBy === undefined ? undefined : reportedBySomebody(caller),
  };
  if (faults.length > 0) throw new InvalidRequestError(faults);
  return filter;
}

function reportedBySomebody(caller: Caller): ReadonlySet<string> {
  if (caller.kind === 'reporter') return caller.requestIds;
  const detail = 'Only a magic link shows what you reported. Send its token as "Authorization: Bearer ..."';
  throw caller.kind === 'public' ? new UnauthorizedError(detail) : new ForbiddenError(detail);
}

function nameOf(written: string): LinkedName | undefined {
  const name = written.trim();
  if (UUID.test(name)) return { id: name };
  const reference = referenceIn(name);
  return reference === undefined ? undefined : { reference };
}
