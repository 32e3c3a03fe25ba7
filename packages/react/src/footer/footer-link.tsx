import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { type LinkComponent } from '../link.js';

export interface FooterLinkProps extends ComponentProps<'a'> {
  href: string;
  /** What draws the link. A plain `a` when left unset. */
  linkComponent?: LinkComponent | undefined;
}

/** A link in the colours of the `Footer`. */
export function FooterLink({ linkComponent: Link = 'a', className, ...rest }: FooterLinkProps) {
  return <Link {...rest} className={classNames('govuk-footer__link', className)} />;
}
