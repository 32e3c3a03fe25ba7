import { type ComponentProps, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { isEmpty } from '../content.js';
import { type LinkComponent } from '../link.js';
import { GovukLogo } from './govuk-logo.js';

export interface HeaderProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** The name of a product of GOV.UK, beside the logo. */
  productName?: ReactNode;
  /** Where the logo leads. GOV.UK when left unset. */
  homepageUrl?: string | undefined;
  /** Replaces `govuk-width-container`; `govuk-header__container--full-width` fills the window. */
  containerClassName?: string | undefined;
  /** What draws the link. A plain `a` when left unset. */
  linkComponent?: LinkComponent | undefined;
}

/**
 * The header of GOV.UK, with the crown and the name that only services on GOV.UK may show. A council uses
 * `GenericHeader`.
 *
 * @see https://design-system.service.gov.uk/components/header/
 */
export function Header({
  productName,
  homepageUrl = '//gov.uk',
  containerClassName = 'govuk-width-container',
  linkComponent: Link = 'a',
  className,
  ...rest
}: HeaderProps) {
  return (
    <div {...rest} className={classNames('govuk-header', className)}>
      <div className={classNames('govuk-header__container', containerClassName)}>
        <div className="govuk-header__logo">
          <Link href={homepageUrl} className="govuk-header__homepage-link">
            {GovukLogo({ className: 'govuk-header__logotype', 'aria-label': 'GOV.UK' })}
            {!isEmpty(productName) && <span className="govuk-header__product-name">{productName}</span>}
          </Link>
        </div>
      </div>
    </div>
  );
}
