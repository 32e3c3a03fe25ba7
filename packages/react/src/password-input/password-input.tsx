'use client';

import { type ComponentProps, type RefObject, useEffect, useRef, useState } from 'react';
import { Button } from '../button/button.js';
import { classNames } from '../class-names.js';
import { dataTexts } from '../data-texts.js';
import { TextInput, type TextInputProps } from '../text-input/text-input.js';
import { textsApart } from '../texts-apart.js';
import { useHydrated } from '../use-hydrated.js';
import { useJoinedRef } from '../use-joined-ref.js';
import { type PasswordInputTexts, wordsFor } from './texts.js';

export interface PasswordInputProps
  extends PasswordInputTexts, Omit<TextInputProps, 'type' | 'prefix' | 'suffix' | 'inputWrapper'> {
  /** Attributes of the button that shows and hides. */
  button?: ComponentProps<'button'> | undefined;
}

/**
 * Asks for a password, which people may show to check it. It is hidden again before the form is sent, so that no
 * browser remembers it as an answer. Expects a current password; for a new one set `autoComplete="new-password"`.
 *
 * @see https://design-system.service.gov.uk/components/password-input/
 */
export function PasswordInput(props: PasswordInputProps) {
  const [texts, others] = textsApart(props);
  const { formGroup = {}, button, ref, className, ...rest } = others;
  const {
    spellCheck = false,
    autoCapitalize = 'none',
    autoComplete = 'current-password',
    ...attributes
  } = rest;
  const own = useRef<HTMLInputElement>(null);
  const joinedRef = useJoinedRef(own, ref);
  const isHydrated = useHydrated();
  const [isShown, setIsShown] = useState(false);
  const [hasChanged, setHasChanged] = useState(false);
  useLeaving(own, () => setIsShown(false));

  const words = wordsFor(isShown, texts);

  function toggle() {
    setIsShown(!isShown);
    setHasChanged(true);
  }

  const group = {
    ...formGroup,
    className: classNames('govuk-password-input', formGroup.className),
    'data-module': 'govuk-password-input',
    'data-govuk-password-input-init': isHydrated ? '' : undefined,
    ...dataTexts(texts),
    afterInput: (
      <>
        {isHydrated ? (
          <div className="govuk-password-input__sr-status govuk-visually-hidden" aria-live="polite">
            {hasChanged ? words.announcement : null}
          </div>
        ) : null}
        <Button
          {...button}
          type="button"
          variant="secondary"
          className={classNames(
            'govuk-password-input__toggle govuk-js-password-input-toggle',
            button?.className,
          )}
          aria-controls={props.id ?? props.name}
          aria-label={words.label}
          hidden={!isHydrated}
          onClick={(event) => {
            event.preventDefault();
            toggle();
            button?.onClick?.(event);
          }}
        >
          {words.button}
        </Button>
        {formGroup.afterInput}
      </>
    ),
  };

  return (
    <TextInput
      {...{ ...attributes, spellCheck, autoCapitalize, autoComplete }}
      ref={joinedRef}
      type={isShown ? 'text' : 'password'}
      className={classNames('govuk-password-input__input govuk-js-password-input-input', className)}
      inputWrapper={{ className: 'govuk-password-input__wrapper' }}
      formGroup={group}
    />
  );
}

/** Calls `hide` when the form is sent, and when somebody comes back to a page that the browser kept as it was. */
function useLeaving(input: RefObject<HTMLInputElement | null>, hide: () => void) {
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('submit', ({ target }) => target === input.current?.form && hide(), { signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && hide(), { signal });
    return () => listening.abort();
  });
}
