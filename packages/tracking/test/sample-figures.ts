import type { KpiDefinition, KpiFigure } from '@councilkit/client';

export const promiseKept: KpiDefinition = {
  kpi: 'promiseKeptRate',
  name: 'Promises kept',
  definition:
    'Requests closed on or before the last day promised, divided by all requests closed that had a promise',
  unit: 'share',
  betterWhen: 'higher',
  isMandatory: false,
};

export const timeToClose: KpiDefinition = {
  kpi: 'medianTimeToClose',
  name: 'Time to close',
  definition: 'The median time from submission to closing, of requests that are closed',
  unit: 'duration',
  betterWhen: 'lower',
  isMandatory: false,
};

export const costPerTransaction: KpiDefinition = {
  kpi: 'costPerTransaction',
  name: 'Cost per transaction',
  definition: 'What the service cost, divided by the requests submitted',
  unit: 'pence',
  betterWhen: 'lower',
  isMandatory: true,
};

export const satisfaction: KpiDefinition = {
  kpi: 'userSatisfaction',
  name: 'User satisfaction',
  definition: 'The mean of the satisfaction that reporters gave after their request was closed, from 1 to 5',
  unit: 'score',
  betterWhen: 'higher',
  isMandatory: true,
};

/** Promises kept in October 2026: 174 of 200. */
export const october: KpiFigure = {
  kpi: 'promiseKeptRate',
  from: '2026-10-01',
  to: '2026-10-31',
  by: null,
  key: null,
  name: null,
  value: 0.87,
  duration: null,
  numerator: 174,
  denominator: 200,
  isWithheld: false,
};

const nothing = { value: null, numerator: null, denominator: null };

/** Three months, one of which had too few requests. */
export const promiseKeptByMonth: readonly KpiFigure[] = [
  { ...october, from: '2026-08-01', to: '2026-08-31', value: 0.71, numerator: 142, denominator: 200 },
  { ...october, from: '2026-09-01', to: '2026-09-30', ...nothing, isWithheld: true },
  october,
];

const longTime = { ...october, kpi: 'medianTimeToClose', ...nothing, denominator: 60 };

/** How long it took by service, one of which nobody has closed a request of. */
export const timeToCloseByService: readonly KpiFigure[] = [
  { ...longTime, by: 'service', key: 'pothole', name: 'Pothole', duration: 'PT266400S' },
  { ...longTime, by: 'service', key: 'street-light', name: 'Street light', duration: 'PT93600S' },
  { ...longTime, by: 'service', key: 'park-bin', name: 'Bin in a park', duration: null, denominator: 0 },
];
