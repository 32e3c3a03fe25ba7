import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { type LinkComponent } from '../link.js';

export interface GenericHeaderProps extends ComponentProps<'div'> {
  /** Where the logo leads. The site's root, `/`, when left unset. */
  url?: string | undefined;
  /** Replaces `govuk-width-container`; `govuk-generic-header__container--full-width` fills the window. */
  containerClassName?: string | undefined;
  /** What draws the link. A plain `a` when left unset. */
  linkComponent?: LinkComponent | undefined;
}

/**
 * The top of every page of a council: its name or logo, leading home. This is the header for everyone who is not
 * GOV.UK; it carries no crown. The children are the logo; give an image a text alternative.
 *
 * @see https://design-system.service.gov.uk/components/generic-header/
 */
export function GenericHeader({
  url = '/',
  containerClassName = 'govuk-width-container',
  linkComponent: Link = 'a',
  className,
  children,
  ...rest
}: GenericHeaderProps) {
  return (
    <div {...rest} className={classNames('govuk-generic-header', className)}>
      <div className={classNames('govuk-generic-header__container', containerClassName)}>
        <div className="govuk-generic-header__logo">
          <Link href={url} className="govuk-generic-header__homepage-link">
            {children}
          </Link>
        </div>
      </div>
    </div>
  );
}
