'use client';

import { type ComponentProps, type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { classNames } from '../class-names.js';
import { isEmpty } from '../content.js';
import { moveFocus } from '../move-focus.js';
import { useHydrated } from '../use-hydrated.js';
import { useJoinedRef } from '../use-joined-ref.js';
import { type FormError } from './form-error.js';
import { useFormErrors } from './form-errors.js';
import { goToControl } from './go-to-control.js';

export interface ErrorSummaryProps extends Omit<ComponentProps<'div'>, 'title'> {
  /** In the order of the page. Those of the `FormErrors` around it when left unset. */
  errors?: readonly FormError[] | undefined;
  /** "There is a problem" when left unset. */
  title?: ReactNode;
  /** Leave the focus where it is. By default the summary takes it when it appears, so that it is read out. */
  disableAutoFocus?: boolean | undefined;
}

/**
 * Lists everything to put right, at the top of the page. Each error links to its control. `children` is a sentence
 * above the list. With an empty list and no sentence it renders nothing.
 *
 * @see https://design-system.service.gov.uk/components/error-summary/
 */
export function ErrorSummary({
  errors,
  title = 'There is a problem',
  disableAutoFocus,
  className,
  children,
  onClick,
  ref,
  ...rest
}: ErrorSummaryProps) {
  const shared = useFormErrors().errors;
  const isHydrated = useHydrated();
  const root = useRef<HTMLDivElement>(null);
  const joinedRef = useJoinedRef(root, ref);
  const shown = errors ?? shared;

  // Errors from FormErrors are new after each attempt, and then the summary is news again.
  useEffect(() => {
    if (!disableAutoFocus && root.current) return moveFocus(root.current);
    return undefined;
  }, [disableAutoFocus, shared]);

  if (shown?.length === 0 && isEmpty(children)) return null;

  function handleClick(event: MouseEvent<HTMLDivElement>) {
    onClick?.(event);
    if (event.defaultPrevented || !(event.target instanceof Element)) return;
    const link = event.target.closest('a');
    if (link && goToControl(link)) event.preventDefault();
  }

  return (
    <div
      {...rest}
      ref={joinedRef}
      className={classNames('govuk-error-summary', className)}
      data-module="govuk-error-summary"
      data-govuk-error-summary-init={isHydrated ? '' : undefined}
      data-disable-auto-focus={disableAutoFocus}
      onClick={handleClick}
    >
      {/* Not on the root: an alert that takes focus itself is announced in part by some screen readers. */}
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          {isEmpty(children) ? null : <p>{children}</p>}
          {shown && shown.length > 0 ? (
            <ul className="govuk-list govuk-error-summary__list">
              {shown.map((error, index) => (
                <li key={index}>{errorLink(error)}</li>
              ))}
            </ul>
          ) : null}
        </div>
      </div>
    </div>
  );
}

function errorLink({
  message,
  fieldId,
  href = fieldId && `#${encodeURIComponent(fieldId)}`,
  ...rest
}: FormError) {
  if (!href) return message;
  return (
    <a {...rest} href={href}>
      {message}
    </a>
  );
}
