import { type Answer, type CreateServiceRequest, type ServiceDefinition } from '@councilkit/client';
import { InvalidRequestError, RuleError, type FieldError } from '../errors.js';
import { readAnswers } from './answers.js';

/**
 * The answers of a new request, once everything its service asks for is there. Throws `InvalidRequestError` with one entry
 * for each member to mend, or `RuleError` when the service is paused or somebody else's.
 */
export function checkIntake(service: ServiceDefinition, request: CreateServiceRequest): Answer[] {
  if (service.phase === 'paused') {
    throw new RuleError([
      { pointer: '/serviceCode', detail: `${service.name} is paused and takes no requests at the moment` },
    ]);
  }
  if (service.responsible) {
    const detail = `${service.name} is looked after by ${service.responsible.name} and takes no requests here`;
    throw new RuleError([{ pointer: '/serviceCode', detail }]);
  }
  const { answers, faults } = readAnswers(service.questions, request.answers ?? {});
  const all = [
    ...placeFaults(service, request),
    ...faults,
    ...contactFaults(service, request),
    ...updatesFaults(request),
  ];
  if (all.length > 0) throw new InvalidRequestError(all);
  return answers;
}

/** An address of nothing but spaces. */
export const BLANK_ADDRESS: FieldError = {
  pointer: '/location/addressText',
  detail: 'Address must not be blank',
};

/** What is wrong with the place of a request for a service; an empty list when nothing is. */
export function placeFaults(
  { location: requirement, name }: ServiceDefinition,
  { location }: { location?: CreateServiceRequest['location'] | undefined },
): FieldError[] {
  if (location && requirement === 'none')
    return [{ pointer: '/location', detail: `${name} takes no location` }];
  if (location?.addressText?.trim() === '') {
    return [BLANK_ADDRESS];
  }
  if (!location && requirement === 'required') return [{ pointer: '/location', detail: 'Say where it is' }];
  return [];
}

function updatesFaults({ updates, contact }: CreateServiceRequest): FieldError[] {
  if (updates?.channel === 'email' && !contact?.email)
    return [{ pointer: '/contact/email', detail: 'Give the e-mail address that updates are to be sent to' }];
  if (updates?.channel === 'sms' && !contact?.phone)
    return [
      { pointer: '/contact/phone', detail: 'Give the telephone number that updates are to be sent to' },
    ];
  return [];
}

function contactFaults(
  { contact: requirement, name }: ServiceDefinition,
  { contact }: CreateServiceRequest,
): FieldError[] {
  if (contact && requirement === 'none')
    return [{ pointer: '/contact', detail: `${name} takes no contact details` }];
  if (requirement === 'required' && !contact?.email && !contact?.phone) {
    return [{ pointer: '/contact', detail: 'Give an e-mail address or a telephone number' }];
  }
  return [];
}
