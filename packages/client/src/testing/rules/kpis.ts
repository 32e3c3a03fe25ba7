import { type KpiDefinition } from '../../contract.js';

const kpi = (
  kpi: KpiDefinition['kpi'],
  name: string,
  definition: string,
  unit: KpiDefinition['unit'],
  betterWhen: KpiDefinition['betterWhen'] = 'higher',
  isMandatory = false,
): KpiDefinition => ({ kpi, name, definition, unit, betterWhen, isMandatory });

/** What the fake council counts, and how: by the day a request was submitted. */
export const definitions: readonly KpiDefinition[] = [
  kpi(
    'costPerTransaction',
    'Cost per transaction',
    'What the service cost, divided by the requests submitted',
    'pence',
    'lower',
    true,
  ),
  kpi(
    'userSatisfaction',
    'User satisfaction',
    'The mean of the satisfaction that reporters gave, from 1 to 5',
    'score',
    'higher',
    true,
  ),
  kpi(
    'completionRate',
    'Completion rate',
    'Requests submitted on the web, divided by the reports begun there',
    'share',
    'higher',
    true,
  ),
  kpi(
    'digitalTakeUp',
    'Digital take-up',
    'Requests submitted on the web, divided by all requests',
    'share',
    'higher',
    true,
  ),
  kpi(
    'promiseKeptRate',
    'Promises kept',
    'Requests closed on or before the last day promised, divided by all requests closed that had a promise',
    'share',
  ),
  kpi(
    'medianTimeToFirstUpdate',
    'Time to the first update',
    'The median time from submission to the first event by a person',
    'duration',
    'lower',
  ),
  kpi(
    'medianTimeToClose',
    'Time to close',
    'The median time from submission to closing',
    'duration',
    'lower',
  ),
  kpi(
    'reopenRate',
    'Reopened',
    'Requests that were opened again after closing, divided by those that were ever closed',
    'share',
    'lower',
  ),
  kpi(
    'closuresWithReason',
    'Closed with a reason',
    'Closures with an outcome that says something and a text, divided by all closures',
    'share',
  ),
  kpi(
    'progressChasingPerThousand',
    'Progress chasing',
    'Contacts that asked how far it is, for each 1,000 requests',
    'perThousandRequests',
    'lower',
  ),
  kpi(
    'medianTimeToNotify',
    'Time to notify',
    'The median time from an event to the message that tells of it',
    'duration',
    'lower',
  ),
];
