import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { type LinkComponent } from '../link.js';

export interface BreadcrumbsItemProps extends ComponentProps<'a'> {
  /** Where the page is. Leave it out for the page people are on. */
  href?: string | undefined;
  /** What draws the link. A plain `a` when left unset. */
  linkComponent?: LinkComponent | undefined;
}

/** One page in `Breadcrumbs`. Attributes go to the link; without `href` it is the current page, and plain text. */
export function BreadcrumbsItem({
  href,
  linkComponent: Link = 'a',
  className,
  children,
  ...rest
}: BreadcrumbsItemProps) {
  if (!href) {
    return (
      <li className="govuk-breadcrumbs__list-item" aria-current="page">
        {children}
      </li>
    );
  }
  return (
    <li className="govuk-breadcrumbs__list-item">
      <Link {...rest} href={href} className={classNames('govuk-breadcrumbs__link', className)}>
        {children}
      </Link>
    </li>
  );
}
