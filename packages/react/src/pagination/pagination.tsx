import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { isEmpty } from '../content.js';
import { type LinkComponent } from '../link.js';
import { type MaybeItem } from '../maybe-item.js';
import { PaginationItem, type PaginationItemProps } from './pagination-item.js';
import { PaginationLink, type PaginationLinkProps } from './pagination-link.js';

export interface PaginationProps extends ComponentProps<'nav'> {
  /** The page before. Leave it out on the first page. */
  previous?: PaginationLinkProps | undefined;
  /** The page after. Leave it out on the last page. */
  next?: PaginationLinkProps | undefined;
  /** The pages by number. Give these, or `PaginationItem` children, or neither for a pair of large links. */
  items?: readonly MaybeItem<PaginationItemProps>[] | undefined;
  /** Comes before the number in the name of each of `items`. "Page" when left unset. */
  pageText?: string | undefined;
  /** What draws the links. A plain `a` when left unset. */
  linkComponent?: LinkComponent | undefined;
}

/**
 * The way through a list too long for one page, or from one page of a guide to the next. Its name for screen readers is
 * "Pagination" unless `aria-label` says otherwise.
 *
 * @see https://design-system.service.gov.uk/components/pagination/
 */
export function Pagination({
  previous,
  next,
  items,
  pageText,
  linkComponent,
  className,
  children,
  'aria-label': label = 'Pagination',
  ...rest
}: PaginationProps) {
  const hasPages = items !== undefined || !isEmpty(children);
  const isBlock = !hasPages && (previous !== undefined || next !== undefined);
  return (
    <nav
      {...rest}
      aria-label={label}
      className={classNames('govuk-pagination', isBlock && 'govuk-pagination--block', className)}
    >
      {previous && (
        <PaginationLink linkComponent={linkComponent} {...previous} direction="prev" isBlock={isBlock} />
      )}
      {hasPages && (
        <ul className="govuk-pagination__list">
          {items?.map(
            (item, index) =>
              item && (
                <PaginationItem key={index} pageText={pageText} linkComponent={linkComponent} {...item} />
              ),
          )}
          {children}
        </ul>
      )}
      {next && <PaginationLink linkComponent={linkComponent} {...next} direction="next" isBlock={isBlock} />}
    </nav>
  );
}
