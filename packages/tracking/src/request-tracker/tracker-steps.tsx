import type { RequestEvent, ServiceRequest } from '@councilkit/client';
import { classNames } from '../class-names.js';
import { shortDayInWords } from '../dates/dates-in-words.js';
import type { LiveLanguage } from '../language/live-language.js';
import { stepsOf, type Step } from '../standing/steps.js';
import { wordingOf } from '../standing/wording.js';
import { StepMarker } from './step-marker.js';

export interface TrackerStepsProps {
  request: ServiceRequest;
  events: readonly RequestEvent[] | undefined;
  language: LiveLanguage;
}

/** These keep the phase they found, so the step they stopped at says it. */
const STOPPED = ['onHold', 'referred'];

/** The five phases as an ordered list. The current one is named in words, in weight and in shape. */
export function TrackerSteps({ request, events, language }: TrackerStepsProps) {
  const words = language.steps;
  const endedOtherwise = request.state === 'closed' && request.outcome !== 'fixed';
  const note = STOPPED.includes(request.status) ? wordingOf(request, language).label : undefined;

  function nameOf({ phase, state }: Step): string | undefined {
    return phase === words.names.length && state === 'current' && endedOtherwise
      ? words.closed
      : words.names[phase - 1];
  }

  return (
    // Safari takes a list without bullets for no list at all unless it has a role.
    <ol className="ck-steps" role="list" aria-label={words.listLabel}>
      {stepsOf(request, events).map((step) => {
        const isCurrent = step.state === 'current';
        const ending = isCurrent ? endingOf(request) : undefined;
        return (
          <li
            key={step.phase}
            className={classNames(
              'ck-steps__step',
              `ck-steps__step--${step.state}`,
              ending && `ck-steps__step--${ending}`,
            )}
            aria-current={isCurrent ? 'step' : undefined}
          >
            <StepMarker state={step.state} ending={ending} />
            <span className="ck-steps__text">
              <span className="ck-steps__name">{nameOf(step)}</span>
              <span className="ck-visually-hidden">{`, ${words[step.state]}. `}</span>
              {isCurrent && note !== undefined && <span className="ck-steps__note">{note}</span>}{' '}
              {step.since !== undefined && (
                <time className="ck-steps__since" dateTime={step.since}>
                  {shortDayInWords(step.since, language.dates, request.submittedAt)}
                </time>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function endingOf({ state, outcome }: ServiceRequest): 'fixed' | 'otherwise' | undefined {
  if (state === 'open') return undefined;
  return outcome === 'fixed' ? 'fixed' : 'otherwise';
}
