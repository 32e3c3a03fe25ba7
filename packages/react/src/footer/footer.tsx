import { type ComponentProps, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { isEmpty } from '../content.js';
import { type LinkComponent } from '../link.js';
import { type MaybeItem } from '../maybe-item.js';
import { FooterMeta, type FooterMetaProps } from './footer-meta.js';
import { FooterNavigation, type FooterSection } from './footer-navigation.js';

export interface FooterProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** The council's own mark, above everything else. Only GOV.UK services may show the crown. */
  logo?: ReactNode;
  /** Lists of links, each under a heading. */
  navigation?: readonly MaybeItem<FooterSection>[] | undefined;
  /** Links and words about the site itself: accessibility statement, privacy, contact. */
  meta?: FooterMetaProps | undefined;
  /** The licence people may reuse the content under, such as `OpenGovernmentLicence`. None when left unset. */
  contentLicence?: ReactNode;
  /** Whose the content is, such as "© Riverside Council". Only GOV.UK services use `CrownCopyright`. */
  copyright?: ReactNode;
  /** Classes for the container, such as one that makes it as wide as the window. */
  containerClassName?: string | undefined;
  /** What draws the links. A plain `a` when left unset. */
  linkComponent?: LinkComponent | undefined;
}

/**
 * The foot of every page. It starts out empty: the crown, the licence and the crown copyright notice of GOV.UK are
 * there only when a service that may use them asks for them.
 *
 * @see https://design-system.service.gov.uk/components/footer/
 */
export function Footer({
  logo,
  navigation,
  meta,
  contentLicence,
  copyright,
  containerClassName,
  linkComponent,
  className,
  ...rest
}: FooterProps) {
  return (
    <div {...rest} className={classNames('govuk-footer', className)}>
      <div className={classNames('govuk-width-container', containerClassName)}>
        {logo}
        {navigation && navigation.length > 0 && (
          <>
            <FooterNavigation sections={navigation} linkComponent={linkComponent} />
            <hr className="govuk-footer__section-break" />
          </>
        )}
        <div className="govuk-footer__meta">
          <div className="govuk-footer__meta-item govuk-footer__meta-item--grow">
            {meta && FooterMeta({ linkComponent, ...meta })}
            {contentLicence}
          </div>
          {!isEmpty(copyright) && <div className="govuk-footer__meta-item">{copyright}</div>}
        </div>
      </div>
    </div>
  );
}
