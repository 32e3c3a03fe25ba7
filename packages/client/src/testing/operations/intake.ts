import { type Means } from '../means.js';
import { type Handlers } from '../operation.js';
import { Refusal } from '../problem.js';
import { check } from '../rules/intake.js';
import { warningsOf } from '../rules/privacy.js';
import { placeFor } from '../view.js';

/** What would become of a report, and what became of one. */
export function intake({ ledger, now }: Means): Handlers<'previewRequest' | 'getIntakeToken'> {
  return {
    previewRequest({ body }) {
      const { service, answers } = check(ledger, body, now());
      const isPublic = service.visibility !== 'private';
      const locationPrecision = service.locationPrecision ?? 'exact';
      const isShown = (code: string) =>
        service.questions.find((question) => question.code === code)?.answerVisibility !== 'private';
      const location = isPublic ? placeFor(body.location ?? null, locationPrecision) : null;
      const description = isPublic ? body.description?.trim() || null : null;
      return {
        status: 200,
        body: {
          isPublic,
          description,
          location,
          locationPrecision,
          answers: isPublic ? answers.filter(({ code }) => isShown(code)) : [],
          reporterName: isPublic && body.showName ? (body.contact?.name ?? null) : null,
          warnings: isPublic ? warningsOf({ ...body, location: location ?? undefined }) : [],
        },
      };
    },

    getIntakeToken({ id }) {
      const kept = ledger.intake.get(id);
      if (!kept) throw new Refusal('not-found', 'No report has this token');
      return { status: 200, body: kept.token };
    },
  };
}
