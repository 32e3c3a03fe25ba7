'use client';

import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { classNames } from '../class-names.js';
import { languageOf } from '../count-text.js';
import { Hint } from '../hint/hint.js';
import { useFieldState } from '../use-field-state.js';
import { useHydrated } from '../use-hydrated.js';
import { useInitMark } from '../use-init-mark.js';
import { useJoinedRef } from '../use-joined-ref.js';
import { count, countRuns, type CountType } from './count.js';
import { type CharacterCountTexts, remainingText } from './texts.js';

/** The count is read out when somebody has stopped typing for this long. */
const PAUSE_MS = 1000;
const LOOK_AGAIN_MS = 1000;

interface CountedTextareaProps {
  textarea: ComponentProps<'textarea'> & { id: string };
  /** Nothing is counted when unset. */
  limit: number | undefined;
  countType: CountType;
  /** Count runs of anything but space instead of the language's words. */
  isCountingRuns: boolean;
  /** Per cent of the limit that must be used before the count shows. */
  threshold: number;
  texts: CharacterCountTexts;
  /** Says the limit, to people without JavaScript and to screen readers. */
  description: string | undefined;
  messageClassName: string | undefined;
  /** The server has already said what is wrong. */
  hasError: boolean;
}

const readValue = (field: HTMLTextAreaElement) => field.value;

/** A textarea that says how much is left. */
export function CountedTextarea({
  textarea,
  limit,
  countType,
  threshold,
  texts,
  ...rest
}: CountedTextareaProps) {
  const { isCountingRuns, description, messageClassName, hasError } = rest;
  const { ref, maxLength, className, ...attributes } = textarea;
  const own = useRef<HTMLTextAreaElement>(null);
  const joinedRef = useJoinedRef(own, ref);
  const isCounting = useHydrated() && limit !== undefined;
  useInitMark(own, 'govuk-character-count');

  const typed = useFieldState(own, {
    read: readValue,
    initial: '',
    event: 'input',
    lookAgainMs: LOOK_AGAIN_MS,
  });
  const language = useFieldState(own, { read: languageOf, initial: 'en', event: 'input' });
  const value = String(attributes.value ?? typed);
  const used = isCounting ? (isCountingRuns ? countRuns(value) : count(value, countType, language)) : 0;
  const allowed = limit ?? Infinity;
  const message = remainingText(allowed - used, countType, texts, language);
  const heard = useSettled(message, PAUSE_MS);
  const isOver = used > allowed;
  const isShown = used >= (allowed * threshold) / 100;

  return (
    <>
      <textarea
        {...attributes}
        ref={joinedRef}
        // People may go over the limit and cut back; the browser would silently drop what they paste.
        maxLength={isCounting ? undefined : maxLength}
        className={classNames(className, isOver && !hasError && 'govuk-textarea--error')}
      />
      <Hint
        id={`${textarea.id}-info`}
        className={classNames(
          'govuk-character-count__message',
          messageClassName,
          isCounting && 'govuk-visually-hidden',
        )}
      >
        {description}
      </Hint>
      {isCounting ? (
        <>
          <div
            aria-hidden="true"
            className={classNames(
              isOver ? 'govuk-error-message' : 'govuk-hint',
              'govuk-character-count__message',
              messageClassName,
              'govuk-character-count__status',
              !isShown && 'govuk-character-count__message--disabled',
            )}
          >
            {message}
          </div>
          <div
            aria-live="polite"
            aria-hidden={isShown ? undefined : true}
            className="govuk-character-count__sr-status govuk-visually-hidden"
          >
            {heard}
          </div>
        </>
      ) : null}
    </>
  );
}

/** `value` once it has stopped changing for `ms`. */
function useSettled(value: string, ms: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
