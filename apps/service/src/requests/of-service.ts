import { type ServiceDefinition } from '@councilkit/client';
import { policyColumns, policyOf } from './policy.js';
import { type KeptPromise } from './standing.js';
import { dateInEngland, workingDaysAfter } from './working-days.js';

/** The columns of a request that follow from the service it is for. */
export function serviceColumns(service: ServiceDefinition) {
  return {
    serviceCode: service.code,
    serviceName: service.name,
    serviceGroup: service.group,
    supplier: service.supplier,
    supplierId: service.supplierId ?? null,
    ...policyColumns(policyOf(service)),
  };
}

/** What a service promises for a request made `now`: so many working days in England, counted from the day after. */
export function promiseOf({ promise }: ServiceDefinition, now: Date): KeptPromise | null {
  if (!promise) return null;
  const expectedOn = workingDaysAfter(dateInEngland(now), promise.workingDays);
  return { expectedOn, text: promise.text, reason: null };
}
