import { type CreateSubscription } from '@councilkit/client';

/** What a subscription follows, as the contract says it. */
export type Scope = CreateSubscription['scope'];

/** The same, as columns: of request, area and point one is there. */
export interface ScopeColumns {
  requestId: string | null;
  areaCode: string | null;
  lat: number | null;
  long: number | null;
  radiusMetres: number | null;
  serviceCodes: string[] | null;
}

const NOTHING: ScopeColumns = {
  requestId: null,
  areaCode: null,
  lat: null,
  long: null,
  radiusMetres: null,
  serviceCodes: null,
};

/** The columns of a scope. A request is named by its id there, never by its reference. */
export function scopeColumns(scope: Scope): ScopeColumns {
  if ('requestId' in scope) return { ...NOTHING, requestId: scope.requestId };
  const serviceCodes = scope.serviceCodes ? [...new Set(scope.serviceCodes)].sort() : null;
  if ('areaCode' in scope) return { ...NOTHING, areaCode: scope.areaCode, serviceCodes };
  const { point, radiusMetres } = scope;
  return { ...NOTHING, lat: point.lat, long: point.long, radiusMetres, serviceCodes };
}

/** The scope that columns hold. Throws when they hold none. */
export function scopeOf({ requestId, areaCode, lat, long, radiusMetres, serviceCodes }: ScopeColumns): Scope {
  if (requestId !== null) return { requestId };
  const services = serviceCodes ? { serviceCodes } : {};
  if (areaCode !== null) return { areaCode, ...services };
  if (lat === null || long === null || radiusMetres === null)
    throw new Error('A subscription follows nothing');
  return { point: { lat, long }, radiusMetres, ...services };
}
