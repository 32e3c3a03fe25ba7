import { type RequestFilter } from '../../contract.js';
import { type Caller, isReporter } from '../caller.js';
import { isWithin, metresBetween } from '../geometry.js';
import { type KeptRequest } from '../ledger.js';
import { type Means } from '../means.js';
import { type View } from '../view.js';

/** How far around a point is looked, where nothing is said of it. */
const RADIUS_METRES = 500;

type Filter = Omit<RequestFilter, 'limit' | 'cursor'>;

/** What is asked of a list of requests, as a question to put to each of them. */
export function isListed(
  { ledger }: Means,
  filter: Filter,
  caller: Caller,
  view: View,
): (request: KeptRequest) => boolean {
  const { updatedAfter, bbox, lat, long, radiusMetres = RADIUS_METRES, areaCode, q } = filter;
  const idOf = (name: string | undefined) => {
    if (name === undefined) return undefined;
    try {
      return ledger.find(name).id;
    } catch {
      return 'none';
    }
  };
  const [duplicateOf, parentId] = [idOf(filter.duplicateOf), idOf(filter.parent)];
  const words = (q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const isSame = (asked: unknown, value: unknown) => asked === undefined || asked === value;

  return (request) => {
    const { facts, course, updatedAt } = request;
    const { status, state, phase } = course.standing;
    const isAsked =
      isSame(filter.serviceCode, facts.serviceCode) &&
      isSame(filter.group, facts.group) &&
      isSame(filter.state, state) &&
      isSame(filter.status, status) &&
      isSame(filter.phase, phase) &&
      isSame(filter.supplierId, facts.supplierId) &&
      isSame(duplicateOf, request.duplicateOf) &&
      isSame(parentId, request.parentId) &&
      (updatedAfter === undefined || Date.parse(updatedAt) > Date.parse(updatedAfter)) &&
      (filter.reportedBy === undefined || (caller.kind === 'reporter' && isReporter(request, caller.proof)));
    if (!isAsked) return false;
    if (words.length > 0) {
      const { description, location, reference } = view.request(request);
      const text = [description, location?.addressText, reference].join(' ').toLowerCase();
      if (!words.every((word) => text.includes(word))) return false;
    }
    if (bbox === undefined && lat === undefined && areaCode === undefined) return true;
    const { location, locationPrecision } = view.request(request);
    const point = location?.point;
    if (!point || locationPrecision !== 'exact') return false;
    return (
      (bbox === undefined || isWithin(point, bbox.split(',').map(Number))) &&
      (lat === undefined || long === undefined || metresBetween(point, { lat, long }) <= radiusMetres) &&
      (areaCode === undefined || ledger.areasAt(point).some(({ code }) => code === areaCode))
    );
  };
}
