'use client';

import { type ComponentProps, type MouseEvent } from 'react';
import { classNames } from '../class-names.js';
import { moveFocus } from '../move-focus.js';
import { useHydrated } from '../use-hydrated.js';

export interface SkipLinkProps extends ComponentProps<'a'> {
  /** The id of the main content, with a `#`. `#content` when left unset. */
  href?: string | undefined;
}

/**
 * The first link of every page: lets people who use a keyboard go straight to the main content. Hidden until it has
 * focus.
 *
 * @see https://design-system.service.gov.uk/components/skip-link/
 */
export function SkipLink({ href = '#content', className, onClick, ...rest }: SkipLinkProps) {
  const isHydrated = useHydrated();

  function handleClick(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    if (!event.defaultPrevented) focusTarget(event.currentTarget);
  }

  return (
    <a
      {...rest}
      href={href}
      className={classNames('govuk-skip-link', className)}
      data-module="govuk-skip-link"
      data-govuk-skip-link-init={isHydrated ? '' : undefined}
      onClick={handleClick}
    />
  );
}

/** A browser moves the view to the content, but not always the focus; screen readers need both. */
function focusTarget({ origin, pathname, hash }: HTMLAnchorElement) {
  if (origin !== location.origin || pathname !== location.pathname) return;
  const content = document.getElementById(hash.slice(1));
  if (content) moveFocus(content, { focusedClassName: 'govuk-skip-link-focused-element' });
}
