import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { type LinkComponent } from '../link.js';
import { type MaybeItem } from '../maybe-item.js';
import { BreadcrumbsItem, type BreadcrumbsItemProps } from './breadcrumbs-item.js';

export interface BreadcrumbsProps extends ComponentProps<'nav'> {
  /** The pages above this one, outermost first. Give these, or `BreadcrumbsItem` children. */
  items?: readonly MaybeItem<BreadcrumbsItemProps>[] | undefined;
  /** On small screens show the first and the last item only. */
  collapseOnMobile?: boolean | undefined;
  /** `inverse` is for dark backgrounds. */
  variant?: 'inverse' | undefined;
  /** What draws the links of `items`. A plain `a` when left unset. */
  linkComponent?: LinkComponent | undefined;
}

/**
 * Shows where a page is in the site, and the way up. Its name for screen readers is "Breadcrumb" unless `aria-label`
 * says otherwise.
 *
 * @see https://design-system.service.gov.uk/components/breadcrumbs/
 */
export function Breadcrumbs({
  items,
  collapseOnMobile,
  variant,
  linkComponent,
  className,
  children,
  'aria-label': label = 'Breadcrumb',
  ...rest
}: BreadcrumbsProps) {
  return (
    <nav
      {...rest}
      aria-label={label}
      className={classNames(
        'govuk-breadcrumbs',
        variant && `govuk-breadcrumbs--${variant}`,
        collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
        className,
      )}
    >
      <ol className="govuk-breadcrumbs__list">
        {items?.map(
          (item, index) => item && <BreadcrumbsItem key={index} linkComponent={linkComponent} {...item} />,
        )}
        {children}
      </ol>
    </nav>
  );
}
