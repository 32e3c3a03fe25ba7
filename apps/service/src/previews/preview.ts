import {
  type Answer,
  type CreateServiceRequest,
  type RequestPreview,
  type ServiceDefinition,
} from '@councilkit/client';
import { shownLocation } from '../access/view.js';
import { locationOf, placeOf } from '../requests/location.js';
import { policyOf } from '../requests/policy.js';
import { warningsFor, type PublicWords } from './personal-data.js';

const NOTHING: RequestPreview = {
  isPublic: false,
  description: null,
  location: null,
  locationPrecision: 'hidden',
  answers: [],
  reporterName: null,
  warnings: [],
};

/** What the public would see of a report that was checked, with a warning for whatever looks personal in that. */
export function previewOf(
  service: ServiceDefinition,
  body: CreateServiceRequest,
  answers: readonly Answer[],
): RequestPreview {
  const { visibility, locationPrecision, privateAnswers } = policyOf(service);
  if (visibility === 'private') return NOTHING;
  const description = body.description?.trim() || null;
  const location = shownLocation(locationOf(placeOf(body.location)), locationPrecision);
  const shown = answers.filter(({ code }) => !privateAnswers.includes(code));
  const typed = service.questions.filter(({ datatype }) => datatype === 'string' || datatype === 'text');
  const words: PublicWords[] = [
    ...(description === null ? [] : [{ pointer: '/description', text: description }]),
    ...shown
      .filter(({ code }) => typed.some((question) => question.code === code))
      .map(({ code, text }) => ({
        pointer: `/answers/${code.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        text,
      })),
  ];
  const name = body.contact?.name;
  const showsName = body.showName ?? false;
  return {
    isPublic: true,
    description,
    location,
    locationPrecision,
    answers: [...shown],
    reporterName: showsName ? (name ?? null) : null,
    warnings: warningsFor(words, showsName ? undefined : name),
  };
}
