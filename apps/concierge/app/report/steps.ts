import { type FieldError, type Service, type ServiceDefinition } from '@councilkit/client';
import { visibleQuestions } from '@councilkit/tracking';
import { type Draft } from './draft.js';

/** A page of a report, as its address ends. */
export type Step = 'where' | 'nearby' | `q/${string}` | 'description' | 'photos' | 'contact' | 'check';

type Asked = Pick<ServiceDefinition, 'location' | 'contact' | 'questions'>;
type Told = Pick<Draft, 'answers' | 'hasNearby'>;

/** The pages that `service` needs in the light of what was answered, in order. */
export function stepsOf(service: Asked, draft: Told): Step[] {
  const questions = visibleQuestions(service.questions, draft.answers);
  return [
    ...(service.location === 'none' ? [] : (['where'] as const)),
    ...(service.location !== 'none' && draft.hasNearby ? (['nearby'] as const) : []),
    ...questions.map(({ code }) => `q/${code}` as const),
    'description',
    'photos',
    ...(service.contact === 'none' ? [] : (['contact'] as const)),
    'check',
  ];
}

/** The address of the page on which a report begins. */
export function startPath(code: Service['code']): string {
  return `/report/${encodeURIComponent(code)}`;
}

/** The address of a page of a report. */
export function stepPath(code: Service['code'], step: Step): string {
  const [page = '', ...rest] = step.split('/');
  const question = rest.length > 0 ? `/${encodeURIComponent(rest.join('/'))}` : '';
  return `${startPath(code)}/${page}${question}`;
}

/** The page after `step`. The last has itself. */
export function nextStep(service: Asked, draft: Told, step: Step): Step {
  const steps = stepsOf(service, draft);
  return steps[steps.indexOf(step) + 1] ?? 'check';
}

/** The page before `step`, or nothing on the first. */
export function previousStep(service: Asked, draft: Told, step: Step): Step | undefined {
  const steps = stepsOf(service, draft);
  return steps[steps.indexOf(step) - 1];
}

/** The page on which a fault that the service found can be mended. */
export function stepOf({ pointer }: Pick<FieldError, 'pointer'>): Step {
  const [, member = '', question = ''] = pointer.split('/');
  if (member === 'location') return 'where';
  if (['contact', 'updates', 'showName'].includes(member)) return 'contact';
  if (member === 'attachmentIds') return 'photos';
  // As RFC 6901 has it.
  if (member === 'answers' && question) return `q/${question.replaceAll('~1', '/').replaceAll('~0', '~')}`;
  return 'description';
}
