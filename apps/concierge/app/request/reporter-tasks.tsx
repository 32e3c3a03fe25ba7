import { type ServiceRequest } from '@councilkit/client';
import { ButtonLink } from '@councilkit/react/button';
import { InsetText } from '@councilkit/react/inset-text';

export interface ReporterTasksWords {
  yours: string;
  answerQuestion: string;
  answer: string;
  addTo: string;
  isItFixed: string;
}

export interface ReporterTasksProps {
  request: ServiceRequest;
  /** Whether they have said already if it is fixed. */
  hasSaid: boolean;
  /** The address of the page of the request. */
  page: string;
  words: ReporterTasksWords;
}

/** What the person who reported can do now: answer, say whether it is fixed, add something. The most urgent first. */
export function ReporterTasks({ request, hasSaid, page, words }: ReporterTasksProps) {
  const isAsked = request.status === 'awaitingReporter';
  return (
    <InsetText className="concierge-no-print">
      <p className="govuk-body">
        <strong>{isAsked ? words.answerQuestion : words.yours}</strong>
      </p>
      <div className="govuk-button-group govuk-!-margin-bottom-0">
        {isAsked && <ButtonLink href={`${page}/reply`}>{words.answer}</ButtonLink>}
        {request.state === 'closed' && !hasSaid && (
          <ButtonLink href={`${page}/feedback`}>{words.isItFixed}</ButtonLink>
        )}
        {!isAsked && (
          <a className="govuk-link" href={`${page}/reply`}>
            {words.addTo}
          </a>
        )}
      </div>
    </InsetText>
  );
}
