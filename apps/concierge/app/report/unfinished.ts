import { type ServiceDefinition } from '@councilkit/client';
import { visibleQuestions } from '@councilkit/tracking';
import { type Draft, toLocation } from './draft.js';
import { type Step } from './steps.js';

/** The first page on which something is needed that was not given; the last page when there is none. */
export function firstUnfinished(service: ServiceDefinition, draft: Draft): Step {
  if (service.location === 'required' && Object.keys(toLocation(draft)).length === 0) return 'where';
  const open = visibleQuestions(service.questions, draft.answers).find(
    ({ code, required, isNotice }) => required && !isNotice && draft.answers[code] === undefined,
  );
  if (open) return `q/${open.code}`;
  return service.contact === 'required' && !draft.email && !draft.phone ? 'contact' : 'check';
}
