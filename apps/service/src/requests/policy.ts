import { type ServiceDefinition } from '@councilkit/client';
import { type RequestFacts } from '../access/view.js';

/** What a service says of who sees how much of its requests. */
export type Policy = Pick<
  RequestFacts,
  'visibility' | 'locationPrecision' | 'privateAnswers' | 'sharesNameWithSupplier'
>;

/** The policy of a service. What it does not say is open. */
export function policyOf(service: ServiceDefinition): Policy {
  return {
    visibility: service.visibility ?? 'public',
    locationPrecision: service.locationPrecision ?? 'exact',
    privateAnswers: service.questions
      .filter(({ answerVisibility }) => answerVisibility === 'private')
      .map(({ code }) => code),
    sharesNameWithSupplier: service.sharesNameWithSupplier ?? false,
  };
}

/** The policy as columns of a request. */
export function policyColumns({ privateAnswers, ...policy }: Policy) {
  return { ...policy, privateAnswers: JSON.stringify(privateAnswers) };
}
