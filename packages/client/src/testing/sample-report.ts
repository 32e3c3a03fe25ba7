import { type CreateServiceRequest, type ServiceDefinition, type ServiceQuestion } from '../contract.js';

/** A report that `service` takes: a place and contact details where they are needed, and each answer that is required. */
export function sampleReport(service: ServiceDefinition): CreateServiceRequest {
  const answers: Record<string, string | string[]> = {};
  for (const question of service.questions.toSorted((a, b) => a.order - b.order)) {
    const { visibleWhen } = question;
    const isAsked =
      !visibleWhen || visibleWhen.oneOf.includes([answers[visibleWhen.question]].flat()[0] ?? '');
    if (question.required && !question.isNotice && isAsked) answers[question.code] = sampleAnswer(question);
  }
  return {
    serviceCode: service.code,
    ...(service.location === 'required' && { location: { addressText: 'Outside 14 Mill Lane, Ashbourne' } }),
    ...(service.contact === 'required' && { contact: { phone: '01632 960001' } }),
    ...(service.questions.length > 0 && { answers }),
  };
}

function sampleAnswer({ datatype, options }: ServiceQuestion): string | string[] {
  const key = options?.[0]?.key ?? '';
  switch (datatype) {
    case 'number':
      return '1';
    case 'datetime':
      return '2026-11-23';
    case 'singlevaluelist':
      return key;
    case 'multivaluelist':
      return [key];
    default:
      return 'Just before the zebra crossing';
  }
}
