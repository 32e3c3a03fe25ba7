import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { type LinkComponent } from '../link.js';

export interface PaginationItemProps extends Omit<ComponentProps<'a'>, 'children'> {
  /** The page's number, or its name. Left out of a gap. */
  number?: string | number | undefined;
  /** Where the page is. Left out of a gap. */
  href?: string | undefined;
  /** This is the page people are on. */
  current?: boolean | undefined;
  /** A gap between numbers, in place of a page. */
  ellipsis?: boolean | undefined;
  /** Comes before the number in the link's name, unless `aria-label` says it all. "Page" when left unset. */
  pageText?: string | undefined;
  /** What draws the link. A plain `a` when left unset. */
  linkComponent?: LinkComponent | undefined;
}

/** One page in a `Pagination`, or a gap. Attributes go to the link. */
export function PaginationItem({
  number,
  href = '#',
  current,
  ellipsis,
  pageText = 'Page',
  linkComponent: Link = 'a',
  className,
  'aria-label': label = `${pageText} ${number}`,
  ...rest
}: PaginationItemProps) {
  return (
    <li
      className={classNames(
        'govuk-pagination__item',
        current && 'govuk-pagination__item--current',
        ellipsis && 'govuk-pagination__item--ellipsis',
      )}
    >
      {ellipsis ? (
        '⋯'
      ) : (
        <Link
          {...rest}
          href={href}
          aria-label={label}
          aria-current={current ? 'page' : undefined}
          className={classNames('govuk-link govuk-pagination__link', className)}
        >
          {number}
        </Link>
      )}
    </li>
  );
}
