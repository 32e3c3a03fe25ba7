'use client';

import { type ComponentProps, useRef } from 'react';
import { classNames } from '../class-names.js';
import { languageOf } from '../count-text.js';
import { Hint } from '../hint/hint.js';
import { KeptTextarea } from '../textarea/kept-textarea.js';
import { useFieldState } from '../use-field-state.js';
import { useInitMark } from '../use-init-mark.js';
import { useJoinedRef } from '../use-joined-ref.js';
import { CountMessages } from './count-messages.js';
import { count, countRuns, type CountType } from './count.js';
import { type CharacterCountTexts, remainingText } from './texts.js';

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
}

const readValue = (field: HTMLTextAreaElement) => field.value;

/** A textarea that says how much is left. */
export function CountedTextarea({
  textarea,
  limit = Infinity,
  countType,
  texts,
  ...rest
}: CountedTextareaProps) {
  const { isCountingRuns, threshold, description, messageClassName } = rest;
  const { ref, maxLength, className, ...attributes } = textarea;
  const own = useRef<HTMLTextAreaElement>(null);
  const joinedRef = useJoinedRef(own, ref);
  useInitMark(own, 'govuk-character-count');

  // Both are read together, and until then there is nothing to count.
  const typed = useFieldState(own, readValue, '', 'input');
  const language = useFieldState(own, languageOf, '');
  const isCounting = language !== '' && limit !== Infinity;
  const value = String(attributes.value ?? typed);
  const used = isCounting ? (isCountingRuns ? countRuns(value) : count(value, countType, language)) : 0;
  const isOver = used > limit;

  return (
    <>
      <KeptTextarea
        {...attributes}
        ref={joinedRef}
        // People may go over the limit and cut back; the browser would silently drop what they paste.
        maxLength={isCounting ? undefined : maxLength}
        className={classNames(className, isOver && 'govuk-textarea--error')}
      />
      {Hint({
        id: `${textarea.id}-info`,
        className: classNames(
          'govuk-character-count__message',
          messageClassName,
          isCounting && 'govuk-visually-hidden',
        ),
        children: description,
      })}
      {isCounting ? (
        <CountMessages
          message={remainingText(limit - used, countType, texts, language)}
          isOver={isOver}
          isShown={used >= (limit * threshold) / 100}
          className={messageClassName}
        />
      ) : null}
    </>
  );
}
