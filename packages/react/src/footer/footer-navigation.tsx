import { type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { type LinkComponent } from '../link.js';
import { type MaybeItem } from '../maybe-item.js';
import { FooterLink, type FooterLinkProps } from './footer-link.js';

/** One list of links in the footer. */
export interface FooterSection {
  /** The heading. */
  title: ReactNode;
  /** A grid width of the Design System, such as `one-third`. The whole width when left unset. */
  width?: string | undefined;
  /** How many columns to set the links in. */
  columns?: 1 | 2 | 3 | undefined;
  items?: readonly MaybeItem<FooterLinkProps>[] | undefined;
}

interface FooterNavigationProps {
  sections: readonly MaybeItem<FooterSection>[];
  linkComponent: LinkComponent | undefined;
}

/** The lists of links at the top of the footer. */
export function FooterNavigation({ sections, linkComponent }: FooterNavigationProps) {
  return (
    <div className="govuk-footer__navigation">
      {sections.map(
        (section, index) => section && <Section key={index} {...section} linkComponent={linkComponent} />,
      )}
    </div>
  );
}

function Section({
  title,
  width = 'full',
  columns,
  items,
  linkComponent,
}: FooterSection & { linkComponent: LinkComponent | undefined }) {
  return (
    <div className={`govuk-footer__section govuk-grid-column-${width}`}>
      <h2 className="govuk-footer__heading govuk-heading-m">{title}</h2>
      {items && items.length > 0 && (
        <ul className={classNames('govuk-footer__list', columns && `govuk-footer__list--columns-${columns}`)}>
          {items.map(
            (item, index) =>
              item && (
                <li key={index} className="govuk-footer__list-item">
                  {FooterLink({ linkComponent, ...item })}
                </li>
              ),
          )}
        </ul>
      )}
    </div>
  );
}
