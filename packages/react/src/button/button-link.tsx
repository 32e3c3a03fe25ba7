'use client';

import { type KeyboardEvent } from 'react';
import { classNames } from '../class-names.js';
import { type LinkComponent, type LinkProps } from '../link.js';
import { useHydrated } from '../use-hydrated.js';
import { type ButtonVariant } from './button.js';
import { withStartIcon } from './start-icon.js';

export interface ButtonLinkProps extends LinkProps {
  /** Your router's link, if it takes `href`. An ordinary `a` when left unset. */
  linkComponent?: LinkComponent | undefined;
  variant?: ButtonVariant | undefined;
  /** The large button with an arrow that begins a service. */
  isStartButton?: boolean | undefined;
}

/**
 * A link that looks like a button and, as its `button` role promises, answers to the space key.
 *
 * @see https://design-system.service.gov.uk/components/button/
 */
export function ButtonLink({
  linkComponent: Link = 'a',
  variant,
  isStartButton,
  className,
  children,
  onKeyDown,
  ...rest
}: ButtonLinkProps) {
  const isHydrated = useHydrated();

  function handleKeyDown(event: KeyboardEvent<HTMLAnchorElement>) {
    onKeyDown?.(event);
    if (event.key !== ' ' || event.defaultPrevented) return;
    event.preventDefault();
    event.currentTarget.click();
  }

  return (
    <Link
      role="button"
      draggable={false}
      {...rest}
      data-module="govuk-button"
      data-govuk-button-init={isHydrated ? '' : undefined}
      className={classNames(
        'govuk-button',
        variant && `govuk-button--${variant}`,
        isStartButton && 'govuk-button--start',
        className,
      )}
      onKeyDown={handleKeyDown}
    >
      {isStartButton ? withStartIcon(children) : children}
    </Link>
  );
}
