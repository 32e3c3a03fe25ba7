import { type CreateServiceRequest, type FieldError, type ServiceDefinition } from '../../contract.js';
import { type KeptRequest, type Ledger } from '../ledger.js';
import { Refusal, refuseFor } from '../problem.js';
import { readAnswers } from './answers.js';
import { dateInEngland, workingDaysAfter } from './calendar.js';
import { submitted } from './standing.js';
import { recordSubmission } from './timeline.js';

/** Stores a new request with its first event, once everything its service asks for is there. */
export function takeIn(
  ledger: Ledger,
  body: CreateServiceRequest,
  now: Date,
  bankHolidays: readonly string[],
): KeptRequest {
  const service = ledger.services.get(body.serviceCode);
  if (!service) {
    const detail = 'No service has this code';
    throw new Refusal('invalid-request', detail, [{ pointer: '/serviceCode', detail }]);
  }
  if (service.phase === 'paused') {
    const detail = `${service.name} is paused and takes no requests at the moment`;
    throw new Refusal('rule-broken', detail, [{ pointer: '/serviceCode', detail }]);
  }
  const { answers, faults } = readAnswers(service.questions, body.answers ?? {});
  refuseFor('invalid-request', [...missingOrUnwanted(service, body), ...faults]);

  const occurredAt = now.toISOString();
  const request = ledger.add({
    facts: {
      serviceCode: service.code,
      serviceName: service.name,
      description: body.description?.trim() || null,
      location: body.location ?? null,
      answers,
      channel: body.channel ?? 'web',
      supplier: service.supplier,
      submittedAt: occurredAt,
    },
    course: submitted(occurredAt, promiseOf(service, now, bankHolidays)),
    updatedAt: occurredAt,
    isDemonstration: false,
    contact: body.contact,
  });
  recordSubmission(ledger, request, { kind: 'resident' }, now);
  return request;
}

function promiseOf({ promise }: ServiceDefinition, now: Date, bankHolidays: readonly string[]) {
  if (!promise) return null;
  const expectedOn = workingDaysAfter(dateInEngland(now), promise.workingDays, bankHolidays);
  return { expectedOn, text: promise.text, reason: null };
}

/** What the service has to know of the place and the person and is not told, or is told and does not take. */
function missingOrUnwanted(service: ServiceDefinition, body: CreateServiceRequest): FieldError[] {
  const { location, contact } = body;
  const faults: FieldError[] = [];
  const blame = (pointer: string, detail: string) => faults.push({ pointer, detail });
  if (location && service.location === 'none') blame('/location', `${service.name} takes no location`);
  else if (location?.addressText?.trim() === '') blame('/location/addressText', 'Address must not be blank');
  else if (!location && service.location === 'required') blame('/location', 'Say where it is');
  if (contact && service.contact === 'none') blame('/contact', `${service.name} takes no contact details`);
  if (service.contact === 'required' && !contact?.email && !contact?.phone) {
    blame('/contact', 'Give an e-mail address or a telephone number');
  }
  return faults;
}
