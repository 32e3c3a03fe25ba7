import {
  type Actor,
  type Answer,
  type CreateServiceRequest,
  type FieldError,
  type ServiceDefinition,
} from '../../contract.js';
import { type KeptRequest, type Ledger } from '../ledger.js';
import { refusalAt, refuseFor } from '../problem.js';
import { readAnswers } from './answers.js';
import { checkAttachments, claim } from './attachments.js';
import { dateInEngland, workingDaysAfter } from './calendar.js';
import { submitted } from './standing.js';
import { recordSubmission } from './timeline.js';

interface Circumstances {
  bankHolidays: readonly string[];
  actor: Actor;
}

/** Stores a new request with its first event, once everything its service asks for is there. */
export function takeIn(
  ledger: Ledger,
  body: CreateServiceRequest,
  now: Date,
  { bankHolidays, actor }: Circumstances,
): KeptRequest {
  const { service, answers } = check(ledger, body, now);
  const occurredAt = now.toISOString();
  const request = ledger.add({
    facts: {
      serviceCode: service.code,
      serviceName: service.name,
      group: service.group,
      description: body.description?.trim() || null,
      location: body.location ?? null,
      answers,
      channel: body.channel ?? 'web',
      supplier: service.supplier,
      supplierId: service.supplierId ?? null,
      submittedAt: occurredAt,
    },
    course: submitted(occurredAt, promiseOf(service, now, bankHolidays)),
    updatedAt: occurredAt,
    contact: body.contact,
    showName: body.showName ?? false,
    attachmentIds: body.attachmentIds ?? [],
    externalReferences: body.externalReferences ?? [],
  });
  claim(ledger, request, body.attachmentIds, now);
  recordSubmission(ledger, request, actor, now);
  return request;
}

/** What a report says, once it says everything its service asks for. */
export function check(
  ledger: Ledger,
  body: CreateServiceRequest,
  now: Date,
): { service: ServiceDefinition; answers: Answer[] } {
  const service = ledger.services.get(body.serviceCode);
  if (!service) throw refusalAt('invalid-request', '/serviceCode', 'No service has this code');
  if (service.phase === 'paused') {
    const detail = `${service.name} is paused and takes no requests at the moment`;
    throw refusalAt('rule-broken', '/serviceCode', detail);
  }
  if (service.responsible) {
    const detail = `${service.name} is looked after by ${service.responsible.name} and takes no requests here`;
    throw refusalAt('rule-broken', '/serviceCode', detail);
  }
  const { answers, faults, stops } = readAnswers(service.questions, body.answers ?? {});
  refuseFor('invalid-request', [...missingOrUnwanted(service, body), ...faults]);
  refuseFor('rule-broken', stops);
  checkAttachments(ledger, body.attachmentIds, now);
  return { service, answers };
}

/** The date that the service promises for every request. */
export function promiseOf({ promise }: ServiceDefinition, now: Date, bankHolidays: readonly string[]) {
  if (!promise) return null;
  const expectedOn = workingDaysAfter(dateInEngland(now), promise.workingDays, bankHolidays);
  return { expectedOn, text: promise.text, reason: null };
}

/** What the service has to know of the place and the person and is not told, or is told and does not take. */
function missingOrUnwanted(service: ServiceDefinition, body: CreateServiceRequest): FieldError[] {
  const { location, contact, updates } = body;
  const faults: FieldError[] = [];
  const blame = (pointer: string, detail: string) => faults.push({ pointer, detail });
  if (location && service.location === 'none') blame('/location', `${service.name} takes no location`);
  else if (location?.addressText?.trim() === '') blame('/location/addressText', 'Address must not be blank');
  else if (!location && service.location === 'required') blame('/location', 'Say where it is');
  if (contact && service.contact === 'none') blame('/contact', `${service.name} takes no contact details`);
  if (service.contact === 'required' && !contact?.email && !contact?.phone) {
    blame('/contact', 'Give an e-mail address or a telephone number');
  } else if (updates?.channel === 'email' && !contact?.email) {
    blame('/contact/email', 'Give the address that updates go to');
  } else if (updates?.channel === 'sms' && !contact?.phone) {
    blame('/contact/phone', 'Give the number that updates go to');
  }
  return faults;
}
