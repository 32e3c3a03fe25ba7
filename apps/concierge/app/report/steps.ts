import { type FieldError, type Service } from '@councilkit/client';

/** The pages of a report, in order. */
export type Step = 'about' | 'where' | 'contact' | 'check';

/** The pages that `service` needs; one that asks for no place or no contact has no page for it. */
export function stepsOf(service: Pick<Service, 'location' | 'contact'>): Step[] {
  return [
    'about',
    ...(service.location === 'none' ? [] : (['where'] as const)),
    ...(service.contact === 'none' ? [] : (['contact'] as const)),
    'check',
  ];
}

/** The address of a page of a report. */
export function stepPath(code: string, step: Step): string {
  const start = `/report/${encodeURIComponent(code)}`;
  return step === 'about' ? start : `${start}/${step}`;
}

/** The page after `step`. The last has itself. */
export function nextStep(service: Pick<Service, 'location' | 'contact'>, step: Step): Step {
  const steps = stepsOf(service);
  return steps[steps.indexOf(step) + 1] ?? 'check';
}

/** The page before `step`, or nothing on the first. */
export function previousStep(service: Pick<Service, 'location' | 'contact'>, step: Step): Step | undefined {
  const steps = stepsOf(service);
  return steps[steps.indexOf(step) - 1];
}

/** The page on which a fault that the service found can be mended. */
export function stepOf({ pointer }: Pick<FieldError, 'pointer'>): Step {
  if (pointer.startsWith('/location')) return 'where';
  if (pointer.startsWith('/contact')) return 'contact';
  return 'about';
}
