import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { type LinkComponent } from '../link.js';

export interface BackLinkProps extends ComponentProps<'a'> {
  /** `inverse` is for dark backgrounds. */
  variant?: 'inverse' | undefined;
  /** What draws the link, such as a router's own. A plain `a` when left unset. */
  linkComponent?: LinkComponent | undefined;
}

/**
 * Takes people to the page before, in a journey of several pages. Reads "Back" unless told otherwise.
 *
 * @see https://design-system.service.gov.uk/components/back-link/
 */
export function BackLink({
  variant,
  href = '#',
  linkComponent: Link = 'a',
  className,
  children = 'Back',
  ...rest
}: BackLinkProps) {
  return (
    <Link
      {...rest}
      href={href}
      className={classNames('govuk-back-link', variant && `govuk-back-link--${variant}`, className)}
    >
      {children}
    </Link>
  );
}
