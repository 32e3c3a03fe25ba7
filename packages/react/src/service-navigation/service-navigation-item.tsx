import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { isEmpty } from '../content.js';
import { type LinkComponent } from '../link.js';

export interface ServiceNavigationItemProps extends ComponentProps<'a'> {
  /** Where the page is. Plain text when left unset. */
  href?: string | undefined;
  /** This is the page people are on. */
  current?: boolean | undefined;
  /** The page people are on is one of the group this item leads to. */
  active?: boolean | undefined;
  /** What draws the link. A plain `a` when left unset. */
  linkComponent?: LinkComponent | undefined;
}

/** One page in a `ServiceNavigation`. Attributes go to the link. */
export function ServiceNavigationItem({
  href,
  current,
  active,
  linkComponent: Link = 'a',
  className,
  children,
  ...rest
}: ServiceNavigationItemProps) {
  const isHere = current || active;
  const here = isHere && (current ? 'page' : 'true');
  // In `strong`, the item stands out even where people replace the page's colours with their own.
  const content = isHere ? (
    <strong className="govuk-service-navigation__active-fallback">{children}</strong>
  ) : (
    children
  );
  return (
    <li
      className={classNames(
        'govuk-service-navigation__item',
        isHere && 'govuk-service-navigation__item--active',
      )}
    >
      {href ? (
        <Link
          {...rest}
          href={href}
          className={classNames('govuk-service-navigation__link', className)}
          aria-current={here || undefined}
        >
          {content}
        </Link>
      ) : (
        !isEmpty(children) && (
          <span className="govuk-service-navigation__text" aria-current={here || undefined}>
            {content}
          </span>
        )
      )}
    </li>
  );
}
