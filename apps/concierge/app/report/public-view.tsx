import { type RequestPreview } from '@councilkit/client';
import { InsetText, WarningText } from '@councilkit/react';
import { useParts, useWords } from '../language/use-words.js';
import { RouterLink } from '../page/router-link.js';
import { checkingWords } from '../words/checking.js';
import { type answersInWords } from './answers-in-words.js';
import { stepOf, stepPath } from './steps.js';

export interface PublicViewProps {
  service: { code: string; name: string };
  preview: RequestPreview;
  /** The answers in the language of this page. */
  answers: ReturnType<typeof answersInWords>;
}

/** How a report will look to everyone, with a warning for what its writer may not have meant to tell everyone. */
export function PublicView({ service, preview, answers }: PublicViewProps) {
  const say = useWords(checkingWords);
  const parts = useParts();
  if (!preview.isPublic) {
    return (
      <>
        <h2 className="govuk-heading-m">{say.privateTitle}</h2>
        <p className="govuk-body">{say.privateAbout}</p>
      </>
    );
  }
  const shown = new Set(preview.answers.map(({ code }) => code));
  const { location, locationPrecision, description, reporterName, warnings } = preview;
  return (
    <>
      <h2 className="govuk-heading-m">{say.publicTitle}</h2>
      <InsetText className="concierge-preview">
        <p className="govuk-body govuk-!-font-weight-bold">{service.name}</p>
        {location?.addressText && (
          <p className="govuk-body">
            <bdi>{location.addressText}</bdi>
          </p>
        )}
        {locationPrecision === 'rounded' && <p className="govuk-body">{say.roundedPlace}</p>}
        {locationPrecision === 'hidden' && <p className="govuk-body">{say.hiddenPlace}</p>}
        {answers
          .filter(({ code }) => shown.has(code))
          .map(({ code, prompt, text }) => (
            <p key={code} className="govuk-body">
              {prompt} <bdi>{text}</bdi>
            </p>
          ))}
        {description && (
          <p className="govuk-body concierge-typed" dir="auto">
            {description}
          </p>
        )}
        <p className="govuk-body">{reporterName ? say.reportedBy(reporterName) : say.withoutName}</p>
      </InsetText>
      {warnings.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{say.warningTitle}</h3>
          {warnings.map(({ pointer, kind, detail }) => {
            const question = answers.find(({ code }) => pointer.endsWith(`/${code}`));
            const where = question?.prompt ?? say.description.toLowerCase();
            return (
              <WarningText key={pointer + kind} {...parts.warningText}>
                {say.warnings[kind] ?? detail}{' '}
                <RouterLink
                  href={`${stepPath(service.code, stepOf({ pointer }))}?change=1`}
                  className="govuk-link"
                >
                  {say.changeWords(where)}
                </RouterLink>
              </WarningText>
            );
          })}
          <p className="govuk-body">{say.warningAbout}</p>
        </>
      )}
    </>
  );
}
