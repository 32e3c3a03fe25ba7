import { type KpiDefinition } from '@councilkit/client';
import { kpisInWelsh } from './kpis-welsh.js';

const define = (
  kpi: KpiDefinition['kpi'],
  name: string,
  definition: string,
  unit: KpiDefinition['unit'],
  betterWhen: KpiDefinition['betterWhen'] = 'higher',
): KpiDefinition => ({ kpi, name, definition, unit, betterWhen, isMandatory: false });

const publishedByAll = (definition: KpiDefinition): KpiDefinition => ({ ...definition, isMandatory: true });

/**
 * What each figure means, as `store.ts` counts it: a request belongs to the day it was submitted. The first four are those
 * that every GOV.UK service publishes.
 *
 * @see https://www.gov.uk/service-manual/measuring-success/data-you-must-publish
 */
const definitions: readonly KpiDefinition[] = [
  publishedByAll(
    define(
      'costPerTransaction',
      'Cost per transaction',
      'What the service cost, divided by the requests submitted',
      'pence',
      'lower',
    ),
  ),
  publishedByAll(
    define(
      'userSatisfaction',
      'User satisfaction',
      'The mean of the satisfaction that reporters gave after their request was closed, from 1 to 5',
      'score',
    ),
  ),
  publishedByAll(
    define(
      'completionRate',
      'Completion rate',
      'Requests submitted on the web, divided by the reports begun there',
      'share',
    ),
  ),
  publishedByAll(
    define(
      'digitalTakeUp',
      'Digital take-up',
      'Requests submitted on the web, divided by all requests',
      'share',
    ),
  ),
  define(
    'promiseKeptRate',
    'Promises kept',
    'Requests closed on or before the last day promised, divided by all requests closed that had a promise',
    'share',
  ),
  define(
    'medianTimeToFirstUpdate',
    'Time to the first update',
    'The median time from submission to the first event by the council or a supplier',
    'duration',
    'lower',
  ),
  define(
    'medianTimeToClose',
    'Time to close',
    'The median time from submission to closing, of requests that are closed',
    'duration',
    'lower',
  ),
  define(
    'reopenRate',
    'Reopened',
    'Requests that were opened again after closing, divided by those that were ever closed',
    'share',
    'lower',
  ),
  define(
    'closuresWithReason',
    'Closed with a reason',
    'Requests closed with how it ended and a text for residents, divided by all that were closed',
    'share',
  ),
  define(
    'progressChasingPerThousand',
    'Progress chasing',
    'Contacts that asked how far it is, for each 1,000 requests',
    'perThousandRequests',
    'lower',
  ),
  define(
    'medianTimeToNotify',
    'Time to notify',
    'The median time from recording an event to sending each message that tells of it',
    'duration',
    'lower',
  ),
];

/** The same in the language of whoever reads them; in English where there are no words in that one. */
export function definitionsIn(language: string): readonly KpiDefinition[] {
  if (language !== 'cy') return definitions;
  return definitions.map((definition) => ({ ...definition, ...kpisInWelsh[definition.kpi] }));
}
